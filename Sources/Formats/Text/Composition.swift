import Foundation

/// Brings UTF-8 to normal form C in pieces: Foundation takes far longer for one long text than for many short ones.
enum Composition {
    /// How many bytes a piece has at least. Where a text offers no cut, a piece ends at four times as many: that many
    /// marks on one letter are no text.
    static let piece = 1 << 10

    /// A short text in normal form C.
    static func composed(_ text: String) -> String {
        isComposed(text) ? text : text.precomposedStringWithCanonicalMapping
    }

    /// Whether a text is sure to be in normal form C: letters below U+0300, those of Vietnamese, dashes and quotation
    /// marks neither come apart nor join.
    static func isComposed(_ text: some StringProtocol) -> Bool {
        // The bytes of ASCII and of letters below U+0300 tell by themselves.
        text.utf8.allSatisfy { $0 < 0xCC }
            || text.unicodeScalars.allSatisfy { scalar in
                scalar.value < 0x300 || (0x1EA0...0x1EF9).contains(scalar.value)
                    || (0x2010...0x2027).contains(scalar.value)
            }
    }

    static func composed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let end = cut(bytes, from: start)
            let text = String(decoding: bytes[start..<end], as: UTF8.self)
            out.append(contentsOf: text.precomposedStringWithCanonicalMapping.utf8)
            start = end
        }
        return out
    }

    /// Where the piece from `start` ends: before a scalar below U+0300. Those are no combining marks, nor anything else
    /// that joins what stands before it.
    static func cut(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int {
        var index = start + piece
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte < 0x80 || (0xC2...0xCB).contains(byte) { return index }
            if index - start >= piece * 4, byte & 0xC0 != 0x80 { return index }
            index += 1
        }
        return bytes.endIndex
    }
}
