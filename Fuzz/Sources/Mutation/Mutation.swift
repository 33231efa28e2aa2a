import TestKit

/// Changes of inputs that keep their grammar; each is made of a few small ones.
enum Mutation {
    static func change(
        _ bytes: [UInt8], _ kind: MutationKind, _ longest: Int, _ words: [[UInt8]], _ dice: inout SeededGenerator
    ) -> [UInt8] {
        switch kind {
        case .bytes: return Driver.mutateBytes(bytes, longest: longest)
        case .markup, .lines:
            var result = bytes
            for _ in 0..<dice.small(4) {
                var next = result
                if case .markup = kind {
                    MarkupMutation(words: words, longest: longest).change(&next, &dice)
                } else {
                    LineMutation(words: words, longest: longest).change(&next, &dice)
                }
                if next.count <= longest { result = next }
            }
            return result
        }
    }

    /// A piece of the second input in the first.
    static func cross(
        _ bytes: [UInt8], _ other: [UInt8], _ kind: MutationKind, _ dice: inout SeededGenerator
    ) -> [UInt8] {
        let (bounds, piece): ([Int], ArraySlice<UInt8>)
        switch kind {
        case .bytes:
            bounds = [dice.below(bytes.count + 1)]
            let start = dice.below(other.count + 1)
            piece = other[start..<(start + dice.below(other.count - start + 1))]
        case .markup:
            bounds = MarkupTokens(bytes).bounds
            piece = other[MarkupTokens(other).element(&dice)]
        case .lines:
            bounds = LineMutation.starts(bytes)
            let starts = LineMutation.starts(other)
            let first = dice.below(starts.count)
            let last = min(first + dice.small(64), starts.count)
            piece = other[starts[first]..<(last < starts.count ? starts[last] : other.count)]
        }
        let offset = bounds[dice.below(bounds.count)]
        return Array(bytes[..<offset]) + piece + bytes[offset...]
    }

    /// Values that programs forget.
    static let values = [
        "", "0", "1", "-1", "2", "9", "10", "63", "64", "65", "99", "100", "101", "255", "256", "999", "1000", "1001",
        "65535", "65536", "999999999", "99999999999", "2147483647", "2147483648", "-2147483648", "4294967295",
        "9223372036854775807", "9223372036854775808", "-9223372036854775808", "18446744073709551615", "1e309", "1e-400",
        "0.1", "0,5", "1.5.5", "00000000000000000001", "true", "on", "none", "NaN", "Infinity", "٣", "½", "²",
    ].map { Array($0.utf8) }
}

extension SeededGenerator {
    /// From 0, below the bound; 0 when there is nothing below it.
    mutating func below(_ bound: Int) -> Int { bound > 0 ? Int.random(in: 0..<bound, using: &self) : 0 }

    /// From 1 to the bound, small numbers far more often than large ones.
    mutating func small(_ bound: Int) -> Int {
        var value = 1
        while value < bound, below(2) == 0 { value += 1 + below(value) }
        return min(value, bound)
    }

    mutating func one(of words: [[UInt8]]) -> [UInt8] { words.isEmpty ? [] : words[below(words.count)] }
}
