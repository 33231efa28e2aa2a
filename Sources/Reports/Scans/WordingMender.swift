import Criteria
import Documents

/// Mends the marks of letters in text that repeats the wording of a criterion or indicator.
struct WordingMender: Sendable {
    private struct Wording: Sendable {
        var text: FoldedText
        var words: [Range<Int>]
        var bag: Bag
    }

    private let wordings: [Wording]

    /// In hundredths: text that is less like a wording has words of its own.
    private static let likeness = 80

    init(law: Law) {
        var seen: Set<String> = []
        wordings = law.sets.flatMap(\.items).compactMap { item in
            guard seen.insert(item.text).inserted else { return nil }
            let text = FoldedText(item.text)
            let words = text.words()
            return words.count < 4 ? nil : Wording(text: text, words: words, bag: Bag(text))
        }
    }

    func mend(_ scalars: inout [Unicode.Scalar]) {
        let text = FoldedText(scalars: scalars)
        let words = text.words()
        guard words.count >= 4 else { return }
        let bag = Bag(text)
        var best: (wording: Wording, likeness: Int)?
        for wording in wordings {
            let likeness = wording.bag.likeness(bag)
            if likeness >= Self.likeness, likeness > best?.likeness ?? 0 { best = (wording, likeness) }
        }
        guard let best else { return }
        // Both run alongside each other; a word that one of them lacks is passed over.
        var known = 0
        for word in words {
            let reach = best.wording.words.dropFirst(known).prefix(4)
            guard let found = reach.firstIndex(where: { Self.folded(text, word) == Self.folded(best.wording.text, $0) })
            else { continue }
            known = found + 1
            let right = best.wording.text.scalars[best.wording.words[found]]
            guard !Syllable.same(text.scalars[word], right) else { continue }
            for (index, scalar) in zip(word, right) { scalars[index] = LetterCase.of(scalars[index], scalar) }
        }
    }

    private static func folded(_ text: FoldedText, _ range: Range<Int>) -> ArraySlice<UInt8> { text.bytes[range] }
}
