/// A text made ready for scanning: its Unicode scalars, and a folded byte for each of them.
///
/// Both arrays have the same length, so a range found in one is a range in the other and in every `Place`.
@frozen
public struct FoldedText: Sendable, Equatable {
    public let scalars: [Unicode.Scalar]

    /// `Folding.byte` of each scalar.
    public let bytes: [UInt8]

    public init(_ text: String) {
        self.init(scalars: Array(text.unicodeScalars))
    }

    public init(scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        bytes = scalars.map(Folding.byte)
    }

    @inlinable
    public var count: Int { scalars.count }
    @inlinable
    public var isEmpty: Bool { scalars.isEmpty }
    public var text: String { string(0..<count) }

    /// The words of a range, as written.
    public func string(_ range: Range<Int>) -> String {
        // Encoded by hand: appending scalar by scalar to a string takes several times as long.
        String(unsafeUninitializedCapacity: range.count * 4) { buffer in
            var count = 0
            for scalar in scalars[range] {
                for byte in UTF8.encode(scalar).unsafelyUnwrapped {
                    buffer[count] = byte
                    count += 1
                }
            }
            return count
        }
    }

    /// Whether a letter (of any script that folds) stands at an index; `false` outside the text.
    @inlinable
    public func isLetter(at index: Int) -> Bool {
        index >= 0 && index < bytes.count && bytes[index] >= UInt8(ascii: "a") && bytes[index] <= UInt8(ascii: "z")
    }

    /// Whether an ASCII digit stands at an index; `false` outside the text.
    @inlinable
    public func isDigit(at index: Int) -> Bool {
        index >= 0 && index < bytes.count && bytes[index] >= UInt8(ascii: "0") && bytes[index] <= UInt8(ascii: "9")
    }

    /// Whether white space stands at an index; `false` outside the text.
    @inlinable
    public func isSpace(at index: Int) -> Bool {
        index >= 0 && index < bytes.count && bytes[index] == UInt8(ascii: " ")
    }

    /// Whether the scalar at an index is an upper-case letter; `false` outside the text.
    public func isUppercase(at index: Int) -> Bool {
        guard index >= 0, index < count else { return false }
        return scalars[index].properties.isUppercase
    }

    /// The range without white space at its ends.
    @inlinable
    public func trimmed(_ range: Range<Int>) -> Range<Int> {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high, bytes[low] == UInt8(ascii: " ") { low += 1 }
        while high > low, bytes[high - 1] == UInt8(ascii: " ") { high -= 1 }
        return low..<high
    }

    /// The first index at or after `index` that holds no white space.
    @inlinable
    public func skippingSpaces(from index: Int) -> Int {
        var index = index
        while index < count, bytes[index] == UInt8(ascii: " ") { index += 1 }
        return index
    }

    /// The index after the last scalar before `index` that is no white space.
    @inlinable
    public func skippingSpacesBack(from index: Int) -> Int {
        var index = index
        while index > 0, bytes[index - 1] == UInt8(ascii: " ") { index -= 1 }
        return index
    }

    /// The words: runs of letters and digits, in order.
    public func words(in range: Range<Int>? = nil) -> [Range<Int>] {
        let range = range ?? 0..<count
        var found: [Range<Int>] = []
        var start: Int?
        for index in range {
            if isLetter(at: index) || isDigit(at: index) {
                if start == nil { start = index }
            } else if let from = start {
                found.append(from..<index)
                start = nil
            }
        }
        if let from = start { found.append(from..<range.upperBound) }
        return found
    }

    /// Whether the words of a range are those of `text`, marks and all, wherever the tone mark is put (hòa, hoà) and
    /// whatever the case.
    public func means(_ range: Range<Int>, _ text: String) -> Bool {
        // Most words differ in their first letter already.
        guard range.count == text.unicodeScalars.count, let first = text.unicodeScalars.first,
            bytes[range.lowerBound] == Folding.byte(first)
        else { return range.isEmpty && text.isEmpty }
        return Syllable.same(scalars[range], Array(text.unicodeScalars)[...])
    }

    /// Whether the words of a range are a pattern's own phrase, marks and all.
    public func means(_ range: Range<Int>, _ pattern: Pattern) -> Bool {
        Syllable.same(scalars[range], pattern.scalars[...])
    }
}
