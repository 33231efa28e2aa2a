public import Criteria

/// Writes a sheet as comma-separated values (RFC 4180) in UTF-8 with a byte order mark, by which spreadsheet programs
/// know the encoding.
///
/// Points have a decimal comma in Vietnamese, and are then quoted, and a decimal point in English. No text can become a
/// formula: one that begins like a formula gets an apostrophe before it, as one would type it.
public enum SeparatedValues {
    public static func write(_ sheet: Sheet, in language: Language) -> [UInt8] {
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        append(sheet.columns.map { text($0.title) }, to: &bytes)
        for row in sheet.rows { append(row.map { field($0.value, language) }, to: &bytes) }
        return bytes
    }

    private static func field(_ value: Sheet.Value, _ language: Language) -> String {
        switch value {
        case .empty: ""
        case .text(let words): text(words)
        case .count(let count): String(count)
        case .points(let points): language(points.description, points.json)
        }
    }

    /// Programs look past white space in front of a formula, so it does not hide one.
    private static func text(_ words: String) -> String {
        let first = words.unicodeScalars.first { !$0.properties.isWhitespace }
        let isFormula = first.map { formulaSigns.contains($0) } ?? false
        return isFormula ? "'" + words : words
    }

    /// The signs that begin a formula, the wide ones of East Asian keyboards included.
    private static let formulaSigns: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]

    private static func append(_ fields: [String], to bytes: inout [UInt8]) {
        for (index, field) in fields.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            let utf8 = field.utf8
            let isQuoted = utf8.contains { quoted.contains($0) } || utf8.first == UInt8(ascii: " ")
            if !isQuoted {
                bytes += utf8
                continue
            }
            bytes.append(UInt8(ascii: "\""))
            for byte in utf8 {
                if byte == UInt8(ascii: "\"") { bytes.append(byte) }
                bytes.append(byte)
            }
            bytes.append(UInt8(ascii: "\""))
        }
        bytes += [0x0D, 0x0A]
    }

    private static let quoted: Set<UInt8> = [
        UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), UInt8(ascii: "\t"), 0x0A, 0x0D,
    ]
}
