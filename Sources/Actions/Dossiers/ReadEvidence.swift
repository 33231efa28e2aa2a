import Criteria
import Documents
import Registry
import Reports

/// Reads the evidence that a report names. A piece that begins with a citation is taken apart by it; of any other the
/// words are kept as they stand. A piece named at many indicators is one piece.
struct ReadEvidence {
    private let report: Report
    private let law: Law
    private let citations: CitationIndex
    private let newID: () -> ID<Evidence>

    /// All pieces so far, in reading order.
    private(set) var found: [Evidence] = []
    private var known: [String: ID<Evidence>] = [:]

    init(_ report: Report, law: Law, newID: @escaping () -> ID<Evidence>) {
        self.report = report
        self.law = law
        self.newID = newID
        citations = CitationIndex(report.citations)
    }

    /// The pieces named in a cell, or in the words of an answer.
    mutating func take(_ span: Span) -> [ID<Evidence>] {
        let text = report.passages[span.passage].text
        let isCell = if case .cell = report.passages[span.passage].kind { true } else { false }
        // Running text tells what was done; only the papers it cites are evidence.
        let pieces =
            isCell
            ? EvidencePieces.of(text, in: span.range).compactMap { piece($0, of: span.passage) } : cited(in: span)
        return pieces.map { keep($0) }
    }

    private mutating func keep(_ evidence: Evidence) -> ID<Evidence> {
        let key = SearchKey.of(evidence.text)
        if let id = known[key] { return id }
        let id = newID()
        known[key] = id
        found.append(
            Evidence(
                id: id, number: evidence.number, symbol: evidence.symbol, date: evidence.date,
                issuer: evidence.issuer, summary: evidence.summary))
        return id
    }

    private func piece(_ range: Range<Int>, of passage: Int) -> Evidence? {
        let words = report.passages[passage].text.string(range)
        guard !ReadEvidence.saysNothing(words) else { return nil }
        let first = citations.mentions(at: Span(passage, range)).first
        guard let first, first.span.range.lowerBound <= range.lowerBound, !first.isWording else {
            return Evidence(id: "", summary: words)
        }
        return evidence(first, until: range.upperBound)
    }

    private func cited(in span: Span) -> [Evidence] {
        citations.mentions(at: span).filter { mention in
            // A circular that is followed proves nothing.
            !mention.isWording
                && !law.instruments.contains { $0.number == mention.number && $0.symbol == mention.symbol }
        }.map { evidence($0, until: $0.span.range.upperBound) }
    }

    /// - Parameter end: where the piece ends that the citation begins.
    private func evidence(_ mention: CitationMention, until end: Int) -> Evidence {
        let passage = mention.span.passage
        let text = report.passages[passage].text
        let lead = text.string(mention.span.range.lowerBound..<mention.codeSpan.range.lowerBound)
        let rest = text.string(mention.span.range.upperBound..<max(end, mention.span.range.upperBound))
        var words = [ReadEvidence.kind(lead)]
        // A date that no calendar has is still what the report says.
        if mention.date == nil, let date = mention.dateSpan { words.append("(\(report.text(date)))") }
        words.append(ReadEvidence.plain(rest))
        let summary = words.filter { !$0.isEmpty }.joined(separator: " ")
        // The Party's way of writing, 41-KH/TU, has no slash after the number.
        let code = report.text(mention.codeSpan)
        return Evidence(
            id: "", number: mention.isPartyStyle ? code : mention.number,
            symbol: mention.isPartyStyle ? "" : mention.symbol, date: mention.date,
            issuer: mention.issuer?.value ?? "", summary: summary)
    }

    /// `Kế hoạch số` without its last word.
    private static func kind(_ lead: String) -> String {
        let words = lead.split(whereSeparator: \.isWhitespace).map(String.init)
        return words.filter { SearchKey.of($0) != "so" }.joined(separator: " ")
    }

    /// Without white space and punctuation at the ends.
    private static func plain(_ text: String) -> String {
        let marks: Set<Character> = [".", ",", ";", ":", " ", "\n", "\t", "\u{A0}"]
        let start = text.drop { marks.contains($0) }
        return String(start.reversed().drop { marks.contains($0) }.reversed())
    }

    private static func saysNothing(_ words: String) -> Bool {
        let key = SearchKey.of(words)
        return key.isEmpty || key == "khong" || key.hasPrefix("chua co") || key.hasPrefix("khong co")
    }
}

/// The pieces of a cell that lists evidence: one a line, or one a dash.
enum EvidencePieces {
    /// Without dashes, white space and punctuation around them.
    static func of(_ text: FoldedText, in range: Range<Int>) -> [Range<Int>] {
        let whole = text.trimmed(range)
        let isDashed = whole.lowerBound < whole.upperBound && dashes.contains(text.scalars[whole.lowerBound])
        var pieces: [Range<Int>] = []
        var start = whole.lowerBound
        for index in whole {
            let begins = text.scalars[index] == "\n" || isDashed && index > start && beginsPiece(text, index)
            guard begins else { continue }
            pieces.append(start..<index)
            start = index
        }
        pieces.append(start..<whole.upperBound)
        return pieces.map { bare(text, $0) }.filter { !$0.isEmpty }
    }

    /// A dash between words, before a capital or a digit.
    private static func beginsPiece(_ text: FoldedText, _ index: Int) -> Bool {
        guard dashes.contains(text.scalars[index]), text.isSpace(at: index - 1) else { return false }
        let next = text.skippingSpaces(from: index + 1)
        return text.isUppercase(at: next) || text.isDigit(at: next)
    }

    private static func bare(_ text: FoldedText, _ range: Range<Int>) -> Range<Int> {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high, isEdge(text, low) || dashes.contains(text.scalars[low]) { low += 1 }
        while high > low, isEdge(text, high - 1) { high -= 1 }
        return low..<high
    }

    private static func isEdge(_ text: FoldedText, _ index: Int) -> Bool {
        text.isSpace(at: index) || edges.contains(text.scalars[index])
    }

    private static let dashes: Set<Unicode.Scalar> = ["-", "–", "—", "+", "•"]
    private static let edges: Set<Unicode.Scalar> = [".", ",", ";", "\n", "\r", "\t", "\u{A0}"]
}
