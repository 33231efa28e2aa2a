import Documents

/// Words that recognition makes up: no Vietnamese text has them.
enum PhraseMender {
    private static let phrases: [(wrong: [Unicode.Scalar], right: [Unicode.Scalar])] = [
        ("tỉnh thần", "tinh thần"), ("bình đằng", "bình đẳng"), ("bình đắng", "bình đẳng"),
    ].map { (Array($0.0.unicodeScalars), Array($0.1.unicodeScalars)) }

    static func mend(_ scalars: inout [Unicode.Scalar]) {
        for index in scalars.indices {
            // Vietnamese has no eth; it looks like the letter with a stroke.
            if scalars[index] == "Ð" { scalars[index] = "Đ" }
            if scalars[index] == "ð" { scalars[index] = "đ" }
        }
        for (wrong, right) in phrases {
            var index = 0
            while index + wrong.count <= scalars.count {
                if isPhrase(wrong, at: index, in: scalars) {
                    for offset in right.indices {
                        scalars[index + offset] = LetterCase.of(scalars[index + offset], right[offset])
                    }
                    index += wrong.count
                } else {
                    index += 1
                }
            }
        }
    }

    private static func isPhrase(_ phrase: [Unicode.Scalar], at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        func isLetter(_ index: Int) -> Bool {
            scalars.indices.contains(index) && scalars[index].properties.isAlphabetic
        }
        guard !isLetter(index - 1), !isLetter(index + phrase.count) else { return false }
        return phrase.indices.allSatisfy { LetterCase.lower(scalars[index + $0]) == phrase[$0] }
    }
}
