/// What a scalar is to words whose encoding is not known.
enum LegacyWord {
    enum Part { case none, plain, marked }

    /// Western signs (`¸`, `«`) count as letters: in text that is read wrongly they stand for some.
    static func part(_ scalar: Unicode.Scalar) -> Part {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A: .plain
        case 0x01...0x08, 0x0E...0x1F: .marked
        case 0x80...0x24F where scalar.value != 0xA0: .marked
        case 0x300...0x323, 0x1E00...0x1EFF: .marked
        default: .none
        }
    }

    /// Whether a letter proves that its text is in Unicode: no font or byte of the old encodings has it.
    static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x100 && part(scalar) == .marked && LegacyTable.byte(scalar) == nil
    }

    /// Whether a scalar may stand for another one.
    static func isHigh(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x80 && LegacyTable.byte(scalar) != nil
    }

    /// Whether a scalar is a letter or sign beyond ASCII, of whatever kind.
    static func isHighOrWide(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x80 && part(scalar) == .marked
    }
}
