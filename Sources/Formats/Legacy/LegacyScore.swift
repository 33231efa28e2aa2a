import Documents

/// How much a text looks like Vietnamese: of its words with marks, how many spell a syllable.
struct LegacyScore {
    private(set) var spelled = 0
    private(set) var words = 0

    /// From 0 to 1.
    var share: Double { words == 0 ? 0 : Double(spelled) / Double(words) }

    init(_ text: some Sequence<Unicode.Scalar>) {
        var word: [Unicode.Scalar] = []
        var isMarked = false
        for scalar in text {
            let part = LegacyWord.part(scalar)
            if part == .none {
                if isMarked { add(word) }
                word.removeAll(keepingCapacity: true)
                isMarked = false
            } else {
                word.append(scalar)
                if part == .marked { isMarked = true }
            }
        }
        if isMarked { add(word) }
    }

    private mutating func add(_ word: [Unicode.Scalar]) {
        // Acronyms (HĐND, BGDĐT) spell nothing in any encoding.
        let isAcronym = word.allSatisfy { $0.value < 0x80 && $0.properties.isUppercase || $0 == "Đ" }
        if isAcronym { return }
        // Nothing so long is one word; it counts like the words that it could be.
        words += max(1, word.count / 16)
        if word.count <= 16, Syllable.isSpelled(word) { spelled += 1 }
    }
}
