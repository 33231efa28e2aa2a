/// Texts of a workbook.
enum XlsxStrings {
    /// The texts that cells share, by index.
    ///
    /// - Parameter keepsPieces: whether there can be text to decode, for which the pieces are needed as they stand.
    static func read(_ bytes: [UInt8], part: String, keepsPieces: Bool) throws(ReadError) -> [XlsxTexts.Item] {
        var strings: [XlsxTexts.Item] = []
        try XMLStream.forEach(bytes, part: part, names: ["si"]) { (node) throws(ReadError) in
            strings.append(item(node, keepsPieces: keepsPieces))
        }
        return strings
    }

    /// A string item: its runs joined, without the reading aids of Asian scripts.
    static func item(_ node: XMLNode, keepsPieces: Bool) -> XlsxTexts.Item {
        var pieces: [(text: [UInt8], font: LegacyFont.Choice)] = []
        append(node, font: .unsaid, to: &pieces)
        let text = pieces.flatMap(\.text)
        return item(text, pieces: keepsPieces && isSuspect(text) ? pieces : [])
    }

    /// A text without runs of its own.
    static func item(_ text: String, keepsPieces: Bool) -> XlsxTexts.Item {
        let bytes = Array(text.utf8)
        return item(bytes, pieces: keepsPieces && isSuspect(bytes) ? [(bytes, .unsaid)] : [])
    }

    private static func item(_ text: [UInt8], pieces: [(text: [UInt8], font: LegacyFont.Choice)]) -> XlsxTexts.Item {
        XlsxTexts.Item(text: clean(String(decoding: text, as: UTF8.self)), pieces: pieces)
    }

    /// Whether a text has letters that an old font would draw as others: those of Latin-1, or small ones of ASCII.
    private static func isSuspect(_ text: [UInt8]) -> Bool {
        text.contains { $0 == 0xC2 || $0 == 0xC3 || (0x61...0x7A).contains($0) }
    }

    private static func append(
        _ node: XMLNode, font: LegacyFont.Choice, to pieces: inout [(text: [UInt8], font: LegacyFont.Choice)]
    ) {
        var font = font
        for child in node.children {
            switch child {
            case "rPr":
                if let name = child.child("rFont")?.attribute("val") { font = .init(LegacyFont(name)) }
            case "t":
                var buffer = TextBuffer()
                child.appendText(to: &buffer)
                pieces.append((buffer.bytes, font))
            case "r": append(child, font: font, to: &pieces)
            default: break
            }
        }
    }

    /// A text as `Document` promises it, and no longer than a cell may hold.
    static func clean(_ text: String) -> String {
        // `_x000D_` is how a workbook writes a carriage return.
        let plain = text.contains("_x000D_") ? text.replacing("_x000D_", with: "") : text
        let (clean, _) = Array(plain.utf8).withUnsafeBufferPointer { CleanText.paragraph($0) }
        return clean.utf8.count > 100_000 ? String(clean.prefix(32_767)) : clean
    }
}
