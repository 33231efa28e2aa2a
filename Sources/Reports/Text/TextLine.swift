import Documents

/// A line of running text before lines are joined: a paragraph cut at its soft breaks.
struct TextLine {
    var text: FoldedText
    var line: Int
    var page: Int?

    /// Where it begins in its own paragraph.
    var sourceOffset: Int
    var noteMarks: [NoteMark]
    var outlineLevel: Int?

    /// The words of its paragraph on the page.
    var prints: [Print]

    /// Whether it comes from the head or the signature block, where a line is a line.
    var isFixed: Bool

    /// The lines of a paragraph, blank ones left out, white space at their ends cut.
    static func lines(of paragraph: Paragraph, isFixed: Bool = false) -> [TextLine] {
        let scalars = Array(paragraph.text.unicodeScalars)
        var found: [TextLine] = []
        var start = 0
        func add(_ end: Int) {
            let whole = FoldedText(scalars: Array(scalars[start..<end]))
            let range = whole.trimmed(0..<whole.count)
            guard !range.isEmpty else { return }
            let low = start + range.lowerBound
            let text = range == 0..<whole.count ? whole : FoldedText(scalars: Array(whole.scalars[range]))
            let marks = paragraph.noteMarks.filter { $0.offset >= low && $0.offset <= low + range.count }
                .map { NoteMark(offset: $0.offset - low, note: $0.note) }
            found.append(
                TextLine(
                    text: text, line: paragraph.line, page: paragraph.page, sourceOffset: low, noteMarks: marks,
                    outlineLevel: paragraph.outlineLevel, prints: paragraph.prints, isFixed: isFixed))
        }
        for (index, scalar) in scalars.enumerated() where scalar == "\n" {
            add(index)
            start = index + 1
        }
        add(scalars.count)
        return found
    }
}
