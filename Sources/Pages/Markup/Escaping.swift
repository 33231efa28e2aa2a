/// Writes text so that it stays text.
enum Escaping {
    /// Inside an element: `&`, `<` and `>` are named.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        append(text, to: &bytes, isQuoted: false)
    }

    /// Inside an attribute, which always stands in double quotes: these too.
    static func appendQuoted(_ text: String, to bytes: inout [UInt8]) {
        append(text, to: &bytes, isQuoted: true)
    }

    /// Runs that need nothing are copied whole. Control characters, U+FFFE and U+FFFF, which no
    /// page may hold, become U+FFFD.
    private static func append(_ text: String, to bytes: inout [UInt8], isQuoted: Bool) {
        var text = text
        text.withUTF8 { source in
            var start = 0
            var index = 0
            while index < source.count {
                let byte = source[index]
                var length = 1
                let replacement: StaticString?
                switch byte {
                case UInt8(ascii: "&"): replacement = "&amp;"
                case UInt8(ascii: "<"): replacement = "&lt;"
                case UInt8(ascii: ">"): replacement = "&gt;"
                case UInt8(ascii: "\""): replacement = isQuoted ? "&quot;" : nil
                case 0x09, 0x0A: replacement = nil
                case 0..<0x20, 0x7F: replacement = "\u{FFFD}"
                case 0xC2 where source[index + 1] < 0xA0:
                    replacement = "\u{FFFD}"
                    length = 2
                case 0xEF where source[index + 1] == 0xBF && source[index + 2] >= 0xBE:
                    replacement = "\u{FFFD}"
                    length = 3
                default: replacement = nil
                }
                if let replacement {
                    bytes += source[start..<index]
                    replacement.withUTF8Buffer { bytes += $0 }
                    start = index + length
                }
                index += length
            }
            bytes += source[start...]
        }
    }
}
