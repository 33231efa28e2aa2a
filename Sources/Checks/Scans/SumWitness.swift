import Criteria
import Reports

/// What the sums of a score sheet say of one figure, by the other figures of the same sums.
struct SumWitness {
    let sheet: ScoreSheet
    let column: ScoreSheet.Column
    let subject: Subject

    /// The one value that makes every sum right of which all other figures were read surely; `nil` when no sum tells,
    /// or when two of them tell differently.
    func value(of item: String) -> Points? {
        var found: Points?
        for sum in sums where sum.whole == item || sum.parts.contains(item) {
            guard let value = value(of: item, in: sum), value >= .zero else { continue }
            if let found, found != value { return nil }
            found = value
        }
        return found
    }

    private func value(of item: String, in sum: (whole: String, parts: [String])) -> Points? {
        var rest = Points.zero
        for part in sum.parts where part != item {
            guard let points = sure(part) else { return nil }
            rest += points
        }
        if sum.whole == item { return rest }
        return sure(sum.whole).map { $0 - rest }
    }

    private func sure(_ item: String) -> Points? {
        guard let stated = ScoreSheet.value(sheet.line(item), column), !subject.isDoubtful(stated.span) else {
            return nil
        }
        return stated.value
    }

    /// The total over the criteria, a criterion over its indicators, an indicator over its dashes.
    private var sums: [(whole: String, parts: [String])] {
        var sums = [(whole: "total", parts: sheet.set.criteria.map(\.id))]
        for criterion in sheet.set.criteria {
            sums.append((criterion.id, criterion.indicators.map(\.id)))
            sums += criterion.indicators.map { ($0.id, $0.subIndicators.map(\.id)) }
        }
        return sums.filter { !$0.parts.isEmpty }
    }
}
