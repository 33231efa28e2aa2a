/// Makes harmless on a terminal what comes from outside: names of files, arguments.
enum Printable {
    /// For one line: control characters and whatever turns the direction of text are written as `\u{1B}`.
    static func line(_ text: String) -> String {
        escaped(text) { isHarmful($0) }
    }

    /// The same, line ends kept.
    static func lines(_ text: String) -> String {
        escaped(text) { isHarmful($0) && $0 != "\n" }
    }

    private static func escaped(_ text: String, _ mustGo: (Unicode.Scalar) -> Bool) -> String {
        let text = FilePath.shown(text)
        guard text.unicodeScalars.contains(where: mustGo) else { return text }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if mustGo(scalar) {
                scalars += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars
            } else {
                scalars.append(scalar)
            }
        }
        return String(scalars)
    }

    private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
