/// Phrases to look for at once: one walk over a text, whatever their number.
@frozen
public struct PatternSet: Sendable, ExpressibleByArrayLiteral, Sequence {
    public let patterns: [Pattern]

    /// For each first byte where its patterns begin in `order`; the next entry is where they end.
    @usableFromInline let starts: [Int]

    /// Indices of patterns by first byte, longest first.
    @usableFromInline let order: [Int]

    public init(_ patterns: [Pattern]) {
        self.patterns = patterns
        var byFirst = [[Int]](repeating: [], count: 256)
        for (index, pattern) in patterns.enumerated() {
            if let first = pattern.bytes.first { byFirst[Int(first)].append(index) }
        }
        var starts = [0]
        var order: [Int] = []
        for indices in byFirst {
            order += indices.sorted { patterns[$0].bytes.count > patterns[$1].bytes.count }
            starts.append(order.count)
        }
        self.starts = starts
        self.order = order
    }

    public init(arrayLiteral elements: Pattern...) {
        self.init(elements)
    }

    public func makeIterator() -> IndexingIterator<[Pattern]> {
        patterns.makeIterator()
    }

    /// The phrases of two sets.
    public static func + (a: PatternSet, b: PatternSet) -> PatternSet {
        PatternSet(a.patterns + b.patterns)
    }
}

extension FoldedText {
    /// The leftmost whole-word occurrence of any of the patterns; of those at one place the longest.
    @inlinable
    public func first(of set: PatternSet, in range: Range<Int>? = nil) -> (pattern: Int, range: Range<Int>)? {
        let range = range ?? 0..<count
        return bytes.withUnsafeBufferPointer { text in
            set.starts.withUnsafeBufferPointer { starts in
                var inWord = range.lowerBound > 0 && Self.isLetter(text, range.lowerBound - 1)
                var index = range.lowerBound
                while index < range.upperBound {
                    let byte = text[index]
                    let isLetter = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
                    // No pattern begins in the middle of a word.
                    if !(inWord && isLetter), starts[Int(byte)] < starts[Int(byte) + 1],
                        let found = longest(of: set, at: index, to: range.upperBound, text)
                    {
                        return found
                    }
                    inWord = isLetter
                    index += 1
                }
                return nil
            }
        }
    }

    /// Whether any of the patterns occurs in a range, as whole words.
    @inlinable
    public func contains(any set: PatternSet, in range: Range<Int>? = nil) -> Bool {
        first(of: set, in: range) != nil
    }

    /// The end of the longest of the patterns that begins exactly at an index, as whole words.
    @inlinable
    public func end(ofAny set: PatternSet, at index: Int) -> Int? {
        guard index >= 0, index < count else { return nil }
        let byte = Int(bytes[index])
        guard set.starts[byte] < set.starts[byte + 1] else { return nil }
        return bytes.withUnsafeBufferPointer { longest(of: set, at: index, to: $0.count, $0)?.range.upperBound }
    }

    /// The longest pattern that matches at an index. Of two with the same number of bytes the first of the set.
    @usableFromInline
    func longest(
        of set: PatternSet, at index: Int, to end: Int, _ text: UnsafeBufferPointer<UInt8>
    ) -> (pattern: Int, range: Range<Int>)? {
        let byte = Int(text[index])
        for position in set.starts[byte]..<set.starts[byte + 1] {
            let pattern = set.order[position]
            let stop = set.patterns[pattern].bytes.withUnsafeBufferPointer { needle in
                Self.match(needle, in: text, at: index, to: end)
            }
            if let stop, Self.isWhole(text, index, stop) { return (pattern, index..<stop) }
        }
        return nil
    }

    @usableFromInline
    static func isLetter(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        text[index] >= UInt8(ascii: "a") && text[index] <= UInt8(ascii: "z")
    }
}
