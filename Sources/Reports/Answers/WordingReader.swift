import Criteria
import Documents

/// Marks where a text only repeats the criteria: such words claim nothing.
struct WordingReader {
    let items: SetItems

    /// The leading words of a range that repeat the item's own wording, from the range's start; `nil` when it does not
    /// open with it.
    func wording(of item: SetItems.Item, in text: FoldedText, from start: Int) -> Range<Int>? {
        let words = text.words(in: start..<text.count)
        guard words.count >= 4 else { return nil }
        var best: Range<Int>?
        for bag in item.bags where bag.words.count >= 4 {
            var known = 0
            var seen = 0
            var end: Int?
            // The longest opening of which nearly every word is the law's, no longer than the law's own text.
            for (index, word) in words.enumerated() {
                seen += 1
                if bag.contains(text, word) { known += 1 }
                if known * 100 >= seen * 84, bag.contains(text, word) { end = index }
                if seen > bag.words.count * 2 + 8 { break }
            }
            guard let end, (end + 1) * 100 >= bag.words.count * 45, end + 1 >= 5 else { continue }
            let range = start..<closing(words[end].upperBound, in: text)
            if range.count > best?.count ?? 0 { best = range }
        }
        return best
    }

    /// The index after closing brackets, quotes and points that belong to what was read.
    private func closing(_ index: Int, in text: FoldedText) -> Int {
        var index = index
        while index < text.count, ")]\".;".utf8.contains(text.bytes[index]) { index += 1 }
        return index
    }
}

extension Bag {
    /// Whether a word of a text is among the words.
    func contains(_ text: FoldedText, _ word: Range<Int>) -> Bool {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for index in word {
            // Digits are no part of a bag; a percentage of the law is its wording.
            guard text.isLetter(at: index) else { return true }
            hash = (hash ^ UInt64(text.bytes[index])) &* 0x100_0000_01b3
        }
        var low = 0
        var high = words.count
        while low < high {
            let middle = (low + high) / 2
            if words[middle] == hash { return true }
            if words[middle] < hash { low = middle + 1 } else { high = middle }
        }
        return false
    }
}
