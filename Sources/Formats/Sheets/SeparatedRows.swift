import Foundation

/// Reads separated values (RFC 4180) as spreadsheet programs write them: UTF-8, with or without a byte order mark, split at
/// commas, semicolons or tabs, whichever the first line has most of.
struct SeparatedRows {
    /// A row and the line on which it begins, from 1.
    struct Row {
        var line: Int
        var fields: [String]
    }

    var rows: [Row] = []

    /// `nil` for bytes that are no UTF-8. Lines with nothing on them are passed over; text comes out in normal form C.
    init?(_ bytes: [UInt8]) {
        guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        let separator = SeparatedRows.separator(of: bytes)
        var row = Row(line: 1, fields: [])
        var field: [UInt8] = []
        var line = 1
        var isQuoted = false
        var wasQuoted = false

        func endField() {
            let text = String(decoding: field, as: UTF8.self).precomposedStringWithCanonicalMapping
            row.fields.append(wasQuoted ? text : text.trimmingCharacters(in: .whitespaces))
            field.removeAll(keepingCapacity: true)
            wasQuoted = false
        }
        func endRow() {
            endField()
            if row.fields.contains(where: { !$0.isEmpty }) { rows.append(row) }
            row = Row(line: line, fields: [])
        }

        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\n") { line += 1 }
            switch byte {
            case UInt8(ascii: "\"") where isQuoted:
                if index < bytes.endIndex, bytes[index] == byte {
                    field.append(byte)
                    index += 1
                } else {
                    isQuoted = false
                }
            case _ where isQuoted: field.append(byte)
            case UInt8(ascii: "\"") where field.isEmpty:
                isQuoted = true
                wasQuoted = true
            case separator: endField()
            case UInt8(ascii: "\n"): endRow()
            case UInt8(ascii: "\r"): continue
            default: field.append(byte)
            }
        }
        if !field.isEmpty || !row.fields.isEmpty { endRow() }
    }

    private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
        let head = bytes.prefix { $0 != UInt8(ascii: "\n") }
        let signs = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
        let counts = signs.map { sign in head.count { $0 == sign } }
        return signs[counts.indices.max { counts[$0] < counts[$1] } ?? 0]
    }
}
