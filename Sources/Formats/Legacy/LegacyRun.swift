import Documents

/// A run of text that is said to be in an old encoding, by its font or by the look of the document.
///
/// Offices mix: text pasted from elsewhere is in Unicode although the font of the place is an old one. So what has a
/// letter that only Unicode knows is left alone, and so is what is Vietnamese as it stands and nonsense when decoded.
enum LegacyRun {
    /// - Parameters:
    ///   - isFont: whether the font says so, which weighs more than the look of single words.
    ///   - previous: the scalar before the run.
    static func decode(
        _ text: [Unicode.Scalar], _ encoding: LegacyEncoding, isFont: Bool, after previous: Unicode.Scalar? = nil
    ) -> [Unicode.Scalar] {
        guard text.contains(where: LegacyWord.isHigh) else { return text }
        // Only what is UTF-8 twice changes by this, whatever stands around it.
        if encoding == .doubleUTF8 { return LegacyDecoder.decode(text, encoding) }
        guard isFont, !text.contains(where: LegacyWord.isWide) else { return byWords(text, encoding) }
        let decoded = LegacyDecoder.decode(text, encoding, after: previous)
        let raw = LegacyScore(text).spelled
        return raw >= 2 && raw > 2 * LegacyScore(decoded).spelled ? text : decoded
    }

    private static func byWords(_ text: [Unicode.Scalar], _ encoding: LegacyEncoding) -> [Unicode.Scalar] {
        let isMixed = text.contains(where: LegacyWord.isWide)
        // In these the quotes and dashes of Windows are capitals.
        let hasSigns = encoding == .viscii || encoding == .tcvn5712
        func isPart(_ scalar: Unicode.Scalar) -> Bool {
            LegacyWord.part(scalar) != .none || hasSigns && LegacyWord.isHigh(scalar)
        }
        var out: [Unicode.Scalar] = []
        var index = 0
        while index < text.count {
            let start = index
            let isWord = isPart(text[start])
            while index < text.count, isPart(text[index]) == isWord { index += 1 }
            let piece = text[start..<index]
            out.append(contentsOf: isWord ? word(piece, encoding, isMixed: isMixed) : Array(piece))
        }
        return out
    }

    private static func word(
        _ word: ArraySlice<Unicode.Scalar>, _ encoding: LegacyEncoding, isMixed: Bool
    ) -> [Unicode.Scalar] {
        let raw = Array(word)
        guard word.contains(where: LegacyWord.isHigh), !word.contains(where: LegacyWord.isWide) else { return raw }
        let decoded = LegacyDecoder.decode(word, encoding)
        if Syllable.isSpelled(decoded) { return isMixed && Syllable.isSpelled(raw) ? raw : decoded }
        return isMixed || Syllable.isSpelled(raw) ? raw : decoded
    }
}
