import Documents

/// Decodes text whose letters are the bytes of an old encoding, each taken for the Western letter of its number.
///
/// Letters may come out as a base and combining marks: whoever asks brings the text to normal form C, as all text.
enum LegacyDecoder {
    /// The scalars meant. What is no byte of the encoding stands as it is.
    ///
    /// - Parameter previous: the scalar before the text, to which a mark of VNI at its beginning belongs.
    static func decode(
        _ text: some Sequence<Unicode.Scalar>, _ encoding: LegacyEncoding, after previous: Unicode.Scalar? = nil
    ) -> [Unicode.Scalar] {
        switch encoding {
        case .vni: return VNI.decode(text, after: previous)
        case .viqr: return VIQR.decode(Array(text))
        case .doubleUTF8: return decodeTwice(text)
        case .tcvn3, .tcvn5712, .viscii, .windows1258: break
        }
        guard let table = LegacyTable.of(encoding) else { return Array(text) }
        return text.map { scalar in
            // Line ends, tabs and the rest of ASCII come first: most text is made of them.
            if scalar.value >= 0x20 && scalar.value < 0x80 { return scalar }
            return LegacyTable.byte(scalar).map { table.scalars[Int($0)] } ?? scalar
        }
    }

    /// UTF-8 whose bytes became letters; what is no UTF-8 stands as it is.
    private static func decodeTwice(_ text: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
        var out: [Unicode.Scalar] = []
        var pending: [Unicode.Scalar] = []
        var bytes: [UInt8] = []
        func flush() {
            if bytes.isEmpty { return }
            if let text = String(validating: bytes, as: UTF8.self) {
                out.append(contentsOf: text.unicodeScalars)
            } else {
                out.append(contentsOf: pending)
            }
            pending.removeAll(keepingCapacity: true)
            bytes.removeAll(keepingCapacity: true)
        }
        for scalar in text {
            if scalar.value >= 0x80, let byte = LegacyTable.byte(scalar) {
                // A character begins anew: one that is broken must not spoil its neighbours.
                if byte >= 0xC0 { flush() }
                pending.append(scalar)
                bytes.append(byte)
            } else {
                flush()
                out.append(scalar)
            }
        }
        flush()
        return out
    }
}
