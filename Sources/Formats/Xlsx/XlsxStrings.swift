/// Texts of a workbook.
enum XlsxStrings {
    /// The texts that cells share, by index.
    static func read(_ bytes: [UInt8], part: String) throws(ReadError) -> [String] {
        var strings: [String] = []
        try XMLStream.forEach(bytes, part: part, names: ["si"]) { (node) throws(ReadError) in
            strings.append(clean(text(node)))
        }
        return strings
    }

    /// The text of a string item: its runs joined, without the reading aids of Asian scripts.
    static func text(_ node: XMLNode) -> String {
        var buffer = TextBuffer()
        append(node, to: &buffer)
        return String(decoding: buffer.bytes, as: UTF8.self)
    }

    private static func append(_ node: XMLNode, to buffer: inout TextBuffer) {
        for child in node.children {
            switch child {
            case "t": child.appendText(to: &buffer)
            case "r": append(child, to: &buffer)
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
