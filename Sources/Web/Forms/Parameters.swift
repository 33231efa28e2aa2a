/// The parameters of a header: `form-data; name="tep"; filename="bao cao.docx"`.
enum Parameters {
    /// The first value of a name, whose case does not matter. In quotes a semicolon is only a semicolon, and browsers
    /// write `%22` for a quote.
    static func value(of name: String, in line: Substring) -> String? {
        var rest = line.utf8.drop { $0 != UInt8(ascii: ";") }
        while rest.popFirst() != nil {
            let key = rest.prefix { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ";") }
            rest = rest.dropFirst(key.count)
            guard rest.first == UInt8(ascii: "=") else { continue }
            rest = rest.dropFirst()
            var value: Substring.UTF8View
            if rest.first == UInt8(ascii: "\"") {
                value = rest.dropFirst().prefix { $0 != UInt8(ascii: "\"") }
                rest = rest.dropFirst(value.count + 2)
            } else {
                value = rest.prefix { $0 != UInt8(ascii: ";") }
                rest = rest.dropFirst(value.count)
            }
            if trimmed(key).lowercased() == name {
                return String(Substring(value)).replacing("%22", with: "\"").replacing("%0D", with: "\r")
                    .replacing("%0A", with: "\n")
            }
            rest = rest.drop { $0 != UInt8(ascii: ";") }
        }
        return nil
    }

    private static func trimmed(_ key: Substring.UTF8View) -> String {
        String(Substring(key)).split(whereSeparator: \.isWhitespace).joined()
    }
}
