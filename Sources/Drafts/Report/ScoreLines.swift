public import Criteria
import Registry

/// A line of a dossier's score table, as a sheet has it.
public struct DossierScoreLine: Sendable, Equatable {
    /// `3a`; empty for the total.
    public var item: String
    public var label: String
    public var text: String
    public var maximum: Points?
    public var points: Points?
    public var evidence: [String]

    /// The items that its points are the sum of; empty for what is scored itself.
    public var parts: [String]

    /// Whether the maxima of the same items add up to its own.
    public var sumsMaxima: Bool

    /// Whether it stands above others: a criterion, the total.
    public var isStrong: Bool
}

extension DossierSource {
    /// The score table with its total, each sum with what it sums up; empty where no points are given.
    public var scoreLines: [DossierScoreLine] {
        guard self.set.method == .points else { return [] }
        let lines = assessedItems.map { line -> DossierScoreLine in
            let below = self.set.children(of: line.item.id).filter { $0.maximum != nil }
            return DossierScoreLine(
                item: line.item.id, label: line.item.label, text: line.item.text, maximum: line.item.maximum,
                points: line.points, evidence: line.evidence.map(\.text), parts: below.map(\.id),
                sumsMaxima: Self.sum(below.compactMap(\.maximum)) == line.item.maximum,
                isStrong: line.item.rank == .criterion)
        }
        let criteria = self.set.criteria
        let total = DossierScoreLine(
            item: "", label: "", text: "Tổng cộng", maximum: self.set.maximum?.value, points: ownVerdict.total,
            evidence: [], parts: criteria.map(\.id),
            sumsMaxima: Self.sum(criteria.compactMap(\.maximum)) == self.set.maximum?.value, isStrong: true)
        return lines + [total]
    }

    private static func sum(_ points: [Points]) -> Points { points.reduce(.zero, +) }
}
