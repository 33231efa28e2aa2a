/// Superscript digits in UTF-8: U+00B9, U+00B2, U+00B3, U+2070, U+2074 to U+2079.
enum Superscript {
    /// The number that begins at an index, at most three digits, and the index after it.
    static func number(_ bytes: [UInt8], at start: Int) -> (value: Int, end: Int)? {
        var value = 0
        var index = start
        while index < bytes.count, let (digit, width) = digit(bytes, at: index) {
            value = value * 10 + digit
            index += width
            if value > 99 { break }
        }
        return index > start ? (value, index) : nil
    }

    private static func digit(_ bytes: [UInt8], at index: Int) -> (digit: Int, width: Int)? {
        if bytes[index] == 0xC2, index + 1 < bytes.count {
            switch bytes[index + 1] {
            case 0xB9: return (1, 2)
            case 0xB2: return (2, 2)
            case 0xB3: return (3, 2)
            default: return nil
            }
        }
        guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x81 else { return nil }
        switch bytes[index + 2] {
        case 0xB0: return (0, 3)
        case 0xB4...0xB9: return (Int(bytes[index + 2]) - 0xB0, 3)
        default: return nil
        }
    }

    /// The UTF-8 of a digit as superscript.
    static func utf8(_ digit: UInt8) -> [UInt8] {
        switch digit {
        case UInt8(ascii: "1"): [0xC2, 0xB9]
        case UInt8(ascii: "2"): [0xC2, 0xB2]
        case UInt8(ascii: "3"): [0xC2, 0xB3]
        default: [0xE2, 0x81, 0xB0 + digit - UInt8(ascii: "0")]
        }
    }
}
