import TestKit

/// Tags and the text between them, by their places in the bytes.
struct MarkupTokens {
    enum Kind { case open, close, empty, text, other }

    struct Token {
        var kind: Kind
        var range: Range<Int>

        /// Where the element's name stands.
        var name: Range<Int>
    }

    let bytes: [UInt8]
    private(set) var list: [Token] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var index = 0
        while index < bytes.count {
            let start = index
            if bytes[index] == UInt8(ascii: "<") {
                while index < bytes.count, bytes[index] != UInt8(ascii: ">") { index += 1 }
                index = min(index + 1, bytes.count)
                list.append(tag(start..<index))
            } else {
                while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
                list.append(Token(kind: .text, range: start..<index, name: start..<start))
            }
        }
    }

    private func tag(_ range: Range<Int>) -> Token {
        var start = range.lowerBound + 1
        var kind = Kind.open
        if start < range.upperBound {
            switch bytes[start] {
            case UInt8(ascii: "/"):
                kind = .close
                start += 1
            case UInt8(ascii: "?"), UInt8(ascii: "!"): kind = .other
            default: if range.count > 2, bytes[range.upperBound - 2] == UInt8(ascii: "/") { kind = .empty }
            }
        }
        var end = start
        while end < range.upperBound, bytes[end] > 0x20, bytes[end] != UInt8(ascii: ">"),
            bytes[end] != UInt8(ascii: "/")
        {
            end += 1
        }
        return Token(kind: kind, range: range, name: min(start, end)..<end)
    }

    /// Where something can be put between tokens.
    var bounds: [Int] { list.map(\.range.lowerBound) + [bytes.count] }

    /// The bytes of an element that begins with a token, to its own end tag; the token alone where it has none.
    func element(at index: Int) -> (range: Range<Int>, close: Int?) {
        let token = list[index]
        guard token.kind == .open else { return (token.range, nil) }
        var depth = 0
        for next in index..<list.count where list[next].name.count == token.name.count {
            let other = list[next]
            guard other.kind == .open || other.kind == .close, bytes[other.name] == bytes[token.name] else { continue }
            depth += other.kind == .open ? 1 : -1
            if depth == 0 { return (token.range.lowerBound..<other.range.upperBound, next) }
        }
        return (token.range, nil)
    }

    /// The bytes of an element, or of a text, picked by the dice.
    func element(_ dice: inout SeededGenerator) -> Range<Int> {
        guard !list.isEmpty else { return 0..<bytes.count }
        for _ in 0..<8 {
            let index = dice.below(list.count)
            if list[index].kind != .close { return element(at: index).range }
        }
        return 0..<0
    }
}
