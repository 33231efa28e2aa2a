import Documents

extension LegacyText {
    /// Recognises and decodes text that is not in UTF-8; `nil` unless its encoding is certain.
    ///
    /// - Returns: UTF-8, not yet clean.
    static func decode(bytes: [UInt8]) -> (bytes: [UInt8], encoding: LegacyEncoding)? {
        var sample: [Unicode.Scalar] = []
        // Lines of plain ASCII tell nothing; the first lines may be all of that kind.
        for line in bytes.split(separator: 0x0A) where line.contains(where: { $0 >= 0x80 || $0 < 0x20 }) {
            guard sample.count < LegacyGuess.sampleSize else { break }
            sample.append(contentsOf: line.prefix(LegacyGuess.sampleSize).map { Unicode.Scalar($0) })
            sample.append("\n")
        }
        guard let encoding = LegacyGuess.encoding(of: sample) else { return nil }
        return (decode(bytes: bytes, encoding), encoding)
    }

    /// Decodes text whose encoding is known; line by line, since scalars take four times the room of bytes.
    static func decode(bytes: [UInt8], _ encoding: LegacyEncoding) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count * 3 / 2)
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            if index > 0 { out.append(0x0A) }
            out.append(contentsOf: utf8(LegacyDecoder.decode(line.lazy.map { Unicode.Scalar($0) }, encoding)))
        }
        return out
    }

    /// Western Windows text, of which no other is told.
    static func decode(western bytes: [UInt8]) -> [UInt8] {
        utf8(bytes.map { LegacyTable.windows1252.scalars[Int($0)] })
    }

    static func utf8(_ scalars: [Unicode.Scalar]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(scalars.count * 2)
        for scalar in scalars { bytes.append(contentsOf: UTF8.encode(scalar)!) }
        return bytes
    }

    /// Recognises and decodes UTF-8 that holds the letters of an old encoding in whole or in part; `nil` if it is what
    /// it seems.
    static func decode(utf8 bytes: [UInt8]) -> (bytes: [UInt8], encoding: LegacyEncoding)? {
        guard bytes.contains(where: { $0 >= 0x80 }) else { return decode(ascii: bytes) }
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let texts = lines.lazy.filter(isWestern).map { String(decoding: $0, as: UTF8.self) }
        guard let text = LegacyText(recognizing: texts) else { return nil }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        for (index, line) in lines.enumerated() {
            if index > 0 { out.append(0x0A) }
            let scalars = Array(String(decoding: line, as: UTF8.self).unicodeScalars)
            out.append(contentsOf: utf8(LegacyRun.decode(scalars, text.encoding, isFont: false)))
        }
        return (out, text.encoding)
    }

    /// Whether a line has letters of the upper half of Latin-1.
    private static func isWestern(_ line: ArraySlice<UInt8>) -> Bool {
        line.contains { $0 == 0xC2 || $0 == 0xC3 }
    }

    private static func decode(ascii bytes: [UInt8]) -> (bytes: [UInt8], encoding: LegacyEncoding)? {
        guard bytes.contains(UInt8(ascii: "^")) else { return nil }
        let sample = bytes.prefix(LegacyGuess.sampleSize).map { Unicode.Scalar($0) }
        return LegacyGuess.isVIQR(sample) ? (decode(bytes: bytes, .viqr), .viqr) : nil
    }
}
