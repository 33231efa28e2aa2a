import Documents
import Reports

/// Sums with plus signs: `36 nam + 19 nữ = 55`, `36 (cán bộ) + 19 (viên chức) = 55 lượt`, `55 lượt người (36 + 19)`.
enum WrittenSums {
    static func wrong(in passage: Passage) -> [WrongTally] {
        let text = passage.text
        var found: [WrongTally] = []
        for index in 0..<text.count {
            let sum: (total: PlainCount, parts: [Int])?
            switch text.bytes[index] {
            case UInt8(ascii: "="): sum = equation(at: index, text)
            case UInt8(ascii: "("): sum = bracket(at: index, text)
            default: continue
            }
            guard let sum, !passage.isWording(sum.total.range) else { continue }
            if let fault = WrongTally(sum.total, sum.parts) { found.append(fault) }
        }
        return found
    }

    /// How far the parts may reach.
    private static let reach = 400

    /// How long the words between a total and the bracket with its parts may be.
    private static let words = 60

    // MARK: Before an equals sign

    private static func equation(at equals: Int, _ text: FoldedText) -> (total: PlainCount, parts: [Int])? {
        let right = text.skippingSpaces(from: equals + 1)
        guard let total = PlainCount(text, at: right, limit: text.count), total.range == total.written,
            let parts = addends(before: equals, text), parts.count > 1
        else { return nil }
        return (total, parts)
    }

    /// The addends that end at an equals sign; `nil` when anything but numbers and a few words stands between the
    /// signs.
    private static func addends(before equals: Int, _ text: FoldedText) -> [Int]? {
        var parts: [Int] = []
        var end = equals
        var isInBracket = false
        let limit = max(0, equals - reach)
        var index = equals
        scan: while index > limit {
            index -= 1
            switch text.bytes[index] {
            case UInt8(ascii: "+") where !isInBracket:
                guard let part = addend(text, (index + 1)..<end, isFirst: false) else { return nil }
                parts.append(part)
                end = index
            case UInt8(ascii: ")") where !isInBracket: isInBracket = true
            case UInt8(ascii: "(") where isInBracket: isInBracket = false
            case UInt8(ascii: ",") where isInBracket: break
            case UInt8(ascii: "0")...UInt8(ascii: "9") where !isInBracket: break
            default:
                if text.isLetter(at: index) || text.isSpace(at: index) { continue }
                index += 1
                break scan
            }
        }
        guard end < equals, !isInBracket, let first = addend(text, index..<end, isFirst: true) else { return nil }
        return [first] + parts.reversed()
    }

    /// The one number of a stretch: first in it, or, before the first plus sign, last.
    private static func addend(_ text: FoldedText, _ range: Range<Int>, isFirst: Bool) -> Int? {
        var trimmed = text.trimmed(range)
        // "36 (cán bộ) +": what the bracket holds is no number.
        if let open = trimmed.last(where: { text.bytes[$0] == UInt8(ascii: "(") }),
            text.bytes[trimmed.upperBound - 1] == UInt8(ascii: ")")
        {
            trimmed = text.trimmed(trimmed.lowerBound..<open)
        }
        let counts = PlainCount.all(in: text, trimmed)
        guard let count = isFirst ? counts.last : counts.first, count.range == count.written else { return nil }
        if isFirst {
            // A word or two may follow the number: "36 nam +".
            guard trimmed.upperBound - count.range.upperBound <= 20,
                !text.isDigit(at: count.range.lowerBound - 2)
            else { return nil }
            return count.value
        }
        return counts.count == 1 && count.range.lowerBound == trimmed.lowerBound ? count.value : nil
    }

    // MARK: In a bracket after the total

    private static func bracket(at open: Int, _ text: FoldedText) -> (total: PlainCount, parts: [Int])? {
        guard let close = closing(open, text), let total = total(before: open, text) else { return nil }
        let body = (open + 1)..<close
        var parts: [PlainCount] = []
        var start = body.lowerBound
        for index in body.lowerBound...close where index == close || text.bytes[index] == UInt8(ascii: "+") {
            let piece = text.trimmed(start..<index)
            let counts = PlainCount.all(in: text, piece)
            guard let part = counts.first, counts.count == 1, part.range == part.written,
                part.range.lowerBound == piece.lowerBound, part.value < total.value
            else { return nil }
            parts.append(part)
            start = index + 1
        }
        // Parts that all name the same things as their total are for `count-sum`.
        guard parts.count > 1, !parts.allSatisfy({ $0.countsSame(as: total, in: text) }) else { return nil }
        return (total, parts.map(\.value))
    }

    /// Where a bracket closes that holds numbers, words and at least one plus sign, and nothing else.
    private static func closing(_ open: Int, _ text: FoldedText) -> Int? {
        var hasPlus = false
        for index in (open + 1)..<min(text.count, open + reach) {
            switch text.bytes[index] {
            case UInt8(ascii: ")"): return hasPlus ? index : nil
            case UInt8(ascii: "+"): hasPlus = true
            default:
                guard text.isLetter(at: index) || text.isDigit(at: index) || text.isSpace(at: index) else { return nil }
            }
        }
        return nil
    }

    /// The count right before a bracket: nothing but words stands between.
    private static func total(before open: Int, _ text: FoldedText) -> PlainCount? {
        var index = open
        while index > max(0, open - words), text.isLetter(at: index - 1) || text.isSpace(at: index - 1) { index -= 1 }
        let end = index
        while index > max(0, end - 12), text.isDigit(at: index - 1) || text.bytes[index - 1] == UInt8(ascii: ".") {
            index -= 1
        }
        guard index < end, !text.isLetter(at: index - 1), index == 0 || !"/,-:".utf8.contains(text.bytes[index - 1]),
            let total = PlainCount(text, at: index, limit: open), total.range == total.written,
            total.range.upperBound == end
        else { return nil }
        return total
    }
}
