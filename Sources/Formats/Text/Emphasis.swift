/// Which bytes of a text are marks of Markdown, and which are bold. One pass over the bytes, delimiters matched by
/// stacks.
struct Emphasis {
    private var isMark: [Bool]
    private var isBold: [Bool]
    private var hasMarks = false

    init(_ text: [UInt8]) {
        isMark = []
        isBold = []
        let candidates: Set<UInt8> = [
            UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "\\"), UInt8(ascii: "["),
        ]
        guard text.contains(where: candidates.contains) else { return }
        hasMarks = true
        isMark = [Bool](repeating: false, count: text.count)
        isBold = isMark
        scan(text)
    }

    /// The bytes of a range without the marks, and whether every letter among them is bold; `nil` if only marks and
    /// white space are left.
    func kept(_ text: [UInt8], _ range: Range<Int>) -> (bytes: [UInt8], isBold: Bool)? {
        guard hasMarks else { return (Array(text[range]), false) }
        var kept: [UInt8] = []
        var allBold = true
        var hasInk = false
        for index in range where !isMark[index] {
            let byte = text[index]
            kept.append(byte)
            if byte > 0x20 {
                hasInk = true
                if !isBold[index], byte >= 0x80 || Self.isAlphanumeric(byte) { allBold = false }
            }
        }
        return hasInk ? (kept, allBold) : nil
    }

    private struct Opener {
        var position: Int
        var count: Int
        var byte: UInt8
    }

    private mutating func scan(_ text: [UInt8]) {
        var openers: [Opener] = []
        var index = 0
        while index < text.count {
            let byte = text[index]
            switch byte {
            case UInt8(ascii: "\\"):
                if index + 1 < text.count, "*_#[]()|`~+-.!>".utf8.contains(text[index + 1]) {
                    isMark[index] = true
                    index += 1
                }
                index += 1
            case UInt8(ascii: "["):
                if let link = Self.link(text, at: index) {
                    isMark[index] = true
                    if index > 0, text[index - 1] == UInt8(ascii: "!") { isMark[index - 1] = true }
                    for position in link { isMark[position] = true }
                }
                index += 1
            case UInt8(ascii: "]"):
                // Skip over a target, whose `_` and `*` mark nothing.
                index += 1
                while index < text.count, isMark[index] { index += 1 }
            case UInt8(ascii: "*"), UInt8(ascii: "_"):
                var end = index
                while end < text.count, text[end] == byte { end += 1 }
                if end - index <= 3 { delimiter(text, index..<end, &openers) }
                index = end
            default: index += 1
            }
        }
    }

    /// Closes what a run of delimiters can close, then opens with what is left of it.
    private mutating func delimiter(_ text: [UInt8], _ run: Range<Int>, _ openers: inout [Opener]) {
        let byte = text[run.lowerBound]
        let before = Self.class(before: run.lowerBound, text)
        let after = Self.class(at: run.upperBound, text)
        let isLoose = byte == UInt8(ascii: "*") && run.count >= 2
        var low = run.lowerBound
        if before != .space, before != .opening, after != .letter || isLoose {
            while low < run.upperBound, let index = openers.indices.suffix(8).last(where: { openers[$0].byte == byte })
            {
                let count = min(openers[index].count, run.upperBound - low) >= 2 ? 2 : 1
                let from = openers[index].position + openers[index].count - count
                for position in from..<(from + count) { isMark[position] = true }
                for position in low..<(low + count) { isMark[position] = true }
                if count == 2 { for position in from..<low { isBold[position] = true } }
                openers.removeSubrange((index + 1)...)
                openers[index].count -= count
                if openers[index].count == 0 { openers.removeLast() }
                low += count
            }
        }
        if low == run.lowerBound, after == .letter || after == .opening, before != .letter || isLoose {
            openers.append(Opener(position: low, count: run.upperBound - low, byte: byte))
        }
    }

    private enum Kind { case space, letter, opening, other }

    private static func `class`(before index: Int, _ text: [UInt8]) -> Kind {
        var index = index
        while index > 0, text[index - 1] == UInt8(ascii: "*") || text[index - 1] == UInt8(ascii: "_") { index -= 1 }
        guard index > 0 else { return .space }
        index -= 1
        while index > 0, text[index] & 0xC0 == 0x80 { index -= 1 }
        return kind(text, index)
    }

    private static func `class`(at index: Int, _ text: [UInt8]) -> Kind {
        var index = index
        while index < text.count, text[index] == UInt8(ascii: "*") || text[index] == UInt8(ascii: "_") { index += 1 }
        return index < text.count ? kind(text, index) : .space
    }

    private static func kind(_ text: [UInt8], _ index: Int) -> Kind {
        let byte = text[index]
        if byte <= 0x20 { return .space }
        if byte < 0x80 {
            if isAlphanumeric(byte) { return .letter }
            return "([{\"'<".utf8.contains(byte) ? .opening : .other
        }
        if byte == 0xC2 { return index + 1 < text.count && text[index + 1] == 0xA0 ? .space : .other }
        guard byte == 0xE2, index + 2 < text.count, text[index + 1] == 0x80 else { return .letter }
        // U+2018, U+201C open; other general punctuation, such as U+2019, U+201D and dashes, does not.
        return text[index + 2] == 0x98 || text[index + 2] == 0x9C ? .opening : .other
    }

    /// The positions of `](target)` after the words of a link that begins at `[`; the target holds no white space.
    private static func link(_ text: [UInt8], at start: Int) -> Range<Int>? {
        var index = start + 1
        while index < text.count, text[index] != UInt8(ascii: "]"), text[index] != 0x0A, index - start < 1000 {
            if text[index] == UInt8(ascii: "[") { return nil }
            index += 1
        }
        guard index + 1 < text.count, text[index] == UInt8(ascii: "]"), text[index + 1] == UInt8(ascii: "(") else {
            return nil
        }
        let close = index
        index += 2
        while index < text.count, text[index] > 0x20, index - close < 2000 {
            if text[index] == UInt8(ascii: ")") { return close..<(index + 1) }
            index += 1
        }
        return nil
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
}
