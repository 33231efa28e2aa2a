import Criteria
public import Registry

extension AnswerBoxes {
    /// The answer that was typed.
    ///
    /// - Parameter value: what stands in the field of a name; `nil` for an empty one.
    public func read(_ value: (String) -> String?) -> Typed {
        func typed(_ key: String) -> String { value(name(key)) ?? "" }
        guard let demand = row.requirements.first?.demand else { return points(typed("diem")) }
        switch demand {
        case .done: return done(typed("lam"))
        case .share: return share(typed("tu"), typed("mau")).asAnswer { .share($0) }
        case .shares(let demands):
            var shares: [Share] = []
            var isBlank = true
            for index in demands.indices {
                switch share(typed("tu\(index)"), typed("mau\(index)")) {
                case .blank: continue
                case .wrong(let words): return .wrong(words)
                case .share(let share):
                    isBlank = false
                    shares.append(share)
                }
            }
            if isBlank { return .blank }
            guard shares.count == demands.count else {
                return .wrong(Bilingual(vi: "điền đủ các cặp số", en: "fill in all the pairs"))
            }
            return .answer(.shares(shares))
        case .count: return number(typed("so"))
        case .title:
            let words = typed("ten")
            return words.isEmpty ? .blank : .answer(.title(words, granted: typed("duoc") != "khong"))
        case .grade: return typed("muc").isEmpty ? .blank : .answer(.grade(typed("muc")))
        }
    }

    /// What an entry looks like in the fields: goes along with the form, to see later whether somebody changed it
    /// meanwhile.
    public func mark(_ entry: Appraisal.Entry?) -> String {
        guard let entry else { return "" }
        let fits = entry.evidenceFits.map { $0 ? "co" : "khong" } ?? ""
        return (boxes(entry.answer).map(\.value) + [fits, entry.reason]).joined(separator: " ¦ ")
    }

    private func points(_ text: String) -> Typed {
        guard !text.isEmpty else { return .blank }
        guard let points = Points(text) else {
            return .wrong(
                Bilingual(vi: "điểm là một số, ví dụ 9 hoặc 9,5", en: "points are a number such as 9 or 9.5"))
        }
        if let maximum = row.item.maximum, points > maximum {
            return .wrong(
                Bilingual(
                    vi: "\(points) điểm vượt tối đa \(maximum)",
                    en: "\(points.json) points exceed the maximum of \(maximum.json)"))
        }
        return .answer(.points(points))
    }

    private func done(_ text: String) -> Typed {
        switch text {
        case "co": .answer(.done(true))
        case "khong": .answer(.done(false))
        default: .blank
        }
    }

    private func number(_ text: String) -> Typed {
        guard !text.isEmpty else { return .blank }
        guard let count = Int(text), count >= 0 else {
            return .wrong(Bilingual(vi: "gõ một số nguyên", en: "type a whole number"))
        }
        return .answer(.count(count))
    }

    private enum TypedShare {
        case blank
        case share(Share)
        case wrong(Bilingual)

        func asAnswer(_ answer: (Share) -> Answer) -> Typed {
            switch self {
            case .blank: .blank
            case .share(let share): .answer(answer(share))
            case .wrong(let words): .wrong(words)
            }
        }
    }

    private func share(_ above: String, _ below: String) -> TypedShare {
        if above.isEmpty, below.isEmpty { return .blank }
        guard let numerator = Int(above), let denominator = Int(below) else {
            return .wrong(Bilingual(vi: "gõ hai số nguyên", en: "type two whole numbers"))
        }
        let share = Share(numerator, of: denominator)
        guard share.isPossible else {
            return .wrong(
                Bilingual(
                    vi: "\(numerator)/\(denominator) là số không thể có", en: "\(numerator)/\(denominator) cannot be"))
        }
        return .share(share)
    }
}
