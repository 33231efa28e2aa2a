import Documents

/// The pieces that reports are put together from.
extension Block {
    /// Running text.
    static func text(_ text: String) -> Block { .paragraph(Paragraph(text, role: .body)) }

    static func caption(_ text: String) -> Block { .paragraph(Paragraph(text, role: .caption)) }
}

extension ReportText.Section {
    /// - Parameters:
    ///   - label: `I`, `1`, `a`.
    ///   - level: 1 is numbered `I.`, 2 `1.`, 3 `a)`.
    init(_ label: String, _ title: String, level: Int, _ blocks: [Block] = []) {
        let mark = level == 3 ? ")" : "."
        self.init(Paragraph("\(label)\(mark) \(title)", outlineLevel: level, isBold: true), blocks)
    }

    /// `a) Chỉ tiêu 1: Ban hành kế hoạch …`: the number bold, the law's words in italics.
    init(_ label: String, lead: String, wording: String) {
        let start = "\(label)) \(lead):"
        let count = start.unicodeScalars.count
        let text = "\(start) \(wording)"
        self.init(
            Paragraph(
                text, outlineLevel: 3,
                emphases: [
                    Emphasis(0..<count, isBold: true),
                    Emphasis(count..<text.unicodeScalars.count, isItalic: true),
                ]))
    }
}
