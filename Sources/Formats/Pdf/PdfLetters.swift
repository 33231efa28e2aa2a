import Layouts

/// The text of a word of a PDF in the form that `Document` promises, but for soft hyphens.
enum PdfLetters {
    /// Soft hyphens stay until it is known whether they are the ư of an old font.
    static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        guard let hyphen = Scan.first(bytes, "\u{AD}", from: 0) else { return whole(bytes) }
        var text = whole(UnsafeBufferPointer(rebasing: bytes[..<hyphen]))
        var start = hyphen
        while start < bytes.count {
            start += 2
            let end = Scan.first(bytes, "\u{AD}", from: start) ?? bytes.count
            text += "\u{AD}" + whole(UnsafeBufferPointer(rebasing: bytes[start..<end]))
            start = end
        }
        return text
    }

    /// Drops the soft hyphens of words that are in no old font, and words that are nothing else.
    static func dropSoftHyphens(_ pages: inout [PageLayout]) {
        for page in pages.indices {
            var hasEmpty = false
            for index in pages[page].words.indices {
                let text = pages[page].words[index].text
                guard text.utf8.contains(0xAD), text.unicodeScalars.contains("\u{AD}") else { continue }
                var rest = text.unicodeScalars
                rest.removeAll { $0 == "\u{AD}" }
                pages[page].words[index].text = String(rest)
                hasEmpty = hasEmpty || rest.isEmpty
            }
            if hasEmpty { pages[page].words.removeAll(where: \.text.isEmpty) }
        }
    }

    private static func whole(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        guard bytes.contains(where: { $0 == UInt8(ascii: "&") || $0 == 0xEF }) else {
            return CleanText.paragraph(bytes).text
        }
        var plain: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if let (text, length) = replacement(bytes, index) {
                plain += text.utf8
                index += length
            } else {
                plain.append(bytes[index])
                index += 1
            }
        }
        return plain.withUnsafeBufferPointer { CleanText.paragraph($0).text }
    }

    /// What stands for the bytes at an index, and how many they are: the letter of an entity, the letters of a ligature,
    /// the sign that a bullet of a symbol font looks like.
    private static func replacement(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> (String, Int)? {
        if bytes[index] == UInt8(ascii: "&") {
            return entities.first { bytes[index...].starts(with: $0.name.utf8) }.map { ($0.text, $0.name.utf8.count) }
        }
        guard bytes[index] == 0xEF, index + 2 < bytes.count else { return nil }
        // U+FB00 to U+FB06.
        if bytes[index + 1] == 0xAC, (0x80...0x86).contains(bytes[index + 2]) {
            return (ligatures[Int(bytes[index + 2] - 0x80)], 3)
        }
        // U+F000 to U+F0FF.
        if (0x80...0x83).contains(bytes[index + 1]) {
            let code = 0xF000 + UInt32(bytes[index + 1] & 3) << 6 + UInt32(bytes[index + 2] & 0x3F)
            let scalar =
                [0xF0B7, 0xF02D].contains(code)
                ? DocxSymbols.scalar(code, isSymbolFont: true) : DocxSymbols.scalar(code, isSymbolFont: false)
            return scalar.map { (String($0), 3) }
        }
        return nil
    }

    private static let entities: [(name: String, text: String)] = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#39;", "'"),
    ]

    private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]
}
