/// Comparison of Vietnamese words that keeps their marks but not the place of the tone mark, nor the case.
public enum Syllable {
    public static func same(_ a: ArraySlice<Unicode.Scalar>, _ b: ArraySlice<Unicode.Scalar>) -> Bool {
        guard a.count == b.count else { return false }
        // Tones are gathered to the end of each word, so that where they are written does not matter.
        var toneA: UInt8 = 0
        var toneB: UInt8 = 0
        for (x, y) in zip(a, b) {
            switch (Folding.shape(x), Folding.shape(y)) {
            case (let x?, let y?):
                guard x.letter == y.letter else { return false }
                toneA = max(toneA, x.tone)
                toneB = max(toneB, y.tone)
            case (nil, nil):
                guard toneA == toneB, Folding.byte(x) == Folding.byte(y) else { return false }
                toneA = 0
                toneB = 0
            default: return false
            }
        }
        return toneA == toneB
    }
}
