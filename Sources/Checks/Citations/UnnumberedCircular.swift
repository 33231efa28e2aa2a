import Criteria
import Documents
import Reports

/// The circular on learning units cited without its number: `Thông tư của Bộ Giáo dục và Đào tạo quy định về đánh giá,
/// xếp loại Đơn vị học tập`.
enum UnnumberedCircular {
    /// The first such citation, when no circular on the subject was named by its number before, nor the one that
    /// governs the report anywhere.
    static func first(in subject: Subject, _ register: Register) -> Span? {
        let report = subject.report
        let named = report.ownCitations.filter { mention in
            register.match(mention).map { match in subject.law.sets.contains { $0.isOf(match.instrument) } } ?? false
        }
        if let set = subject.set, named.contains(where: { register.match($0).map { set.isOf($0.instrument) } ?? false })
        {
            return nil
        }
        let last = named.first?.span.passage ?? report.passages.count
        for (index, passage) in report.passages.enumerated() {
            guard index < last else { return nil }
            for word in passage.text.all(circular) {
                guard passage.text.means(word, circular), !passage.isWording(word),
                    let range = citation(word, passage.text)
                else { continue }
                return Span(index, range)
            }
        }
        return nil
    }

    private static let circular: Pattern = "thông tư"
    private static let plural: [Pattern] = ["các", "những", "một số", "nhiều"]
    private static let subjects: PatternSet = [.learningUnit, .learningCommunity, "ĐVHT"]
    private static let contents: PatternSet = ["quy định", "hướng dẫn", "ban hành", "đánh giá", .about]

    /// How far the words about its content may reach.
    private static let reach = 200

    /// From "Thông tư" to its issuer, when the sentence rests on it and says that it is about learning units.
    private static func citation(_ word: Range<Int>, _ text: FoldedText) -> Range<Int>? {
        let next = text.skippingSpaces(from: word.upperBound)
        guard !text.isDigit(at: next), text.end(of: .number, at: next) == nil else { return nil }
        let sentence = text.sentence(around: word)
        let rest = word.upperBound..<min(sentence.upperBound, word.upperBound + reach)
        let before = sentence.lowerBound..<word.lowerBound
        guard let content = text.first(of: contents, in: rest),
            let topic = text.first(of: subjects, in: content.range.lowerBound..<rest.upperBound),
            // A number on the way names it, or another document.
            !(word.upperBound..<topic.range.lowerBound).contains(where: text.isDigit(at:)),
            CitationContext.rests(text, in: before), !isPlural(word, text)
        else { return nil }
        return text.trimmed(word.lowerBound..<content.range.lowerBound)
    }

    private static func isPlural(_ word: Range<Int>, _ text: FoldedText) -> Bool {
        let before = text.trimmed(max(0, word.lowerBound - 12)..<word.lowerBound)
        return plural.contains { pattern in
            let start = before.upperBound - pattern.bytes.count
            return text.end(of: pattern, at: start) == before.upperBound
        }
    }
}
