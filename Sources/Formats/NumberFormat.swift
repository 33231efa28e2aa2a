/// How the numbers of a list are written.
///
/// Letters are those of the Latin alphabet, as Word and LibreOffice print them in a Vietnamese document too: the fifth
/// item is `e`, never `đ`. Who wants `đ)` types it, and then it stands in the text.
enum NumberFormat {
    case decimal
    case decimalZero
    case lowerLetter
    case upperLetter
    case lowerRoman
    case upperRoman
    case circled
    case inDashes
    case vietnamese
    case bullet
    case none

    /// From the name that Office Open XML gives it; what is unknown counts in decimals.
    init(ooxml name: String) {
        switch name {
        case "decimalZero": self = .decimalZero
        case "lowerLetter": self = .lowerLetter
        case "upperLetter": self = .upperLetter
        case "lowerRoman": self = .lowerRoman
        case "upperRoman": self = .upperRoman
        case "decimalEnclosedCircle": self = .circled
        case "numberInDash": self = .inDashes
        case "vietnameseCounting": self = .vietnamese
        case "bullet": self = .bullet
        case "none": self = .none
        default: self = .decimal
        }
    }

    /// From a sample, as OpenDocument and HTML give it: `1`, `a`, `A`, `i`, `I`; the empty one means no number.
    init(sample: String) {
        switch sample {
        case "a": self = .lowerLetter
        case "A": self = .upperLetter
        case "i": self = .lowerRoman
        case "I": self = .upperRoman
        case "01, 02, 03, ...", "01": self = .decimalZero
        case "": self = .none
        default: self = .decimal
        }
    }

    /// A number as it is printed; numbers that a format cannot write come out in decimals.
    func string(_ number: Int) -> String {
        switch self {
        case .decimal, .bullet: String(number)
        case .decimalZero: (0...9).contains(number) ? "0\(number)" : String(number)
        case .lowerLetter: Self.letters(number, from: UInt8(ascii: "a"))
        case .upperLetter: Self.letters(number, from: UInt8(ascii: "A"))
        case .lowerRoman: Self.roman(number, isUpper: false)
        case .upperRoman: Self.roman(number, isUpper: true)
        case .circled: (1...20).contains(number) ? String(Unicode.Scalar(0x245F + UInt32(number))!) : String(number)
        case .inDashes: "- \(number) -"
        case .vietnamese: Self.words(number)
        case .none: ""
        }
    }

    /// a … z, aa, bb …: the letter repeated, as Word does.
    private static func letters(_ number: Int, from first: UInt8) -> String {
        guard (1...520).contains(number) else { return String(number) }
        let letter = Character(Unicode.Scalar(first + UInt8((number - 1) % 26)))
        return String(repeating: letter, count: (number - 1) / 26 + 1)
    }

    private static func roman(_ number: Int, isUpper: Bool) -> String {
        guard (1...3999).contains(number) else { return String(number) }
        let signs = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
            (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = number
        var text = ""
        for (value, sign) in signs {
            while rest >= value {
                text += sign
                rest -= value
            }
        }
        return isUpper ? text : text.lowercased()
    }

    /// một, hai, … chín mươi chín.
    private static func words(_ number: Int) -> String {
        let units = ["", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
        guard (1...99).contains(number) else { return String(number) }
        if number < 10 { return units[number] }
        let tens = number < 20 ? "mười" : units[number / 10] + " mươi"
        switch number % 10 {
        case 0: return tens
        case 1 where number > 20: return tens + " mốt"
        case 5: return tens + " lăm"
        default: return tens + " " + units[number % 10]
        }
    }
}
