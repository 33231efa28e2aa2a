public import Criteria
import Registry

/// The fields in which the council types its answer to one item, with what stands in them; and the way back from what was
/// typed to an answer.
public struct AnswerBoxes: Sendable {
    let row: DossierSheet.Row

    public init(_ row: DossierSheet.Row) {
        self.row = row
    }

    /// One field: the end of its name, and what it is called.
    struct Box: Sendable {
        var key: String
        var label: Bilingual
        var kind: Kind
        var value: String

        enum Kind: Sendable {
            case text
            case number
            case choice([(value: String, text: Bilingual)])
        }
    }

    /// What was typed: nothing, an answer, or something that is none.
    public enum Typed: Sendable, Equatable {
        case blank
        case answer(Answer)
        case wrong(Bilingual)
    }

    /// The name of a field: `muc-2.1-tu`.
    public func name(_ key: String) -> String { "muc-\(row.item.id)-\(key)" }

    /// The fields with an answer in them.
    func boxes(_ answer: Answer?) -> [Box] {
        guard let demand = row.requirements.first?.demand else {
            let points: String = if case .points(let points) = answer { points.description } else { "" }
            return [Box(key: "diem", label: Bilingual(vi: "Điểm", en: "Points"), kind: .number, value: points)]
        }
        switch demand {
        case .done: return [done(answer)]
        case .share(_, let denominator):
            let share: Share? = if case .share(let share) = answer { share } else { nil }
            return pair("", Denominator(denominator).name.vi, Denominator(denominator).name.en, share)
        case .shares(let demands):
            let shares: [Share] = if case .shares(let shares) = answer { shares } else { [] }
            return demands.enumerated().flatMap { index, demand in
                pair(String(index), demand.what, demand.what, index < shares.count ? shares[index] : nil)
            }
        case .count:
            let count: String = if case .count(let count) = answer { String(count) } else { "" }
            return [Box(key: "so", label: Bilingual(vi: "Số lượng", en: "Count"), kind: .number, value: count)]
        case .title: return title(answer)
        case .grade:
            let name: String = if case .grade(let name) = answer { name } else { "" }
            var names = row.grades
            if !name.isEmpty, !names.contains(name) { names.append(name) }
            return [
                Box(
                    key: "muc", label: Bilingual(vi: "Mức", en: "Grade"),
                    kind: .choice([("", AnswerBoxes.none)] + names.map { ($0, Bilingual(vi: $0, en: $0)) }), value: name
                )
            ]
        }
    }

    private func done(_ answer: Answer?) -> Box {
        let value: String = if case .done(let isDone) = answer { isDone ? "co" : "khong" } else { "" }
        return Box(
            key: "lam", label: Bilingual(vi: "Thực hiện", en: "Done"),
            kind: .choice([
                ("", AnswerBoxes.none), ("co", Bilingual(vi: "Có thực hiện", en: "Done")),
                ("khong", Bilingual(vi: "Không thực hiện", en: "Not done")),
            ]), value: value)
    }

    private func pair(_ index: String, _ vi: String, _ en: String, _ share: Share?) -> [Box] {
        [
            Box(
                key: "tu\(index)", label: Bilingual(vi: "Số đạt (\(vi))", en: "How many (\(en))"), kind: .number,
                value: share.map { String($0.numerator) } ?? ""),
            Box(
                key: "mau\(index)", label: Bilingual(vi: "Trên tổng số (\(vi))", en: "Of how many (\(en))"),
                kind: .number, value: share.map { String($0.denominator) } ?? ""),
        ]
    }

    private func title(_ answer: Answer?) -> [Box] {
        var name = ""
        var isGranted = true
        if case .title(let words, let granted) = answer { (name, isGranted) = (words, granted) }
        return [
            Box(key: "ten", label: Bilingual(vi: "Danh hiệu", en: "Title"), kind: .text, value: name),
            Box(
                key: "duoc", label: Bilingual(vi: "Đã được công nhận", en: "Granted"),
                kind: .choice([
                    ("co", Bilingual(vi: "Đã được công nhận", en: "Granted")),
                    ("khong", Bilingual(vi: "Mới đề nghị", en: "Only proposed")),
                ]), value: isGranted ? "co" : "khong"),
        ]
    }

    private static let none = Bilingual(vi: "Chưa chọn", en: "Not chosen")
}
