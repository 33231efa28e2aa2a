import Criteria

/// The wording of answers in `Tests/Cases`; its table stands in the README there.
enum AnswerText {
    /// `nil` for `trống`.
    static func read(_ text: String) -> Answered? {
        var text = text
        var evidence: Bool?
        if text.hasSuffix(", có minh chứng") {
            evidence = true
            text.removeLast(", có minh chứng".count)
        } else if text.hasSuffix(", thiếu minh chứng") {
            evidence = false
            text.removeLast(", thiếu minh chứng".count)
        }
        return answer(text).map { Answered($0, hasEvidence: evidence) }
    }

    private static func answer(_ text: String) -> Answer? {
        func rest(_ prefix: String) -> String { String(text.dropFirst(prefix.count)) }
        switch text {
        case "trống": return nil
        case "có": return .done(true)
        case "không": return .done(false)
        case _ where text.hasPrefix("không áp dụng vì "): return .notApplicable(reason: rest("không áp dụng vì "))
        case _ where text.hasPrefix("danh hiệu "): return .title(rest("danh hiệu "), granted: true)
        case _ where text.hasPrefix("đề nghị "): return .title(rest("đề nghị "), granted: false)
        case _ where text.hasSuffix(" lần"): return .count(Int(text.dropLast(4))!)
        case _ where text.hasSuffix("%"): return .claimedPercent(hundredths: Points(text.dropLast())!.hundredths)
        case _ where text.contains(" và "): return .shares(text.split(separator: " và ").map(share))
        case _ where text.contains("/"): return .share(share(text))
        default: return Points(text).map { .points($0) } ?? .grade(text)
        }
    }

    private static func share(_ text: some StringProtocol) -> Share {
        let numbers = text.split(separator: "/").map { Int($0)! }
        return Share(numbers[0], of: numbers[1])
    }
}
