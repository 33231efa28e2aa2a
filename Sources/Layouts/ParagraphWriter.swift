import Documents

/// Writes the words of a paragraph's lines as its text.
struct ParagraphWriter {
    private var scalars: [Unicode.Scalar] = []
    private var prints: [Print] = []
    private var marks: [NoteMark] = []

    /// The word before, mark or not.
    private var last: LaidWord?
    private var endsInLeader = false

    /// The paragraph; `nil` if nothing is left of it.
    static func paragraph(_ lines: [LaidLine], line: Int) -> Paragraph? {
        var writer = ParagraphWriter()
        for laid in lines {
            for (index, word) in laid.words.enumerated() { writer.add(word, of: laid, isFirst: index == 0) }
        }
        guard !writer.scalars.isEmpty else { return nil }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: writer.scalars)
        return Paragraph(
            String(text), line: line, page: lines.first?.page, noteMarks: writer.marks, prints: writer.prints)
    }

    private mutating func add(_ word: LaidWord, of line: LaidLine, isFirst: Bool) {
        let previous = last
        last = word
        if let note = word.note {
            marks.append(NoteMark(offset: scalars.count, note: note))
            // What touches the mark touches the word before it.
            if let previous, !isFirst, touches(previous, word, line) { last?.box.left = previous.box.left }
            return
        }
        let text = Self.withoutLeaders(word.text)
        let isLeader = text.count == 1 && text[0] == Self.ellipsis && word.text.utf8.count > 3
        if isLeader, endsInLeader, !isFirst, !prints.isEmpty {
            prints[prints.count - 1].box = prints[prints.count - 1].box.union(word.box)
            return
        }
        endsInLeader = isLeader
        if !scalars.isEmpty, !joins(previous, word, text, line, isFirst: isFirst) { scalars.append(" ") }
        let start = scalars.count
        scalars += text
        prints.append(
            Print(characters: start..<scalars.count, page: word.page, box: word.box, confidence: word.confidence))
    }

    /// Whether no space stands before a word.
    private func joins(
        _ previous: LaidWord?, _ word: LaidWord, _ text: [Unicode.Scalar], _ line: LaidLine, isFirst: Bool
    ) -> Bool {
        guard let previous else { return true }
        if !isFirst { return touches(previous, word, line) }
        guard let first = text.first, previous.note == nil else { return false }
        if first == "/" || Self.isDateCut(previous.text, before: text) { return true }
        return LineStart.endsHyphenated(previous.text)
            && (first.properties.isUppercase || ("0"..."9").contains(first))
    }

    /// Whether a narrow cell cut a date inside its year: `02/02/202` `3`.
    private static func isDateCut(_ word: String, before next: [Unicode.Scalar]) -> Bool {
        let parts = word.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count >= 3, let year = parts.last, (1...3).contains(year.utf8.count) else { return false }
        let isDigit = { (scalar: Unicode.Scalar) in ("0"..."9").contains(scalar) }
        guard parts.suffix(3).allSatisfy({ !$0.isEmpty && $0.unicodeScalars.suffix(2).allSatisfy(isDigit) }) else {
            return false
        }
        return year.utf8.count + next.prefix(while: isDigit).count == 4 && next.first.map(isDigit) ?? false
    }

    /// Whether no white stands between two words: the file changed its type inside one. Recognised words are words.
    private func touches(_ previous: LaidWord, _ word: LaidWord, _ line: LaidLine) -> Bool {
        word.confidence == nil && word.box.left - previous.box.right < line.height * 0.06
    }

    private static let ellipsis: Unicode.Scalar = "…"

    /// A word with each run of four dots and more, or of three underscores, as one ellipsis: lines to be filled in.
    private static func withoutLeaders(_ word: String) -> [Unicode.Scalar] {
        let scalars = Array(word.unicodeScalars)
        guard scalars.contains(where: { $0 == "." || $0 == "_" || $0 == ellipsis }) else { return scalars }
        var out: [Unicode.Scalar] = []
        var index = 0
        while index < scalars.count {
            var end = index
            var weight = 0
            while end < scalars.count, scalars[end] == "." || scalars[end] == ellipsis || scalars[end] == "_" {
                weight += scalars[end] == ellipsis ? 3 : scalars[end] == "_" ? 2 : 1
                end += 1
            }
            if weight >= 4 {
                out.append(ellipsis)
                index = end
            } else {
                out.append(scalars[index])
                index += 1
            }
        }
        return out
    }
}
