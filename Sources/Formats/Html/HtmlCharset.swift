/// The encoding that a web page declares in its first kilobytes.
enum HtmlCharset {
    /// Whether a name means Western Windows, as browsers take it, or no encoding in particular.
    static func isWestern(_ charset: String) -> Bool {
        [
            "iso-8859-1", "iso8859-1", "latin1", "latin-1", "l1", "us-ascii", "ascii", "windows-1252", "cp1252",
            "x-user-defined",
        ].contains(charset)
    }

    /// The value behind `charset=`, in lower case; `nil` if there is none, or a byte order mark speaks instead.
    static func declared(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) || bytes.starts(with: [0xFF, 0xFE])
            || bytes.starts(with: [0xFE, 0xFF])
        {
            return nil
        }
        let head = bytes.prefix(4096).map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }
        let needle = Array("charset".utf8)
        var index = 0
        while index + needle.count < head.count {
            guard head[index] == needle[0], head[index...].starts(with: needle) else {
                index += 1
                continue
            }
            index += needle.count
            var value = head[index...].drop { $0 <= 0x20 }
            guard value.first == UInt8(ascii: "=") else { continue }
            value = value.dropFirst().drop { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
            let name = value.prefix {
                (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || "-_:.".utf8.contains($0)
            }
            return name.isEmpty || name.count > 40 ? nil : String(decoding: name, as: UTF8.self)
        }
        return nil
    }
}
