public import Documents

/// Text of which no font or mark says how it is encoded, recognised by its look: decoded in the right way nearly all its
/// words spell Vietnamese syllables, in any other way hardly one.
///
/// For text that is Unicode in form but not in truth: what comes of copying from an old Word file, and what a PDF gives
/// that was printed in `.VnTime`. Ask once for a whole document, before anything drops soft hyphens, since U+00AD is
/// the ư of TCVN3. `LegacyText.decode(_: [PageLayout])` does all of it for pages.
public struct LegacyText: Sendable, Equatable {
    public let encoding: LegacyEncoding

    init(_ encoding: LegacyEncoding) {
        self.encoding = encoding
    }

    /// Recognises the encoding of a document's lines or paragraphs; `nil` unless it is certain that they, or some of
    /// them, are in an old encoding. Text in proper Unicode costs one scan.
    public init?(recognizing lines: some Sequence<String>) {
        var sample: [Unicode.Scalar] = []
        for line in lines where sample.count < LegacyGuess.sampleSize && Self.isSuspect(line) {
            sample.append(contentsOf: line.unicodeScalars.prefix(LegacyGuess.sampleSize))
            sample.append("\n")
        }
        guard !sample.isEmpty, let encoding = LegacyGuess.encoding(of: sample) else { return nil }
        self.encoding = encoding
    }

    /// Decodes a line or word, and leaves what is Vietnamese as it stands. In normal form C.
    public func decode(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        guard scalars.contains(where: LegacyWord.isHigh) else { return text }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: LegacyRun.decode(scalars, encoding, isFont: false))
        return String(decoding: Composition.composed(Array(String(view).utf8)[...]), as: UTF8.self)
    }

    /// Whether a line has letters of the upper half of Latin-1 and none that only Unicode has: of proper Vietnamese,
    /// few lines.
    private static func isSuspect(_ line: String) -> Bool {
        var hasHigh = false
        for byte in line.utf8 where byte >= 0x80 {
            // Lead bytes of U+0100 to U+02FF, of combining marks, and of U+1E00 to U+1EFF.
            if (0xC4...0xCD).contains(byte) || byte == 0xE1 { return line.unicodeScalars.isWestern }
            if byte == 0xC2 || byte == 0xC3 { hasHigh = true }
        }
        return hasHigh
    }
}

extension String.UnicodeScalarView {
    /// Whether there are letters above ASCII, all of which Western Windows has.
    fileprivate var isWestern: Bool {
        contains(where: LegacyWord.isHigh) && !contains(where: LegacyWord.isWide)
    }
}
