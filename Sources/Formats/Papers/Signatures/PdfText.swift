/// Texts of a PDF: in brackets or in hexadecimal digits, in UTF-16 where two bytes say so, else one byte to a letter.
enum PdfText {
    /// A text as a value: `(Ky1)`, or in hexadecimal digits where letters are no ASCII.
    static func value(_ text: String) -> String {
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) {
            return "(" + text.flatMap { "()\\".contains($0) ? ["\\", $0] : [$0] } + ")"
        }
        return "<FEFF" + text.utf16.map { String(hexadecimal: $0) }.joined() + ">"
    }

    /// The value of a hexadecimal digit.
    static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }

    static func decoded(_ value: [UInt8]) -> String {
        var bytes: [UInt8] = []
        if value.first == UInt8(ascii: "<") {
            let digits = value.compactMap(digit)
            bytes = stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
        } else {
            bytes = unescaped(value.dropFirst().dropLast())
        }
        guard bytes.starts(with: [0xFE, 0xFF]) else { return String(bytes.map { Character(Unicode.Scalar($0)) }) }
        return String(
            decoding: stride(from: 2, to: bytes.count - 1, by: 2).map {
                UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
            },
            as: UTF16.self)
    }

    private static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        var rest = bytes
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let next = rest.popFirst() else {
                out.append(byte)
                continue
            }
            guard (0x30...0x37).contains(next) else {
                out.append(escapes[next] ?? next)
                continue
            }
            var value = Int(next) - 0x30
            for _ in 0..<2 {
                guard let digit = rest.first, (0x30...0x37).contains(digit) else { break }
                value = value * 8 + Int(digit) - 0x30
                rest = rest.dropFirst()
            }
            out.append(UInt8(truncatingIfNeeded: value))
        }
        return out
    }

    private static let escapes: [UInt8: UInt8] = [
        UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
    ]
}

extension String {
    fileprivate init(hexadecimal unit: UInt16) {
        let digits = String(unit, radix: 16, uppercase: true)
        self = String(repeating: "0", count: 4 - digits.count) + digits
    }
}
