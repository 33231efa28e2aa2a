/// Folding of letters to the plain lower-case Latin alphabet, and what folding throws away.
///
/// Vietnamese writers put tone marks differently (hòa, hoà), drop them, or press the wrong key; a phrase is therefore
/// looked for in folded text, and the few short words that folding would confuse (khá, khả) are compared by `Syllable`.
public enum Folding {
    /// The folded byte of a scalar: `a`…`z` for a letter of any case and mark, ASCII itself for other ASCII, a space
    /// for any white space, plain quotes and hyphen for their typographic forms, 0x7F for anything else.
    public static func byte(_ scalar: Unicode.Scalar) -> UInt8 {
        let value = scalar.value
        if value < 0x80 { return ascii[Int(value)] }
        if value < 0x250 { return latin[Int(value - 0x80)] }
        if value >= 0x1EA0, value <= 0x1EF9 { return vietnamese[Int(value - 0x1EA0)] }
        switch value {
        case 0x2010...0x2015, 0x2212: return UInt8(ascii: "-")
        case 0x201C...0x201F, 0x2033: return UInt8(ascii: "\"")
        case 0x2018...0x201B, 0x2032: return UInt8(ascii: "'")
        case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return UInt8(ascii: " ")
        case 0x2026: return UInt8(ascii: ".")
        default: return 0x7F
        }
    }

    /// The base letter without tone but with its own shape (ă, â, ê, ô, ơ, ư, đ kept), lower case; `nil` for what is no
    /// Vietnamese letter.
    static func shape(_ scalar: Unicode.Scalar) -> (letter: Unicode.Scalar, tone: UInt8)? {
        let value = Int(scalar.value)
        let index = value < 0x250 ? value : value - 0x1EA0 + 0x250
        guard value < 0x250 || (0x1EA0...0x1EF9).contains(value) else { return nil }
        let shape = shapes[index]
        return shape.tone == noShape ? nil : shape
    }

    private static let ascii: [UInt8] = (0..<128).map { value in
        switch UInt8(value) {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt8(value) + 32
        case 9, 10, 11, 12, 13, 32: UInt8(ascii: " ")
        default: UInt8(value)
        }
    }

    /// U+0080 to U+024F.
    private static let latin: [UInt8] = {
        var table = [UInt8](repeating: 0x7F, count: 0x250 - 0x80)
        func set(_ letters: String, _ base: Character) {
            for scalar in letters.unicodeScalars { table[Int(scalar.value) - 0x80] = base.asciiValue! }
        }
        set("ÀÁÂÃÄÅàáâãäåĂă", "a")
        set("ÈÉÊËèéêëĒē", "e")
        set("ÌÍÎÏìíîïĨĩ", "i")
        set("ÒÓÔÕÖòóôõöƠơ", "o")
        set("ÙÚÛÜùúûüŨũƯư", "u")
        set("ÝýÿŸ", "y")
        set("ĐđÐð", "d")
        set("Çç", "c")
        set("Ññ", "n")
        table[0xA0 - 0x80] = UInt8(ascii: " ")
        table[0x85 - 0x80] = UInt8(ascii: " ")
        return table
    }()

    /// U+1EA0 to U+1EF9.
    private static let vietnamese: [UInt8] = {
        var table = [UInt8](repeating: 0x7F, count: 90)
        for index in 0..<90 {
            let base: Character =
                switch index {
                case 0..<24: "a"
                case 24..<40: "e"
                case 40..<44: "i"
                case 44..<68: "o"
                case 68..<82: "u"
                default: "y"
                }
            table[index] = base.asciiValue!
        }
        return table
    }()

    /// The mark of a place in `shapes` that holds no letter.
    private static let noShape: UInt8 = 0xFF

    /// U+0000 to U+024F, then U+1EA0 to U+1EF9.
    private static let shapes: [(letter: Unicode.Scalar, tone: UInt8)] = {
        var table = [(letter: Unicode.Scalar, tone: UInt8)](repeating: (" ", noShape), count: 0x250 + 90)
        func set(_ scalar: Unicode.Scalar, _ letter: Unicode.Scalar, _ tone: UInt8) {
            let value = Int(scalar.value)
            table[value < 0x250 ? value : value - 0x1EA0 + 0x250] = (letter, tone)
        }
        // Each row: no tone, huyền, sắc, hỏi, ngã, nặng.
        let rows = [
            "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
            "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
        ]
        for row in rows {
            let letters = Array(row.unicodeScalars)
            for (tone, letter) in letters.enumerated() {
                set(letter, letters[0], UInt8(tone))
                for upper in String(letter).uppercased().unicodeScalars { set(upper, letters[0], UInt8(tone)) }
            }
        }
        for letter in "bcdđfghjklmnpqrstvwxz".unicodeScalars {
            set(letter, letter, 0)
            for upper in String(letter).uppercased().unicodeScalars { set(upper, letter, 0) }
        }
        return table
    }()
}
