import Documents

/// Finds syllables, and pairs of them, that stand twice in a row by mistake.
struct RepeatedWords {
    /// Both occurrences together, from left to right.
    private(set) var ranges: [Range<Int>] = []

    private let text: FoldedText
    private let words: [Range<Int>]

    init(_ text: FoldedText) {
        self.text = text
        words = text.words()
        var index = 0
        while index + 1 < words.count {
            if isRepeated(index, 1) {
                if !isMeant(index) { add(index, 2) }
                index += 2
            } else if index + 3 < words.count, isRepeated(index, 2), !isPairMeant(index) {
                add(index, 4)
                index += 4
            } else {
                index += 1
            }
        }
    }

    private mutating func add(_ index: Int, _ count: Int) {
        ranges.append(words[index].lowerBound..<words[index + count - 1].upperBound)
    }

    /// Whether `count` words from `index` on come again at once, with only spaces between.
    private func isRepeated(_ index: Int, _ count: Int) -> Bool {
        for offset in 0..<count {
            let first = words[index + offset]
            let second = words[index + offset + count]
            guard first.count == second.count, first.count > 1,
                text.bytes[first.lowerBound] == text.bytes[second.lowerBound], isPlain(first), isPlain(second),
                Syllable.same(text.scalars[first], text.scalars[second])
            else { return false }
        }
        for offset in 0..<(2 * count - 1) {
            guard isGap(words[index + offset].upperBound..<words[index + offset + 1].lowerBound) else { return false }
        }
        // A mark glued to either end makes it another word: a name of the Highlands, an address.
        let end = words[index + 2 * count - 1].upperBound
        let start = words[index].lowerBound
        return !isGlue(start - 1) && !isGlue(end)
    }

    private func isGap(_ range: Range<Int>) -> Bool {
        range.allSatisfy { text.isSpace(at: $0) && text.scalars[$0] != "\t" && text.scalars[$0] != "\n" }
    }

    private func isGlue(_ index: Int) -> Bool {
        guard index >= 0, index < text.count else { return false }
        switch text.bytes[index] {
        case UInt8(ascii: "'"), UInt8(ascii: "@"), UInt8(ascii: "/"), UInt8(ascii: "&"), 0x7F: return true
        default: return false
        }
    }

    /// A word of letters that is no abbreviation: it has a vowel.
    private func isPlain(_ word: Range<Int>) -> Bool {
        var hasVowel = false
        for index in word {
            guard text.isLetter(at: index) else { return false }
            switch text.bytes[index] {
            case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
                UInt8(ascii: "y"):
                hasVowel = true
            default: break
            }
        }
        return hasVowel
    }

    /// Whether a doubled syllable is the language's own, a name, or two compounds that meet.
    private func isMeant(_ index: Int) -> Bool {
        let first = words[index]
        let second = words[index + 1]
        // Lan Lan, Ia Ia; but a heading in capitals may hold a mistake.
        if text.isUppercase(at: second.lowerBound), !text.isUppercase(at: second.upperBound - 1) { return true }
        if Vocabulary.doubles.contains(where: { text.means(second, $0) }) { return !isBeforeFigure(index) }
        guard index > 0, isGap(words[index - 1].upperBound..<first.lowerBound),
            Vocabulary.isCompound(text.bytes[words[index - 1]], text.bytes[first])
        else { return false }
        // cơ quan | quan tâm, tồn tại | tại
        if Vocabulary.standalone.contains(where: { text.means(second, $0) }) { return true }
        guard index + 2 < words.count, isGap(second.upperBound..<words[index + 2].lowerBound) else { return false }
        return Vocabulary.isCompound(text.bytes[second], text.bytes[words[index + 2]])
    }

    /// `năm năm 2023`, `ngày ngày 05/11`: before a figure a doubled word is a mistake, but for `5 năm | năm 2021`.
    private func isBeforeFigure(_ index: Int) -> Bool {
        guard index + 2 < words.count, text.isDigit(at: words[index + 2].lowerBound),
            isGap(words[index + 1].upperBound..<words[index + 2].lowerBound)
        else { return false }
        guard index > 0, isGap(words[index - 1].upperBound..<words[index].lowerBound) else { return true }
        let before = words[index - 1]
        return !text.isDigit(at: before.lowerBound) && !Vocabulary.spans.contains { text.means(before, $0) }
    }

    /// `từng bước từng bước`.
    private func isPairMeant(_ index: Int) -> Bool {
        let isName = (0..<4).allSatisfy { text.isUppercase(at: words[index + $0].lowerBound) }
        return isName && !text.isUppercase(at: words[index].upperBound - 1)
            || Vocabulary.pairs.contains { text.means(words[index].lowerBound..<words[index + 1].upperBound, $0) }
    }
}
