import Documents

/// Bytes of a text file to clean UTF-8: the encoding found, line ends made `\n`, the text as `Document` promises it.
enum TextDecoding {
    /// Decodes UTF-8 (with or without a mark), UTF-16 (with a mark, or seen by its zero bytes), and the encodings of
    /// the time before Unicode, whether as they were or saved as Unicode letter by letter.
    ///
    /// Throws `unknownFormat` when the bytes are no text, `unsupportedFormat` when they are text in an encoding that is
    /// not certain.
    static func read(_ bytes: [UInt8]) throws(ReadError) -> (text: [UInt8], encoding: LegacyEncoding?) {
        let text: [UInt8]
        do {
            text = try utf8(bytes)
        } catch {
            guard error.code == .unsupportedFormat, let legacy = LegacyText.decode(bytes: bytes) else { throw error }
            return (clean(legacy.bytes), legacy.encoding)
        }
        guard let legacy = LegacyText.decode(utf8: text) else { return (clean(text), nil) }
        return (clean(legacy.bytes), legacy.encoding)
    }

    /// The text alone.
    static func decode(_ bytes: [UInt8]) throws(ReadError) -> [UInt8] { try read(bytes).text }

    private static func clean(_ text: [UInt8]) -> [UInt8] { CleanText.whole(withPlainLineEnds(text)) }

    /// The bytes as valid UTF-8 without a byte order mark.
    static func utf8(_ bytes: [UInt8]) throws(ReadError) -> [UInt8] {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try validated(Array(bytes.dropFirst(3))) }
        if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes.dropFirst(2), isLittle: true) }
        if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes.dropFirst(2), isLittle: false) }
        switch zeroPattern(bytes) {
        case .little: return try utf16(bytes[...], isLittle: true)
        case .big: return try utf16(bytes[...], isLittle: false)
        case .none: return try validated(bytes)
        case .noText: throw .unknownFormat()
        }
    }

    private enum ZeroPattern { case none, little, big, noText }

    /// Where zero bytes stand: on one side only in UTF-16 text, nowhere in UTF-8, anywhere in what is no text.
    private static func zeroPattern(_ bytes: [UInt8]) -> ZeroPattern {
        var even = 0
        var odd = 0
        let sample = min(bytes.count, 4096)
        for index in 0..<sample where bytes[index] == 0 {
            if index & 1 == 0 { even += 1 } else { odd += 1 }
        }
        if even == 0 && odd == 0 { return .none }
        guard bytes.count % 2 == 0 else { return .noText }
        let enough = sample / 16
        if odd > enough && even * 16 <= odd { return .little }
        if even > enough && odd * 16 <= even { return .big }
        return .noText
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, isLittle: Bool) throws(ReadError) -> [UInt8] {
        guard bytes.count % 2 == 0 else { throw .damaged("UTF-16 text of an odd number of bytes") }
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let low = UInt16(bytes[isLittle ? index : index + 1])
            let high = UInt16(bytes[isLittle ? index + 1 : index])
            units.append(high << 8 | low)
            index += 2
        }
        guard let text = String(validating: units, as: UTF16.self) else { throw .unknownFormat() }
        return try validated(Array(text.utf8))
    }

    /// Refuses bytes that are not UTF-8, and those that are but hold what no text holds.
    private static func validated(_ bytes: [UInt8]) throws(ReadError) -> [UInt8] {
        var controls = 0
        for byte in bytes where byte < 0x20 {
            if byte == 0 { throw .unknownFormat() }
            if byte < 0x09 || byte > 0x0D { controls += 1 }
        }
        guard controls <= 4 + bytes.count / 50 else { throw .unknownFormat() }
        if let offset = firstInvalid(bytes) { throw .legacyEncoding(at: offset) }
        return bytes
    }

    /// The offset of the first byte that breaks UTF-8; `nil` when all is well.
    private static func firstInvalid(_ bytes: [UInt8]) -> Int? {
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        var decoder = UTF8()
        var source = bytes.makeIterator()
        var offset = 0
        while case .scalarValue(let scalar) = decoder.decode(&source) { offset += UTF8.width(scalar) }
        return offset
    }

    private static func withPlainLineEnds(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(0x0D) else { return bytes }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            if byte != 0x0D {
                out.append(byte)
            } else if index + 1 == bytes.count || bytes[index + 1] != 0x0A {
                out.append(0x0A)
            }
        }
        return out
    }
}

extension UTF8 {
    /// How many bytes a scalar takes.
    fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
        scalar.value < 0x80 ? 1 : scalar.value < 0x800 ? 2 : scalar.value < 0x10000 ? 3 : 4
    }
}
