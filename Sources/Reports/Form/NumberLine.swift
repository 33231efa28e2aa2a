import Documents

/// `Số: 12/BC-UBND`: the number and symbol of a paper, either of which may be blank.
struct NumberLine {
    var range: Range<Int>
    var number: String?
    var symbol: String?

    /// Reads the line that begins exactly at a place; `nil` when none does.
    init?(_ text: FoldedText, at start: Int, to end: Int) {
        guard let word = text.end(of: .number, at: start), text.means(start..<word, "Số"), text.isUppercase(at: start)
        else { return nil }
        var index = text.skippingSpaces(from: word)
        let hasColon = index < end && text.bytes[index] == UInt8(ascii: ":")
        if hasColon { index += 1 }
        index = text.skippingBlank(from: index)

        let digits = index
        while index < end, text.isDigit(at: index) { index += 1 }
        let hasDigits = index > digits
        if hasDigits, text.isLetter(at: index), !text.isLetter(at: index + 1) { index += 1 }
        if hasDigits { number = text.string(digits..<index) }
        var last = index
        index = text.skippingBlank(from: index)

        let isSlash = index < end && text.bytes[index] == UInt8(ascii: "/")
        let isHyphen = index < end && hasDigits && text.bytes[index] == UInt8(ascii: "-")
        if isSlash || isHyphen {
            (symbol, last) = Self.symbol(text, from: index + 1, to: end)
        } else if !hasColon || !(hasDigits || index >= end) || index < end && text.isLetter(at: index) {
            // "Số lượng", "Số: lượng", "Số 12 đường Trần Phú"
            return nil
        }
        guard hasColon || symbol != nil else { return nil }
        range = start..<max(last, word)
    }

    /// The symbol from its first letter on, blanks round its hyphens closed up; a year before it is left out.
    private static func symbol(_ text: FoldedText, from start: Int, to end: Int) -> (String?, Int) {
        var index = text.skippingBlank(from: start)
        if let year = text.number(at: index), year.end - index == 4, year.end < end,
            text.bytes[year.end] == UInt8(ascii: "/")
        {
            index = text.skippingSpaces(from: year.end + 1)
        }
        var symbol = String.UnicodeScalarView()
        var last = start
        while index < end {
            if isPart(text, index) {
                symbol.append(text.scalars[index])
                index += 1
                last = index
                continue
            }
            // A single space belongs to the symbol only beside a hyphen or slash: `/BC- SNV`.
            let next = text.skippingSpaces(from: index)
            guard next - index == 1, next < end, text.isSpace(at: index),
                isJoint(text, index - 1) || isJoint(text, next)
            else { break }
            index = next
        }
        while let mark = symbol.last, !mark.properties.isAlphabetic, mark.value < 0x30 || mark.value > 0x39 {
            symbol.removeLast()
        }
        return (symbol.isEmpty ? nil : String(symbol), last)
    }

    private static func isPart(_ text: FoldedText, _ index: Int) -> Bool {
        text.isLetter(at: index) || text.isDigit(at: index) || isJoint(text, index)
            || text.bytes[index] == UInt8(ascii: "&") || text.bytes[index] == UInt8(ascii: ".")
    }

    private static func isJoint(_ text: FoldedText, _ index: Int) -> Bool {
        text.bytes[index] == UInt8(ascii: "-") || text.bytes[index] == UInt8(ascii: "/")
    }
}
