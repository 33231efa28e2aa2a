public import Documents
public import Layouts

extension LegacyText {
    /// Decodes the words of pages whose letters are those of old fonts; `nil` when they are not, which is certain for
    /// whatever is in proper Unicode.
    ///
    /// The reader of PDF calls this on what `pdftotext` gives, before the words are put in order.
    public static func decode(_ pages: [PageLayout]) -> (pages: [PageLayout], encoding: LegacyEncoding)? {
        // In lines of some length: a word alone has too little to tell by.
        let lines = pages.lazy.flatMap { page in
            stride(from: 0, to: page.words.count, by: 8).lazy.map { start in
                page.words[start..<min(start + 8, page.words.count)].map(\.text).joined(separator: " ")
            }
        }
        guard let text = LegacyText(recognizing: lines) else { return nil }
        let hasSoftHyphens = pages.contains { $0.words.contains { $0.text.unicodeScalars.contains("\u{AD}") } }
        let takesHyphens = text.encoding == .tcvn3 && !hasSoftHyphens
        var decoded = pages
        for page in decoded.indices {
            for word in decoded[page].words.indices {
                var letters = decoded[page].words[word].text
                if takesHyphens { letters = text.decodingHyphens(letters) }
                decoded[page].words[word].text = text.decode(letters)
            }
        }
        return (decoded, text.encoding)
    }

    /// The word with the soft hyphens back that are the ư of TCVN3: programs that make PDF write a plain hyphen for
    /// them. Only where it makes a syllable: `Nh-`, `tr-êng`, but not `UBND-VX`.
    private func decodingHyphens(_ word: String) -> String {
        let scalars = Array(word.unicodeScalars)
        guard scalars.count > 1, scalars.contains("-") else { return word }
        let mended = scalars.map { $0 == "-" ? "\u{AD}" : $0 }
        let letters = LegacyDecoder.decode(mended, .tcvn3).filter { LegacyWord.part($0) != .none }
        guard Syllable.isSpelled(letters) else { return word }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: mended)
        return String(view)
    }
}
