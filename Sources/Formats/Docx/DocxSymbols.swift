/// Signs of the fonts Symbol and Wingdings, which Word keeps at U+F000 and above.
enum DocxSymbols {
    /// The scalar that a sign looks like; the scalar itself if none is known.
    static func scalar(_ code: UInt32, isSymbolFont: Bool) -> Unicode.Scalar? {
        let low = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code
        return (isSymbolFont ? symbol[low] : wingdings[low]) ?? Unicode.Scalar(code)
    }

    private static let symbol: [UInt32: Unicode.Scalar] = [
        0x2D: "-", 0xA3: "≤", 0xB3: "≥", 0xB1: "±", 0xB4: "×", 0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBB: "≈", 0xAE: "→",
        0xDE: "⇒", 0xE5: "∑",
    ]

    private static let wingdings: [UInt32: Unicode.Scalar] = [
        0x6E: "■", 0x6F: "□", 0x71: "□", 0x72: "□", 0x76: "❖", 0xA7: "▪", 0xA8: "☐", 0xD8: "➢", 0xE0: "→", 0xF0: "⇨",
        0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑", 0x51: "☒", 0x52: "☑",
    ]
}
