/// Finds where values begin and end in the bytes of a PDF; nothing is decoded.
struct PdfLexer {
    let bytes: [UInt8]
    var index: Int

    init(_ bytes: [UInt8], at index: Int = 0) {
        self.bytes = bytes
        self.index = index
    }

    /// Deeper than this nest only traps.
    private static let deepest = 64

    mutating func skipSpace() {
        while index < bytes.count {
            if Self.isSpace(bytes[index]) {
                index += 1
            } else if bytes[index] == UInt8(ascii: "%") {
                while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
            } else {
                return
            }
        }
    }

    /// The range of the next value: a dictionary, list, text, name, word, number, or reference `12 0 R`.
    mutating func value(depth: Int = 0) -> Range<Int>? {
        skipSpace()
        guard index < bytes.count, depth < Self.deepest else { return nil }
        let start = index
        switch bytes[index] {
        case UInt8(ascii: "<"):
            if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "<") {
                index += 2
                guard values(until: ">>", depth: depth) else { return nil }
            } else {
                guard let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
                index = end + 1
            }
        case UInt8(ascii: "["):
            index += 1
            guard values(until: "]", depth: depth) else { return nil }
        case UInt8(ascii: "("): guard text() else { return nil }
        case UInt8(ascii: "/"):
            index += 1
            word()
        default:
            word()
            guard index > start else { return nil }
            if Self.isNumber(bytes[start..<index]) { reference() }
        }
        return start..<index
    }

    /// Whether a word stands here; it is then passed over.
    mutating func take(_ word: StaticString) -> Bool {
        skipSpace()
        let count = word.utf8CodeUnitCount
        guard index + count <= bytes.count,
            (0..<count).allSatisfy({ bytes[index + $0] == word.utf8Start[$0] })
        else { return false }
        index += count
        return true
    }

    /// A whole number without sign.
    mutating func number() -> Int? {
        skipSpace()
        let start = index
        word()
        guard Self.isNumber(bytes[start..<index]), index - start < 16 else { return nil }
        return bytes[start..<index].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private mutating func values(until end: StaticString, depth: Int) -> Bool {
        while !take(end) {
            guard value(depth: depth + 1) != nil else { return false }
        }
        return true
    }

    private mutating func text() -> Bool {
        var open = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "("): open += 1
            case UInt8(ascii: ")"):
                open -= 1
                if open == 0 { return true }
            default: break
            }
        }
        return false
    }

    private mutating func word() {
        while index < bytes.count, !Self.isSpace(bytes[index]), !Self.isDelimiter(bytes[index]) { index += 1 }
    }

    /// Goes on over ` 0 R` where a number begins a reference.
    private mutating func reference() {
        var ahead = self
        guard ahead.number() != nil, ahead.take("R"),
            ahead.index == bytes.count || Self.isSpace(bytes[ahead.index]) || Self.isDelimiter(bytes[ahead.index])
        else { return }
        index = ahead.index
    }

    private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
        !bytes.isEmpty && bytes.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20: true
        default: false
        }
    }

    private static func isDelimiter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "("),
            UInt8(ascii: ")"), UInt8(ascii: "/"), UInt8(ascii: "%"), UInt8(ascii: "{"), UInt8(ascii: "}"):
            true
        default: false
        }
    }
}
