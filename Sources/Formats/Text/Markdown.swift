import Documents

/// The simple marks of Markdown that text files carry: bold, italics, headings, links, escapes.
///
/// A mark is taken away only where it marks something. A lone `*` (a footnote, a product), a fill-in line of `_` and
/// `(*)` stay as they are.
enum Markdown {
    /// The paragraphs of consecutive lines. Emphasis may run over their ends, as in
    /// `**KT. GIÁM ĐỐC` / `PHÓ GIÁM ĐỐC**`.
    static func paragraphs(_ lines: ArraySlice<TextLine>, isCell: Bool = false) -> [Paragraph] {
        var text: [UInt8] = []
        var starts: [Int] = []
        var levels: [Int?] = []
        for line in lines {
            starts.append(text.count)
            let heading = isCell ? nil : heading(line.bytes)
            levels.append(heading?.level)
            text.append(contentsOf: heading?.text ?? line.bytes[...])
            text.append(0x0A)
        }
        let marks = Emphasis(text)
        var paragraphs: [Paragraph] = []
        for (index, line) in lines.enumerated() {
            let end = index + 1 < starts.count ? starts[index + 1] : text.count
            guard let (kept, isBold) = marks.kept(text, starts[index]..<end), isCell || !isRule(kept) else { continue }
            let (string, noteMarks) = kept.withUnsafeBufferPointer { CleanText.paragraph($0) }
            guard !string.isEmpty else { continue }
            paragraphs.append(
                Paragraph(
                    string, line: line.number, page: line.page, outlineLevel: levels[index], isBold: isBold,
                    noteMarks: noteMarks))
        }
        return paragraphs
    }

    /// The level and the words of `## a heading`; `nil` for anything else.
    static func heading(_ line: [UInt8]) -> (level: Int, text: ArraySlice<UInt8>)? {
        let level = line.prefix { $0 == UInt8(ascii: "#") }.count
        guard (1...6).contains(level), level < line.count, line[level] == 0x20 || line[level] == 0x09 else {
            return nil
        }
        var text = line[level...].drop { $0 == 0x20 || $0 == 0x09 }
        let closing = text.reversed().prefix { $0 == UInt8(ascii: "#") }.count
        if closing > 0, text.dropLast(closing).last == 0x20 { text = text.dropLast(closing) }
        return text.isEmpty ? nil : (level, text)
    }

    /// Whether a line only draws: three or more of one of `-`, `_`, `=`, `*`.
    static func isRule(_ line: [UInt8]) -> Bool {
        let ink = line.filter { $0 > 0x20 }
        guard ink.count >= 3, let first = ink.first, "-_=*".utf8.contains(first) else { return false }
        return ink.allSatisfy { $0 == first }
    }
}
