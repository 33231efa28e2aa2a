extension FoldedText {
    /// The first whole-word occurrence of a pattern in a range.
    @inlinable
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
    @inlinable
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

    @inlinable
    public func contains(_ pattern: Pattern, in range: Range<Int>? = nil) -> Bool {
        first(pattern, in: range) != nil
    }

    /// The end of a pattern that begins exactly at `index`, as whole words; `nil` if it does not.
    @inlinable
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
    @usableFromInline
    static func match(
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

    @usableFromInline
    static func isWhole(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
        func letter(_ index: Int) -> Bool {
            index >= 0 && index < text.count && text[index] >= UInt8(ascii: "a") && text[index] <= UInt8(ascii: "z")
        }
        return !(letter(start - 1) && letter(start)) && !(letter(end) && letter(end - 1))
    }
}
