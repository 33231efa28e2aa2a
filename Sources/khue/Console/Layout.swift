/// How wide text may be and whether it has colour.
struct Layout: Sendable {
    var width: Int
    var isColored: Bool

    /// Longer lines are hard to read, however wide the window.
    static let widest = 100

    static let plain = Layout(width: widest, isColored: false)

    /// Colours and weights, by the codes of a terminal.
    enum Ink: String {
        case bold = "1"
        case dim = "2"
        case red = "1;31"
        case green = "32"
        case yellow = "33"
        case cyan = "36"
    }

    func paint(_ text: String, _ ink: Ink) -> String {
        isColored && !text.isEmpty ? "\u{1B}[\(ink.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// The text and as many spaces as fill a column.
    func padded(_ text: String, _ columns: Int) -> String {
        text + String(repeating: " ", count: max(0, columns - Layout.columns(text)))
    }

    /// How many columns a text takes: control sequences and combining marks take none.
    static func columns(_ text: some StringProtocol) -> Int {
        var count = 0
        var isControl = false
        for scalar in text.unicodeScalars {
            if isControl {
                isControl = scalar != "m"
            } else if scalar == "\u{1B}" {
                isControl = true
            } else if !(0x300...0x36F).contains(scalar.value) {
                count += 1
            }
        }
        return count
    }
}
