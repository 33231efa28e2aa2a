import Documents
import Reports

/// The sentence and the headings that a citation stands under, and what they do with it.
struct CitationContext {
    private let subject: Subject
    private let mention: CitationMention
    private let sentence: Range<Int>

    private var report: Report { subject.report }

    init(_ mention: CitationMention, in subject: Subject) {
        self.mention = mention
        self.subject = subject
        sentence = subject.report.passages[mention.span.passage].text.sentence(around: mention.span.range)
    }

    /// Whether the words before the citation rest something on it: "căn cứ", "thực hiện", "theo".
    var isBasis: Bool {
        let text = report.passages[mention.span.passage].text
        return Self.rests(text, in: sentence.lowerBound..<mention.span.range.lowerBound)
    }

    /// Whether words rest something on what follows them.
    static func rests(_ text: FoldedText, in before: Range<Int>) -> Bool {
        basisWords.contains { text.contains($0, in: before) }
    }

    /// Whether the sentence speaks of making it known, of what comes, of what was, or of its repeal.
    var isMentionOnly: Bool {
        let text = report.passages[mention.span.passage].text
        return Self.mentionWords.contains { text.contains($0, in: sentence) }
    }

    /// Whether a heading above says that what follows is for next year, or a request.
    var isAboutWhatComes: Bool {
        subject.headings.path(from: report.passages[mention.span.passage].heading).contains { index in
            let span = report.headings[index].span
            return report.passages[span.passage].text.contains(any: Self.futureHeadings, in: span.range)
        }
    }

    /// Years the sentence names ("năm 2024"), dates left out.
    var years: [Int] {
        let text = report.passages[mention.span.passage].text
        return text.all("năm", in: sentence).compactMap { word in
            let start = text.skippingSpaces(from: word.upperBound)
            guard !Self.isDated(text, at: word.lowerBound), start + 4 <= sentence.upperBound,
                (start..<(start + 4)).allSatisfy(text.isDigit(at:)), !text.isDigit(at: start + 4)
            else { return nil }
            return Int(text.string(start..<(start + 4)))
        }
    }

    /// Whether a month stands before "năm": "ngày 25 tháng 10 năm 2023".
    private static func isDated(_ text: FoldedText, at word: Int) -> Bool {
        var index = word
        while text.isSpace(at: index - 1) { index -= 1 }
        while text.isDigit(at: index - 1) { index -= 1 }
        while text.isSpace(at: index - 1) { index -= 1 }
        return index >= 5 && text.end(of: "tháng", at: index - 5) == index
    }

    private static let basisWords: PatternSet = [
        "căn cứ", "thực hiện", "theo", "áp dụng", "dựa trên", "dựa theo", "tuân thủ", "chấp hành", "quy định tại",
    ]

    private static let mentionWords: PatternSet = [
        "bãi bỏ", "thay thế", "hết hiệu lực", "trước đây", "trước kia", "kế thừa", "có hiệu lực từ",
        "có hiệu lực kể từ", "tuyên truyền", "phổ biến", "quán triệt", "tập huấn", "dự thảo", "đề nghị", "kiến nghị",
        "thời gian tới", "trong năm tới", "sắp tới", "chuyển sang", "giai đoạn trước", "bước đầu", "nghiên cứu",
    ]

    private static let futureHeadings: PatternSet = [
        "phương hướng", "nhiệm vụ", "giải pháp", "kiến nghị", "đề xuất", "thời gian tới", "kế hoạch năm",
    ]
}

extension FoldedText {
    /// The sentence that holds a range: from the full stop, semicolon or line end before it to the one after, but no
    /// more than a thousand scalars to either side.
    func sentence(around range: Range<Int>) -> Range<Int> {
        var low = range.lowerBound
        while low > max(0, range.lowerBound - 1_000), !isSentenceEnd(at: low - 1) { low -= 1 }
        var high = range.upperBound
        while high < min(count, range.upperBound + 1_000), !isSentenceEnd(at: high) { high += 1 }
        return low..<high
    }

    /// Whether a mark at an index ends a sentence: a point in `06.8.2020` or `TT.BGDĐT` does not.
    func isSentenceEnd(at index: Int) -> Bool {
        switch bytes[index] {
        case UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"): true
        case UInt8(ascii: "."): index + 1 == count || isSpace(at: index + 1)
        default: scalars[index] == "\n"
        }
    }
}
