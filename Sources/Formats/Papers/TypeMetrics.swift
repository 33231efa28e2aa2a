import Documents

/// How wide words are in Times New Roman and in the fonts that are made to its measure.
enum TypeMetrics {
    /// In twentieths of a point.
    ///
    /// - Parameter size: in half points.
    static func width(_ text: some StringProtocol, size: Int, isBold: Bool) -> Int {
        thousandths(text, isBold: isBold) * size / 100
    }

    /// In thousandths of the size.
    static func thousandths(_ text: some StringProtocol, isBold: Bool) -> Int {
        let letters = isBold ? boldLetters : regularLetters
        return text.unicodeScalars.reduce(0) { sum, scalar in
            let value = Int(scalar.value)
            return sum + (value < letters.count ? letters[value] : width(of: scalar, isBold ? bold : regular))
        }
    }

    private static func width(of scalar: Unicode.Scalar, _ widths: [Int]) -> Int {
        if scalar == "\n" { return 0 }
        let base = Folding.byte(scalar)
        let letter = (0x61...0x7A).contains(base) && scalar.properties.isUppercase ? base - 32 : base
        return letter < 0x20 || letter >= 0x7F ? 1000 : widths[Int(letter) - 0x20]
    }

    /// The widths of all that is common in Vietnamese text, worked out once: up to the dots of U+2026.
    private static let regularLetters = letters(regular)
    private static let boldLetters = letters(bold)

    private static func letters(_ widths: [Int]) -> [Int] {
        (0...0x2026).map { Unicode.Scalar(UInt16($0)).map { width(of: $0, widths) } ?? 0 }
    }

    /// From the blank to `~`, in thousandths of the size. A marked letter is as wide as its base, ư and ơ nearly so.
    private static let regular = [
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500,
        500, 500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722,
        611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444,
        500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722,
        500, 500, 444, 480, 200, 480, 541,
    ]

    private static let bold = [
        250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500,
        500, 500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778,
        667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500,
        556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722,
        500, 500, 444, 394, 220, 394, 520,
    ]
}
