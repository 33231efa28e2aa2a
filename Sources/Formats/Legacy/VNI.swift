/// The encoding of the `VNI-…` fonts: a vowel is followed by a second byte for its shape and tone together; ơ, ư, đ, ỵ
/// and i with a tone are one byte.
enum VNI {
    /// - Parameter previous: the scalar before the text. A mark may stand in another run than its vowel.
    static func decode(_ text: some Sequence<Unicode.Scalar>, after previous: Unicode.Scalar?) -> [Unicode.Scalar] {
        var out: [Unicode.Scalar] = []
        var base = previous
        for scalar in text {
            guard scalar.value >= 0x80, let byte = LegacyTable.byte(scalar) else {
                out.append(scalar)
                base = scalar
                continue
            }
            if let vowel = base, let marks = marks[byte | 0x20], bears(vowel, marks) {
                out.append(contentsOf: [marks.shape, marks.tone].compactMap(\.self))
                base = nil
            } else {
                let letter = letters[byte] ?? (byte < 0xA0 ? LegacyTable.windows1252.scalars[Int(byte)] : scalar)
                out.append(letter)
                base = letter
            }
        }
        return out
    }

    private struct Marks {
        var shape: Unicode.Scalar?
        var tone: Unicode.Scalar?
    }

    private static func bears(_ vowel: Unicode.Scalar, _ marks: Marks) -> Bool {
        switch vowel {
        case "a", "A": true
        case "e", "E", "o", "O": marks.shape != breve
        case "u", "U", "y", "Y", "ơ", "Ơ", "ư", "Ư": marks.shape == nil
        default: false
        }
    }

    private static let circumflex: Unicode.Scalar = "\u{302}"
    private static let breve: Unicode.Scalar = "\u{306}"

    /// By the lower-case byte; capitals have 0x20 less.
    private static let marks: [UInt8: Marks] = [
        0xF8: Marks(tone: "\u{300}"), 0xF9: Marks(tone: "\u{301}"), 0xFB: Marks(tone: "\u{309}"),
        0xF5: Marks(tone: "\u{303}"), 0xEF: Marks(tone: "\u{323}"),
        0xE2: Marks(shape: circumflex), 0xE0: Marks(shape: circumflex, tone: "\u{300}"),
        0xE1: Marks(shape: circumflex, tone: "\u{301}"), 0xE5: Marks(shape: circumflex, tone: "\u{309}"),
        0xE3: Marks(shape: circumflex, tone: "\u{303}"), 0xE4: Marks(shape: circumflex, tone: "\u{323}"),
        0xEA: Marks(shape: breve), 0xE8: Marks(shape: breve, tone: "\u{300}"),
        0xE9: Marks(shape: breve, tone: "\u{301}"), 0xFA: Marks(shape: breve, tone: "\u{309}"),
        0xFC: Marks(shape: breve, tone: "\u{303}"), 0xEB: Marks(shape: breve, tone: "\u{323}"),
    ]

    private static let letters: [UInt8: Unicode.Scalar] = [
        0xF4: "ơ", 0xD4: "Ơ", 0xF6: "ư", 0xD6: "Ư", 0xF1: "đ", 0xD1: "Đ", 0xED: "í", 0xCD: "Í", 0xEC: "ì", 0xCC: "Ì",
        0xE6: "ỉ", 0xC6: "Ỉ", 0xF3: "ĩ", 0xD3: "Ĩ", 0xF2: "ị", 0xD2: "Ị", 0xEE: "ỵ", 0xCE: "Ỵ",
    ]
}
