import Foundation

/// What was typed, as text: in normal form C, with one kind of line end, and without the control characters that nobody
/// types and that databases and papers stumble over.
enum FieldText {
    static func read(_ bytes: some Sequence<UInt8>) -> String {
        let raw = String(decoding: Array(bytes), as: UTF8.self)
        if raw.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return raw }
        var scalars = String.UnicodeScalarView()
        var last: Unicode.Scalar = " "
        for scalar in raw.unicodeScalars {
            defer { last = scalar }
            switch scalar {
            case "\r": scalars.append("\n")
            case "\n": if last != "\r" { scalars.append("\n") }
            case "\t": scalars.append("\t")
            case _ where scalar.properties.generalCategory == .control: break
            default: scalars.append(scalar)
            }
        }
        return String(scalars).precomposedStringWithCanonicalMapping
    }
}
