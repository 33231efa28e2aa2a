import TestKit

/// Changes text by lines, words and numbers.
struct LineMutation {
    let words: [[UInt8]]
    let longest: Int

    /// Where lines begin; 0 at least.
    static func starts(_ bytes: [UInt8]) -> [Int] {
        var starts = [0]
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") && index + 1 < bytes.count {
            starts.append(index + 1)
        }
        return starts
    }

    func change(_ bytes: inout [UInt8], _ dice: inout SeededGenerator) {
        let starts = Self.starts(bytes)
        func lines(_ count: Int, from first: Int) -> Range<Int> {
            let last = first + count
            return starts[first]..<(last < starts.count ? starts[last] : bytes.count)
        }
        let first = dice.below(starts.count)
        let some = lines(dice.small(12), from: first)
        switch dice.below(14) {
        case 0: repeated(some, &bytes, &dice)
        case 1: bytes.removeSubrange(some)
        case 2, 3:
            let piece = Array(bytes[some])
            if dice.below(2) == 0 { bytes.removeSubrange(some) }
            let bounds = Self.starts(bytes)
            bytes.insert(contentsOf: piece, at: bounds[dice.below(bounds.count)])
        case 4, 5, 6: bytes.insert(contentsOf: dice.one(of: words), at: scalarBound(bytes, &dice))
        case 7: bytes.insert(contentsOf: dice.one(of: words) + [UInt8(ascii: "\n")], at: starts[first])
        case 8: number(&bytes, &dice)
        case 9:
            // A span of a few characters, again and again.
            let start = scalarBound(bytes, &dice)
            var end = min(start + dice.small(40), bytes.count)
            while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
            repeated(start..<end, &bytes, &dice)
        case 10:
            // Two lines become one, or one becomes two.
            if starts.count > 1, first > 0 {
                bytes[starts[first] - 1] = UInt8(ascii: " ")
            } else {
                bytes.insert(UInt8(ascii: "\n"), at: scalarBound(bytes, &dice))
            }
        case 11:
            let spaces = [UInt8](repeating: UInt8(ascii: " "), count: 2)
            if bytes[starts[first]...].starts(with: spaces), dice.below(2) == 0 {
                bytes.removeSubrange(starts[first]..<(starts[first] + 2))
            } else {
                bytes.insert(contentsOf: spaces, at: starts[first])
            }
        case 12:
            let start = scalarBound(bytes, &dice)
            var end = min(start + dice.small(24), bytes.count)
            while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
            bytes.removeSubrange(start..<end)
        default:
            let line = lines(1, from: first)
            let changed = Driver.mutateBytes(Array(bytes[line]), longest: line.count + 64)
            bytes.replaceSubrange(line, with: changed)
        }
    }

    private func repeated(_ range: Range<Int>, _ bytes: inout [UInt8], _ dice: inout SeededGenerator) {
        let room = (longest - bytes.count) / max(range.count, 1)
        let count = dice.below(8) == 0 ? dice.below(room + 1) : min(dice.small(16), room)
        guard count > 0, !range.isEmpty else { return }
        let piece = Array(bytes[range])
        var copies: [UInt8] = []
        copies.reserveCapacity(piece.count * count)
        for _ in 0..<count { copies += piece }
        bytes.insert(contentsOf: copies, at: range.upperBound)
    }

    private func scalarBound(_ bytes: [UInt8], _ dice: inout SeededGenerator) -> Int {
        var offset = dice.below(bytes.count + 1)
        while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        return offset
    }

    private func number(_ bytes: inout [UInt8], _ dice: inout SeededGenerator) {
        func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
        let start = dice.below(bytes.count)
        guard var index = bytes[start...].firstIndex(where: isDigit) else { return }
        let lower = index
        while index < bytes.count, isDigit(bytes[index]) { index += 1 }
        let new = dice.below(2) == 0 ? dice.one(of: Mutation.values) : Array(String(dice.below(120)).utf8)
        bytes.replaceSubrange(lower..<index, with: new)
    }
}
