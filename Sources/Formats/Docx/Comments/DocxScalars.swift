/// Which bytes of what was gathered for a paragraph each scalar of its text came from.
///
/// Between the two lie cleaning, trimming and composing. A letter and the marks on it are one piece that gives one or
/// more scalars; cleaning such a piece alone tells how many.
struct DocxScalars {
    /// For each scalar of the text, without its automatic number, its bytes in the raw paragraph.
    private(set) var ranges: [Range<Int>] = []

    init(_ paragraph: DocxTrace.Paragraph) {
        let raw = paragraph.raw
        var isTrimming = true
        var index = 0
        while index < raw.count {
            let start = index
            if raw[index] == CleanText.markStart {
                index = (raw[index...].firstIndex(of: CleanText.markEnd) ?? raw.count - 1) + 1
                continue
            }
            var isAlone = true
            index = Self.next(raw, index)
            while index < raw.count, Self.isCombining(raw, index) {
                index = Self.next(raw, index)
                isAlone = false
            }
            let count = Self.count(raw[start..<index], isAlone: isAlone)
            if isTrimming, isAlone, count == 1, Self.isSpace(raw[start..<index]) { continue }
            if count > 0 { isTrimming = false }
            for _ in 0..<count { ranges.append(start..<index) }
        }
        let count = paragraph.count - paragraph.generated
        if ranges.count > count { ranges.removeLast(ranges.count - count) }
    }

    private static func next(_ raw: [UInt8], _ index: Int) -> Int {
        var next = index + 1
        while next < raw.count, raw[next] & 0xC0 == 0x80 { next += 1 }
        return next
    }

    /// Whether a mark begins here that joins what stands before it. None is below U+0300, and no letter of Vietnamese is.
    private static func isCombining(_ raw: [UInt8], _ index: Int) -> Bool {
        let byte = raw[index]
        guard byte >= 0xCC, !(byte == 0xE1 && index + 1 < raw.count && (0xBA...0xBB).contains(raw[index + 1])) else {
            return false
        }
        let scalar = String(decoding: raw[index..<next(raw, index)], as: UTF8.self).unicodeScalars.first
        return scalar.map { $0.properties.canonicalCombiningClass != .notReordered } ?? false
    }

    /// How many scalars a piece gives.
    private static func count(_ piece: ArraySlice<UInt8>, isAlone: Bool) -> Int {
        let byte = piece[piece.startIndex]
        if isAlone, byte < 0x80 {
            return byte >= 0x20 && byte != 0x7F || byte == 0x09 || byte == 0x0A || byte == 0x0B ? 1 : 0
        }
        if isAlone, (0xC3...0xCB).contains(byte) { return 1 }
        return CleanText.scalarCount(CleanText.whole(Array(piece)))
    }

    private static func isSpace(_ piece: ArraySlice<UInt8>) -> Bool {
        Array(piece).withUnsafeBufferPointer { CleanText.trimmed($0).isEmpty }
    }
}
