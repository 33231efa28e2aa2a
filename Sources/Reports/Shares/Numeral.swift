import Documents

/// A number as Vietnamese papers write it.
struct Numeral {
    /// The number without its decimals.
    var whole: Int

    /// The decimals as an integer, and how many there are.
    var fraction: Int
    var places: Int
    var range: Range<Int>

    /// Hundredths; decimals beyond the second are cut.
    var hundredths: Int {
        var fraction = fraction
        var places = places
        while places > 2 {
            fraction /= 10
            places -= 1
        }
        return whole * 100 + (places == 1 ? fraction * 10 : fraction)
    }

    /// The number whose first digit stands at an index: `96,8`, `96.8`, `2.273,6`, `7.563`, `05`.
    ///
    /// A group of three digits after a point is thousands, unless `isPercent` says that no such number can be meant.
    init?(_ text: FoldedText, at start: Int, isPercent: Bool = false) {
        guard text.isDigit(at: start), !text.isDigit(at: start - 1) else { return nil }
        var index = start
        var value = 0
        var digits = 0
        while text.isDigit(at: index), digits < 12 {
            value = value * 10 + Int(text.bytes[index] - UInt8(ascii: "0"))
            index += 1
            digits += 1
        }
        while !isPercent, index + 3 < text.count, text.bytes[index] == UInt8(ascii: "."), digits <= 9,
            (1...3).allSatisfy({ text.isDigit(at: index + $0) }), !text.isDigit(at: index + 4)
        {
            for _ in 0..<3 {
                index += 1
                value = value * 10 + Int(text.bytes[index] - UInt8(ascii: "0"))
                digits += 1
            }
            index += 1
        }
        whole = value
        fraction = 0
        places = 0
        if index + 1 < text.count, text.bytes[index] == UInt8(ascii: ",") || text.bytes[index] == UInt8(ascii: "."),
            text.isDigit(at: index + 1)
        {
            var next = index + 1
            while text.isDigit(at: next), places < 6 {
                fraction = fraction * 10 + Int(text.bytes[next] - UInt8(ascii: "0"))
                places += 1
                next += 1
            }
            index = next
        }
        range = start..<index
    }

    /// The whole number that ends just before an index, spaces between skipped.
    static func ending(before index: Int, in text: FoldedText) -> Int? {
        var end = index
        while text.isSpace(at: end - 1) { end -= 1 }
        var start = end
        while text.isDigit(at: start - 1)
            || start < end && ",.".utf8.contains(text.bytes[max(0, start - 1)]) && text.isDigit(at: start - 2)
        {
            start -= 1
        }
        return start < end ? start : nil
    }
}
