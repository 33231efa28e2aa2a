/// The code on a recognition, by which anybody can verify it: `KH7M-2PXQ-9RTD`. It is made to be read out and typed: no
/// 0, O, 1 or I, groups of four, and the last character checks the others.
public enum RecognitionCode {
    /// How many characters a code has, dashes not counted.
    public static let length = 12

    /// A new code of random bytes; five bits of each are used.
    ///
    /// - Parameter random: eleven bytes.
    public static func make(random: [UInt8]) -> ID<Recognition> {
        let values = (0..<(length - 1)).map { Int(random[$0]) & 31 }
        return ID(written(values + [check(of: values)]))
    }

    /// Reads what somebody typed: small letters, white space and dashes of any kind do not matter.
    ///
    /// - Returns: `nil` when it cannot be a code: too short or long, another character, or the check fails. Every
    ///   single wrong character and every two that changed places are told by that.
    public static func read(_ text: String) -> ID<Recognition>? {
        var values: [Int] = []
        for scalar in text.uppercased().unicodeScalars {
            if scalar.properties.isWhitespace || scalar.properties.isDash { continue }
            guard let value = alphabet.firstIndex(where: { $0 == scalar }) else { return nil }
            values.append(value)
        }
        guard values.count == length, check(of: Array(values.dropLast())) == values.last else { return nil }
        return ID(written(values))
    }

    /// 32 characters: each is an element of the field of that many elements.
    static let alphabet = Array("23456789ABCDEFGHJKLMNPQRSTUVWXYZ".unicodeScalars)

    /// What makes the sum of all, each times another power of the field's generator, zero.
    private static func check(of values: [Int]) -> Int {
        // Horner's rule: the first character has the highest power, the check itself the power zero.
        values.reduce(0) { sum, value in doubled(sum ^ value) }
    }

    /// Times the generator of GF(32), by the polynomial x⁵ + x² + 1.
    private static func doubled(_ value: Int) -> Int {
        let shifted = value << 1
        return shifted > 31 ? shifted ^ 0b10_0101 : shifted
    }

    private static func written(_ values: [Int]) -> String {
        var text = String.UnicodeScalarView()
        for (index, value) in values.enumerated() {
            if index > 0, index.isMultiple(of: 4) { text.append("-") }
            text.append(alphabet[value])
        }
        return String(text)
    }
}
