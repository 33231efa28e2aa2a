/// Names of files, as strangers give them.
enum FileNames {
    /// The last part of a path, without control characters, no longer than a file system takes.
    static func plain(_ name: String) -> String {
        // By code points: a mark on a slash makes another letter of it, and a heap of marks is one letter.
        let last = name.unicodeScalars.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? []
        let scalars = last.filter { $0.value >= 0x20 && $0.value != 0x7F && !invisible.contains($0) }
        return scalars.isEmpty ? "tep" : String(String.UnicodeScalarView(scalars.suffix(120)))
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
