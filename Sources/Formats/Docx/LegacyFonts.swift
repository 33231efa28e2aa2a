import Documents

/// Recognises documents typed in the fonts of the time before Unicode (`.VnTime`, `VNI-Times`), whose letters are others
/// than they look. Read as Unicode they would give nothing, and nothing would be found wrong with them.
enum LegacyFonts {
    /// Whether parts of a Word document name such a font.
    static func isNamed(in bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { Scan.contains($0, "\".Vn") || Scan.contains($0, "\"VNI-") }
    }

    /// Whether a text has not one Vietnamese letter that only Unicode knows. In Unicode nearly every word has one.
    static func explains(_ document: Document) -> Bool {
        var words = 0
        func isForeign(_ text: String) -> Bool {
            for scalar in text.unicodeScalars {
                if (0x1EA0...0x1EF9).contains(scalar.value) { return false }
                if scalar == " " { words += 1 }
            }
            return true
        }
        return document.blocks.flatParagraphs.allSatisfy { isForeign($0.text) } && words > 5
    }
}
