import Documents

/// What a line begins with when it begins something new: a bullet or a number of a list or heading.
enum LineLabel {
    /// The end of a label at the start of a text: `- `, `+ `, `1. `, `2.1. `, `a) `, `IV. `; `nil` when there is none.
    static func end(in text: FoldedText) -> Int? {
        let bytes = text.bytes
        guard let first = bytes.first else { return nil }
        if first == UInt8(ascii: "-") || first == UInt8(ascii: "+") || first == UInt8(ascii: "*")
            || isBullet(text.scalars[0])
        {
            let next = text.skippingSpaces(from: 1)
            // "-100% CCVC" is a bullet, "-5" alone is a number.
            return text.isSpace(at: 1) || text.isLetter(at: next) || (text.isDigit(at: next) && text.count > 4)
                ? next : nil
        }
        var index = 0
        if text.isDigit(at: 0) {
            var groups = 0
            while text.isDigit(at: index) {
                let start = index
                while text.isDigit(at: index) { index += 1 }
                guard index - start <= 2 else { return nil }
                groups += 1
                guard index < bytes.count, bytes[index] == UInt8(ascii: ".") else { break }
                index += 1
            }
            let dotted = bytes[index - 1] == UInt8(ascii: ".")
            if index < bytes.count, bytes[index] == UInt8(ascii: ")") { return text.skippingSpaces(from: index + 1) }
            if index < bytes.count, bytes[index] == UInt8(ascii: "/") { return nil }
            if dotted || groups > 1 {
                let next = text.skippingSpaces(from: index)
                // `2.273,6 ha` is a number; `1.Thực hiện` is a label without its space.
                return next > index || text.isUppercase(at: index) ? next : nil
            }
            return nil
        }
        // a) đ) A. IV. IV)
        while index < 5, text.isLetter(at: index) { index += 1 }
        guard index > 0, index < bytes.count else { return nil }
        let isRoman = (0..<index).allSatisfy {
            text.isUppercase(at: $0) && [UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x")].contains(bytes[$0])
        }
        guard index == 1 || isRoman else { return nil }
        if bytes[index] == UInt8(ascii: ")") { return text.skippingSpaces(from: index + 1) }
        if bytes[index] == UInt8(ascii: "."), isRoman || text.isUppercase(at: 0) || text.isSpace(at: index + 1) {
            return text.skippingSpaces(from: index + 1)
        }
        return nil
    }

    private static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "•", "●", "○", "▪", "■", "◦", "–", "—", "·", "\u{F0B7}", "❖", "✓", "➢": true
        default: false
        }
    }
}
