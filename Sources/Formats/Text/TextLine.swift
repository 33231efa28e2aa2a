/// A physical line of a text file.
struct TextLine {
    /// From 1.
    var number: Int

    /// The page, from 1, when the file has form feeds.
    var page: Int?

    /// Clean UTF-8 without the white space at its ends; note marks as `CleanText` carries them.
    var bytes: [UInt8]

    /// How many white-space bytes stood before the text; of a blank line, all of it.
    var indent: Int

    /// Whether a form feed stands right before it.
    var startsPage: Bool

    /// Whether Markdown puts it in bold as a whole.
    var isBold = false

    /// Whether it was found to belong to a note, or to the rule above notes.
    var isNote = false

    var isBlank: Bool { bytes.isEmpty }

    /// The lines of decoded text.
    static func lines(_ text: [UInt8]) -> [TextLine] {
        var page = text.contains(0x0C) ? 1 : nil
        var lines: [TextLine] = []
        for (index, piece) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            var piece = piece
            var startsPage = false
            while piece.first == 0x0C {
                piece.removeFirst()
                startsPage = true
                page = page.map { $0 + 1 }
            }
            let feeds = piece.count { $0 == 0x0C }
            if feeds > 0 { piece = piece.filter { $0 != 0x0C }[...] }
            let array = Array(piece)
            let range = array.withUnsafeBufferPointer { CleanText.trimmed($0) }
            let isBlank = range.isEmpty
            lines.append(
                TextLine(
                    number: index + 1, page: page, bytes: isBlank ? [] : untrimmedTabs(array, range),
                    indent: isBlank ? array.count : range.lowerBound, startsPage: startsPage))
            page = page.map { $0 + feeds }
        }
        return lines
    }

    /// A row of a table may begin or end with empty cells, so tabs at the ends are kept when there are tabs inside, or
    /// more than one behind.
    private static func untrimmedTabs(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
        guard bytes[range].contains(0x09) || bytes[range.upperBound...].count(where: { $0 == 0x09 }) > 1 else {
            return Array(bytes[range])
        }
        let low = bytes.firstIndex(of: 0x09).map { min($0, range.lowerBound) } ?? range.lowerBound
        let high = bytes.lastIndex(of: 0x09).map { max($0 + 1, range.upperBound) } ?? range.upperBound
        return Array(bytes[low..<high])
    }
}
