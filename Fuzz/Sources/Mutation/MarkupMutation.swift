import TestKit

/// Changes markup element by element: doubles, moves, wraps and empties them, and writes strange values into attributes.
struct MarkupMutation {
    let words: [[UInt8]]
    let longest: Int

    func change(_ bytes: inout [UInt8], _ dice: inout SeededGenerator) {
        let tokens = MarkupTokens(bytes)
        guard !tokens.list.isEmpty else {
            bytes = dice.one(of: words)
            return
        }
        let bound = tokens.bounds[dice.below(tokens.list.count + 1)]
        switch dice.below(14) {
        case 0:
            let element = tokens.element(&dice)
            let room = (longest - bytes.count) / max(element.count, 1)
            // Now and then as often as there is room for, so that what is not linear shows.
            let count = dice.below(8) == 0 ? dice.below(room + 1) : min(dice.small(32), room)
            if count > 0 { insert(Array(bytes[element]), times: count, at: element.upperBound, &bytes) }
        case 1: bytes.removeSubrange(tokens.element(&dice))
        case 2:
            let element = tokens.element(&dice)
            let piece = Array(bytes[element])
            guard !element.contains(bound) else { return }
            if bound <= element.lowerBound {
                bytes.removeSubrange(element)
                bytes.insert(contentsOf: piece, at: bound)
            } else {
                bytes.insert(contentsOf: piece, at: bound)
                bytes.removeSubrange(element)
            }
        case 3: bytes.insert(contentsOf: bytes[tokens.element(&dice)], at: bound)
        case 4...6: bytes.insert(contentsOf: dice.one(of: words), at: bound)
        case 7, 8: attribute(tokens, &bytes, &dice)
        case 9: text(tokens, &bytes, &dice)
        case 10: wrap(tokens, &bytes, &dice)
        case 11: unwrap(tokens, &bytes, &dice)
        case 12: rename(tokens, &bytes, &dice)
        default:
            let range = tokens.list[dice.below(tokens.list.count)].range
            let changed = Driver.mutateBytes(Array(bytes[range]), longest: range.count + 64)
            bytes.replaceSubrange(range, with: changed)
        }
    }

    private func insert(_ piece: [UInt8], times: Int, at offset: Int, _ bytes: inout [UInt8]) {
        var copies: [UInt8] = []
        copies.reserveCapacity(piece.count * times)
        for _ in 0..<times { copies += piece }
        bytes.insert(contentsOf: copies, at: offset)
    }

    /// Writes another value between the quotes of an attribute.
    private func attribute(_ tokens: MarkupTokens, _ bytes: inout [UInt8], _ dice: inout SeededGenerator) {
        for _ in 0..<16 {
            let token = tokens.list[dice.below(tokens.list.count)]
            guard token.kind == .open || token.kind == .empty else { continue }
            let quotes = token.range.filter { bytes[$0] == UInt8(ascii: "\"") || bytes[$0] == UInt8(ascii: "'") }
            guard quotes.count >= 2 else { continue }
            let pair = dice.below(quotes.count / 2) * 2
            let value = (quotes[pair] + 1)..<quotes[pair + 1]
            let plain = words.filter { $0.first != UInt8(ascii: "<") }
            let new = dice.below(2) == 0 ? dice.one(of: Mutation.values) : dice.one(of: plain)
            bytes.replaceSubrange(value, with: new.filter { $0 != UInt8(ascii: "\"") })
            return
        }
    }

    private func text(_ tokens: MarkupTokens, _ bytes: inout [UInt8], _ dice: inout SeededGenerator) {
        for _ in 0..<16 {
            let token = tokens.list[dice.below(tokens.list.count)]
            guard token.kind == .text, token.range.count < 1 << 14 else { continue }
            var text = Array(bytes[token.range])
            let plain = words.filter { $0.first != UInt8(ascii: "<") }
            LineMutation(words: plain, longest: longest - bytes.count + text.count).change(&text, &dice)
            text.removeAll { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
            bytes.replaceSubrange(token.range, with: text)
            return
        }
    }

    /// Puts an element into copies of its own tag, or of another's.
    private func wrap(_ tokens: MarkupTokens, _ bytes: inout [UInt8], _ dice: inout SeededGenerator) {
        let open = tokens.list[dice.below(tokens.list.count)]
        guard open.kind == .open else { return }
        let element = tokens.element(&dice)
        let start = Array(bytes[open.range])
        let end = Array("</".utf8) + bytes[open.name] + Array(">".utf8)
        let room = (longest - bytes.count) / (start.count + end.count)
        let count = min(dice.small(200), room)
        guard count > 0 else { return }
        insert(end, times: count, at: element.upperBound, &bytes)
        insert(start, times: count, at: element.lowerBound, &bytes)
    }

    private func unwrap(_ tokens: MarkupTokens, _ bytes: inout [UInt8], _ dice: inout SeededGenerator) {
        let index = dice.below(tokens.list.count)
        guard let close = tokens.element(at: index).close else { return }
        bytes.removeSubrange(tokens.list[close].range)
        bytes.removeSubrange(tokens.list[index].range)
    }

    private func rename(_ tokens: MarkupTokens, _ bytes: inout [UInt8], _ dice: inout SeededGenerator) {
        let index = dice.below(tokens.list.count)
        let other = tokens.list[dice.below(tokens.list.count)]
        guard !other.name.isEmpty, tokens.list[index].kind == .open || tokens.list[index].kind == .empty else { return }
        let name = Array(bytes[other.name])
        if let close = tokens.element(at: index).close { bytes.replaceSubrange(tokens.list[close].name, with: name) }
        bytes.replaceSubrange(tokens.list[index].name, with: name)
    }
}
