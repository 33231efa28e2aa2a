/// Puts names in the order of a Vietnamese dictionary: by letters (a ă â b c d đ e ê …) and, where they are the same, by
/// tones; numbers by their value.
public enum SortKey {
    /// A text of plain ASCII whose order, byte by byte, is the order of the names.
    public static func of(_ text: String) -> String {
        var letters: [UInt8] = []
        var tones: [UInt8] = []
        var digits: [UInt8] = []
        func endNumber() {
            guard !digits.isEmpty else { return }
            let number = digits.drop { $0 == UInt8(ascii: "0") }
            // The length first, so that 9 comes before 10.
            letters.append(UInt8(ascii: "0") + UInt8(min(number.count, 9)))
            letters += number
            digits = []
        }
        for scalar in text.unicodeScalars {
            if ("0"..."9").contains(scalar) {
                digits.append(UInt8(scalar.value))
                continue
            }
            endNumber()
            if let shape = Folding.shape(scalar), let rank = alphabet.firstIndex(of: shape.letter) {
                letters.append(UInt8(ascii: "A") + UInt8(rank))
                tones.append(UInt8(ascii: "0") + shape.tone)
            } else if Folding.byte(scalar) == UInt8(ascii: " "), letters.last != UInt8(ascii: " ") {
                letters.append(UInt8(ascii: " "))
            }
        }
        endNumber()
        return String(decoding: letters + [UInt8(ascii: "!")] + tones, as: UTF8.self)
    }

    private static let alphabet = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars)
}
