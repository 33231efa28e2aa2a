import Documents

/// Decodes the letters of a document run by run, and counts how many there were of which encoding.
struct LegacyLetters {
    /// What text is taken for whose font says nothing.
    let assumed: LegacyFont?

    private var counts: [LegacyEncoding: Int] = [:]

    init(assumed encoding: LegacyEncoding? = nil) {
        assumed = encoding.map { LegacyFont(assumed: $0) }
    }

    /// The encoding of most letters that were decoded; `nil` if there were none.
    var encoding: LegacyEncoding? {
        counts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
    }

    /// The UTF-8 that a run of text means; `nil` if it means what it says.
    ///
    /// - Parameter previous: the scalar before the run.
    mutating func decode(
        _ text: UnsafeBufferPointer<UInt8>, _ font: LegacyFont?, after previous: Unicode.Scalar? = nil
    ) -> [UInt8]? {
        guard let font = font ?? assumed, font.isCapitals || text.contains(where: { $0 >= 0x80 }) else { return nil }
        let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
        var decoded = LegacyRun.decode(scalars, font.encoding, isFont: !font.isAssumed, after: previous)
        let isSame = decoded == scalars
        if !isSame { counts[font.encoding, default: 0] += decoded.count }
        // Text that is in Unicode after all is not drawn with the capitals of the font.
        let isForeign = scalars.contains(where: isSame ? LegacyWord.isHighOrWide : LegacyWord.isWide)
        if font.isCapitals, !isForeign {
            decoded = decoded.flatMap { Array($0.properties.uppercaseMapping.unicodeScalars) }
        } else if isSame {
            return nil
        }
        return LegacyText.utf8(decoded)
    }

    /// The same for a text that is held as a string.
    mutating func decode(_ text: String, _ font: LegacyFont?) -> String {
        let decoded = Array(text.utf8).withUnsafeBufferPointer { decode($0, font) }
        return decoded.map { String(decoding: $0, as: UTF8.self) } ?? text
    }
}
