import Criteria
import Yams

/// In what form an indicator is answered: by points, or as the demand of its lowest level wants it.
enum AnswerForm {
    case points
    case done
    case share
    case shares
    case count
    case title
    case grade

    init(of item: String, in set: CriteriaSet) {
        let part = set.part(item) ?? set.indicator(item)?.parts.first
        switch part?.requirements.first?.demand {
        case nil: self = .points
        case .done: self = .done
        case .share: self = .share
        case .shares: self = .shares
        case .count: self = .count
        case .title: self = .title
        case .grade: self = .grade
        }
    }

    /// Reads an answer; `nil`, and a problem, when it has another form.
    func answer(_ node: Node, at place: LawPlace) -> Answer? {
        if let answer = read(node) { return answer }
        place.report(vi: "phải là \(wanted.vi)", en: "must be \(wanted.en)")
        return nil
    }

    private func read(_ node: Node) -> Answer? {
        if self == .shares {
            guard case .sequence(let list) = node else { return nil }
            let shares = list.compactMap { $0.scalar.flatMap { share($0.string) } }
            return shares.count == list.count && !shares.isEmpty ? .shares(shares) : nil
        }
        guard let text = node.scalar?.string else { return nil }
        switch self {
        case .points: return Points(text).map { .points($0) }
        case .done: return ["true": true, "false": false][text].map { .done($0) }
        case .share:
            if let share = share(text) { return .share(share) }
            guard text.hasSuffix("%"), let percent = Points(text.dropLast()), percent <= Points(100) else { return nil }
            return .claimedPercent(hundredths: percent.hundredths)
        case .count: return Int(text).flatMap { $0 >= 0 ? .count($0) : nil }
        case .shares, .title, .grade: return nil
        }
    }

    /// `31/32`; `nil` where more are counted than there are.
    private func share(_ text: String) -> Share? {
        let parts = text.split(whereSeparator: { $0 == "/" })
        guard parts.count == 2, let numerator = Int(parts[0]), let denominator = Int(parts[1]), numerator >= 0,
            denominator > 0, numerator <= denominator
        else { return nil }
        return Share(numerator, of: denominator)
    }

    private var wanted: Bilingual {
        switch self {
        case .points:
            Bilingual(vi: "số điểm, ví dụ 9,5", en: "points, such as 9.5")
        case .done: Bilingual(vi: "true (có) hoặc false (không)", en: "true or false")
        case .share:
            Bilingual(
                vi: "số người trên tổng số như 31/32, hoặc tỷ lệ như 96,8%", en: "n of N such as 31/32, or a percentage"
            )
        case .shares: Bilingual(vi: "danh sách như [12/20, 3/20]", en: "a list such as [12/20, 3/20]")
        case .count: Bilingual(vi: "số nguyên", en: "a whole number")
        case .title: Bilingual(vi: "{ title: tên danh hiệu, granted: true }", en: "{ title: its name, granted: true }")
        case .grade: Bilingual(vi: "{ grade: mức }", en: "{ grade: its name }")
        }
    }
}
