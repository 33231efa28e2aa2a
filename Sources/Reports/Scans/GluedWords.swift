import Documents

/// Parts words that recognition glued together: `họctập`, `Điểm sốtối đa`. Vietnamese writes each syllable as a word, so
/// a word that no syllable is spelled like, but that two or three syllables in a row are, is those.
enum GluedWords {
    /// The longest word that is looked at; three syllables have fewer letters.
    private static let longest = 18

    /// Parts the words of a paragraph, and their places with them.
    static func part(_ paragraph: inout Paragraph) {
        let scalars = Array(paragraph.text.unicodeScalars)
        var text: [Unicode.Scalar] = []
        var prints: [Print] = []
        var marks = paragraph.noteMarks
        var end = 0
        for print in paragraph.prints {
            text += scalars[end..<print.characters.lowerBound]
            end = print.characters.upperBound
            let word = scalars[print.characters]
            let cuts = print.confidence == nil ? [] : cuts(of: word)
            for (from, to) in zip([word.startIndex] + cuts, cuts + [word.endIndex]) {
                if from > word.startIndex {
                    for index in marks.indices where paragraph.noteMarks[index].offset >= from {
                        marks[index].offset += 1
                    }
                    text.append(" ")
                }
                let start = text.count
                text += scalars[from..<to]
                let width = print.box.width / Double(word.count)
                var part = print
                part.characters = start..<text.count
                part.box.left = print.box.left + width * Double(from - word.startIndex)
                part.box.right = print.box.left + width * Double(to - word.startIndex)
                prints.append(part)
            }
        }
        guard prints.count > paragraph.prints.count else { return }
        text += scalars[end...]
        paragraph.text = FoldedText(scalars: text).text
        paragraph.prints = prints
        paragraph.noteMarks = marks
    }

    /// Where a word is to be cut; nowhere unless there is one way only.
    private static func cuts(of word: ArraySlice<Unicode.Scalar>) -> [Int] {
        guard word.count <= longest, let first = word.firstIndex(where: \.properties.isAlphabetic) else { return [] }
        let letters = word[first...].prefix(while: \.properties.isAlphabetic)
        // What follows the letters may be a comma or a bracket; more letters or digits belong to a symbol or an address.
        guard letters.count >= 4, !word[letters.endIndex...].contains(where: isLetterOrDigit),
            letters.contains(where: { $0.value >= 0xC0 }), !Syllable.isSpelled(letters)
        else { return [] }
        let two = inner(letters).filter { Syllable.isSpelled(letters[..<$0]) && Syllable.isSpelled(letters[$0...]) }
        // A syllable begins with a consonant if it can: `số tối`, not `sốt ối`.
        let likely = two.filter { !isVowel(letters[$0]) }
        if likely.count == 1 || likely.isEmpty && two.count == 1 { return likely.isEmpty ? two : likely }
        guard two.isEmpty else { return [] }
        var three: [[Int]] = []
        for cut in inner(letters) where Syllable.isSpelled(letters[..<cut]) && !isVowel(letters[cut]) {
            for next in inner(letters[cut...])
            where !isVowel(letters[next]) && Syllable.isSpelled(letters[cut..<next])
                && Syllable.isSpelled(letters[next...])
            {
                three.append([cut, next])
            }
        }
        return three.count == 1 ? three[0] : []
    }

    /// The places with at least two letters on either side.
    private static func inner(_ letters: ArraySlice<Unicode.Scalar>) -> Range<Int> {
        letters.count < 4 ? 0..<0 : (letters.startIndex + 2)..<(letters.endIndex - 1)
    }

    private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
        switch Folding.byte(scalar) {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            true
        default: false
        }
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
    }
}
