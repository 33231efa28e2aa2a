/// Names of files, as strangers give them.
enum FileNames {
    /// The last part of a path, without control characters, no longer than a file system takes.
    static func plain(_ name: String) -> String {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
        let scalars = last.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F && !invisible.contains($0) }
        let plain = String(String.UnicodeScalarView(scalars))
        return plain.isEmpty ? "tep" : String(plain.suffix(120))
    }

    /// The same with an ending, where it does not have it already.
    static func plain(_ name: String, ending: String) -> String {
        let plain = plain(name)
        return plain.lowercased().hasSuffix("." + ending) ? plain : "\(plain).\(ending)"
    }

    /// Marks that turn the direction of writing, so that an ending looks like another.
    private static let invisible: Set<Unicode.Scalar> = [
        "\u{200E}", "\u{200F}", "\u{202A}", "\u{202B}", "\u{202C}", "\u{202D}", "\u{202E}", "\u{2066}", "\u{2067}",
        "\u{2068}", "\u{2069}",
    ]
}
