/// A text made ready for scanning: its Unicode scalars, and a folded byte for each of them.
///
/// Both arrays have the same length, so a range found in one is a range in the other and in every `Place`.
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

    public var count: Int { scalars.count }
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
    public func isLetter(at index: Int) -> Bool {
        index >= 0 && index < bytes.count && bytes[index] >= UInt8(ascii: "a") && bytes[index] <= UInt8(ascii: "z")
    }

    /// Whether an ASCII digit stands at an index; `false` outside the text.
    public func isDigit(at index: Int) -> Bool {
        index >= 0 && index < bytes.count && bytes[index] >= UInt8(ascii: "0") && bytes[index] <= UInt8(ascii: "9")
    }

    /// Whether white space stands at an index; `false` outside the text.
    public func isSpace(at index: Int) -> Bool {
        index >= 0 && index < bytes.count && bytes[index] == UInt8(ascii: " ")
    }

    /// Whether the scalar at an index is an upper-case letter; `false` outside the text.
    public func isUppercase(at index: Int) -> Bool {
        guard index >= 0, index < count else { return false }
        return scalars[index].properties.isUppercase
    }

    /// The range without white space at its ends.
    public func trimmed(_ range: Range<Int>) -> Range<Int> {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high, bytes[low] == UInt8(ascii: " ") { low += 1 }
        while high > low, bytes[high - 1] == UInt8(ascii: " ") { high -= 1 }
        return low..<high
    }

    /// The first index at or after `index` that holds no white space.
    public func skippingSpaces(from index: Int) -> Int {
        var index = index
        while index < count, bytes[index] == UInt8(ascii: " ") { index += 1 }
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
        return Syllable.same(scalars[range], text.unicodeScalars)
    }
}

extension FoldedText {
    /// The first whole-word occurrence of a pattern in a range.
    public func first(_ pattern: Pattern, in range: Range<Int>? = nil) -> Range<Int>? {
        let range = range ?? 0..<count
        let needle = pattern.bytes
        guard let head = needle.first, range.count >= needle.count else { return nil }
        return bytes.withUnsafeBufferPointer { text in
            needle.withUnsafeBufferPointer { needle in
                var index = range.lowerBound
                while index < range.upperBound {
                    if text[index] == head, let end = Self.match(needle, in: text, at: index, to: range.upperBound),
                        Self.isWhole(text, index, end)
                    {
                        return index..<end
                    }
                    index += 1
                }
                return nil
            }
        }
    }

    /// Every whole-word occurrence of a pattern in a range, from left to right.
    public func all(_ pattern: Pattern, in range: Range<Int>? = nil) -> [Range<Int>] {
        var found: [Range<Int>] = []
        let range = range ?? 0..<count
        var low = range.lowerBound
        while low < range.upperBound, let next = first(pattern, in: low..<range.upperBound) {
            found.append(next)
            low = next.upperBound
        }
        return found
    }

    public func contains(_ pattern: Pattern, in range: Range<Int>? = nil) -> Bool {
        first(pattern, in: range) != nil
    }

    /// The leftmost occurrence of any of the patterns; of two at one place, the longer.
    public func first(of patterns: [Pattern], in range: Range<Int>? = nil) -> (pattern: Int, range: Range<Int>)? {
        var best: (pattern: Int, range: Range<Int>)?
        for (index, pattern) in patterns.enumerated() {
            guard let found = first(pattern, in: range) else { continue }
            if let current = best,
                (current.range.lowerBound, -current.range.count) <= (found.lowerBound, -found.count)
            {
                continue
            }
            best = (index, found)
        }
        return best
    }

    /// The end of a pattern that begins exactly at `index`, as whole words; `nil` if it does not.
    public func end(of pattern: Pattern, at index: Int) -> Int? {
        guard index >= 0, index < count else { return nil }
        return bytes.withUnsafeBufferPointer { text in
            pattern.bytes.withUnsafeBufferPointer { needle in
                guard let end = Self.match(needle, in: text, at: index, to: text.count), Self.isWhole(text, index, end)
                else { return nil }
                return end
            }
        }
    }

    /// Matches a needle at an index; a space in the needle stands for one or more white spaces.
    private static func match(
        _ needle: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, at start: Int, to end: Int
    ) -> Int? {
        var index = start
        for byte in needle {
            guard index < end, text[index] == byte else { return nil }
            index += 1
            if byte == UInt8(ascii: " ") { while index < end, text[index] == byte { index += 1 } }
        }
        return index
    }

    private static func isWhole(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        func letter(_ index: Int) -> Bool {
            index >= 0 && index < text.count && text[index] >= UInt8(ascii: "a") && text[index] <= UInt8(ascii: "z")
        }
        return !(letter(start - 1) && letter(start)) && !(letter(end) && letter(end - 1))
    }
}

/// A phrase to look for, folded when it is made. Write it in full Vietnamese; marks and case do not matter.
public struct Pattern: Sendable, Hashable, ExpressibleByStringLiteral {
    /// The folded bytes; a space matches one or more white spaces.
    public let bytes: [UInt8]

    /// The phrase as it was written, marks and all.
    public let phrase: String

    public init(_ phrase: String) {
        self.phrase = phrase
        bytes = phrase.unicodeScalars.map(Folding.byte)
    }

    public init(stringLiteral phrase: String) {
        self.init(phrase)
    }
}

/// Comparison of Vietnamese words that keeps their marks but not the place of the tone mark, nor the case.
public enum Syllable {
    public static func same(_ a: some Collection<Unicode.Scalar>, _ b: some Collection<Unicode.Scalar>) -> Bool {
        guard a.count == b.count else { return false }
        // Tones are gathered to the end of each word, so that where they are written does not matter.
        var toneA: UInt8 = 0
        var toneB: UInt8 = 0
        for (x, y) in zip(a, b) {
            switch (Folding.shape(x), Folding.shape(y)) {
            case (let x?, let y?):
                guard x.letter == y.letter else { return false }
                toneA = max(toneA, x.tone)
                toneB = max(toneB, y.tone)
            case (nil, nil):
                guard toneA == toneB, Folding.byte(x) == Folding.byte(y) else { return false }
                toneA = 0
                toneB = 0
            default: return false
            }
        }
        return toneA == toneB
    }
}
