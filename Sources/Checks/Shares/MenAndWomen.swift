import Documents
import Reports

/// Men and women beside their total: `55 (36 nam, 19 nữ)`, `55 người, trong đó: nam 36, nữ 19`.
enum MenAndWomen {
    static func wrong(in passage: Passage) -> [WrongTally] {
        let text = passage.text
        let everyMan = text.all("nam").filter { text.means($0, "nam") }
        let everyWoman = text.all("nữ").filter { text.means($0, "nữ") }
        return everyMan.indices.compactMap { index in
            let men = everyMan[index]
            guard !passage.isWording(men) else { return nil }
            let sentence = clause(around: men, text)
            let isOnly = [index - 1, index + 1].allSatisfy {
                !everyMan.indices.contains($0) || !sentence.overlaps(everyMan[$0])
            }
            guard isOnly, let women = only(of: everyWoman, in: sentence),
                let first = number(beside: men, text, sentence),
                let second = number(beside: women, text, sentence), first.range != second.range
            else { return nil }
            let start = min(first.range.lowerBound, second.range.lowerBound, men.lowerBound, women.lowerBound)
            let before = PlainCount.all(in: text, sentence.lowerBound..<start)
            guard before.count == 1, let total = before.first, total.range == total.written, total.noun.count > 0,
                isLed(total, to: start, text)
            else { return nil }
            return WrongTally(total, [first.value, second.value])
        }
    }

    /// The one range of an ordered list that lies in a sentence; `nil` when there is none or more.
    private static func only(of ranges: [Range<Int>], in sentence: Range<Int>) -> Range<Int>? {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].lowerBound < sentence.lowerBound { low = middle + 1 } else { high = middle }
        }
        guard low < ranges.count, sentence.overlaps(ranges[low]),
            low + 1 == ranges.count || !sentence.overlaps(ranges[low + 1])
        else { return nil }
        return ranges[low]
    }

    /// Whether the parts are introduced as those of the total: "trong đó", a bracket or a colon.
    private static func isLed(_ total: PlainCount, to start: Int, _ text: FoldedText) -> Bool {
        let between = total.range.upperBound..<start
        return text.contains("trong đó", in: between) || text.contains("gồm", in: between)
            || between.contains { text.bytes[$0] == UInt8(ascii: "(") || text.bytes[$0] == UInt8(ascii: ":") }
    }

    /// The number right before a word ("36 nam") or right after it ("nam: 36", "nam 36").
    private static func number(beside word: Range<Int>, _ text: FoldedText, _ sentence: Range<Int>) -> PlainCount? {
        var after = text.skippingSpaces(from: word.upperBound)
        if after < text.count, text.bytes[after] == UInt8(ascii: ":") { after = text.skippingSpaces(from: after + 1) }
        if let count = PlainCount(text, at: after, limit: sentence.upperBound), count.range == count.written {
            return count
        }
        var end = word.lowerBound
        while end > sentence.lowerBound, text.isSpace(at: end - 1) { end -= 1 }
        return PlainCount.all(in: text, max(sentence.lowerBound, end - 8)..<end).last {
            $0.range == $0.written && $0.range.upperBound == end
        }
    }

    /// The sentence around a range; a semicolon before "trong đó" does not end it.
    private static func clause(around range: Range<Int>, _ text: FoldedText) -> Range<Int> {
        let sentence = text.sentence(around: range)
        let opens = text.end(of: "trong đó", at: text.skippingSpaces(from: sentence.lowerBound)) != nil
        guard opens, sentence.lowerBound > 1 else { return sentence }
        let before = sentence.lowerBound - 1
        guard text.bytes[before] == UInt8(ascii: ";") else { return sentence }
        return text.sentence(around: (before - 1)..<before).lowerBound..<sentence.upperBound
    }
}
