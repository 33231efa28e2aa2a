import Documents

/// What a person sees in a line of a head or a signature block: its words without ornament, and its columns.
extension FoldedText {
    /// A range without white space, rules and leftover emphasis marks at its ends.
    func bare(_ range: Range<Int>) -> Range<Int> {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high, isOrnament(at: low) { low += 1 }
        while high > low, isOrnament(at: high - 1) { high -= 1 }
        return low..<high
    }

    /// The stretches that a tab, or three and more white spaces, keep apart: columns typed without a table.
    func columns(_ range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = range.lowerBound
        var index = range.lowerBound
        while index < range.upperBound {
            guard isSpace(at: index) else {
                index += 1
                continue
            }
            let gap = index
            var hasTab = false
            while index < range.upperBound, isSpace(at: index) {
                hasTab = hasTab || scalars[index] == "\t"
                index += 1
            }
            if hasTab || index - gap >= 3 {
                if gap > start { found.append(start..<gap) }
                start = index
            }
        }
        let rest = bare(start..<range.upperBound)
        if !rest.isEmpty { found.append(rest) }
        return found.map(bare).filter { !$0.isEmpty }
    }

    /// Whether a range has at least two letters and all of them are capitals.
    func isUpper(_ range: Range<Int>) -> Bool {
        var letters = 0
        for index in range where isLetter(at: index) {
            guard isUppercase(at: index) else { return false }
            letters += 1
        }
        return letters >= 2
    }

    /// The whole number at an index and its end; `nil` when no digit stands there or it has more than six.
    func number(at index: Int) -> (value: Int, end: Int)? {
        var end = index
        var value = 0
        while isDigit(at: end), end - index < 7 {
            value = value * 10 + Int(bytes[end] - UInt8(ascii: "0"))
            end += 1
        }
        return end > index && end - index < 7 ? (value, end) : nil
    }

    /// The first index at or after `index` that holds none of the marks people leave blanks with: spaces, dots,
    /// ellipses, underscores.
    func skippingBlank(from index: Int) -> Int {
        var index = index
        while index < count,
            isSpace(at: index) || bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: "_")
        {
            index += 1
        }
        return index
    }

    private func isOrnament(at index: Int) -> Bool {
        switch bytes[index] {
        case UInt8(ascii: " "), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "#"), UInt8(ascii: "="),
            UInt8(ascii: "~"), UInt8(ascii: "|"):
            true
        default: false
        }
    }
}
