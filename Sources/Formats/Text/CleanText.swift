import Documents

/// Brings text to the form that `Document` promises: normal form C, no soft hyphens, zero-width characters, byte order
/// marks or control characters.
///
/// Works on UTF-8. A first scan decides whether anything has to be done at all; Vietnamese text as Word writes it
/// needs nothing. Marks of notes travel inside the bytes as `markStart`, decimal digits, `markEnd`: control characters,
/// which no source can contain because they are dropped at the door.
enum CleanText {
    static let markStart: UInt8 = 1
    static let markEnd: UInt8 = 2

    /// The clean, trimmed text of a paragraph and the note marks in it.
    static func paragraph(_ bytes: UnsafeBufferPointer<UInt8>) -> (text: String, marks: [NoteMark]) {
        if isClean(bytes) {
            let range = trimmed(bytes)
            return (String(decoding: bytes[range], as: UTF8.self), [])
        }
        var (clean, marks, isComposed) = stripped(bytes, keepsMarks: true)
        let range = clean.withUnsafeBufferPointer { trimmed($0) }
        clean = Array(clean[range])
        for index in marks.indices {
            marks[index].offset = min(max(marks[index].offset - range.lowerBound, 0), clean.count)
        }
        if !isComposed { return composed(clean, marks) }
        var offset = 0
        var scalars = 0
        for index in marks.indices {
            scalars += scalarCount(clean[offset..<marks[index].offset])
            offset = marks[index].offset
            marks[index].offset = scalars
        }
        return (String(decoding: clean, as: UTF8.self), marks)
    }

    /// A whole text cleaned, its lines and form feeds kept, not trimmed.
    static func whole(_ bytes: [UInt8]) -> [UInt8] {
        let (clean, isSame) = bytes.withUnsafeBufferPointer { buffer in
            isClean(buffer) ? (bytes, true) : { ($0.bytes, $0.isComposed) }(stripped(buffer, keepsMarks: false))
        }
        return isSame ? clean : Composition.composed(clean[...])
    }

    static func scalarCount(_ bytes: some Sequence<UInt8>) -> Int {
        var count = 0
        for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
        return count
    }

    /// Composes piece by piece between the marks, so that their places stay known.
    private static func composed(_ bytes: [UInt8], _ marks: [NoteMark]) -> (text: String, marks: [NoteMark]) {
        var text: [UInt8] = []
        var placed: [NoteMark] = []
        var offset = 0
        var scalars = 0
        for mark in marks + [NoteMark(offset: bytes.count, note: 0)] {
            let piece = Composition.composed(bytes[offset..<mark.offset])
            text += piece
            scalars += scalarCount(piece)
            offset = mark.offset
            if mark.note > 0 { placed.append(NoteMark(offset: scalars, note: mark.note)) }
        }
        return (String(decoding: text, as: UTF8.self), placed)
    }

    /// Whether nothing has to be dropped, replaced or composed. Says no to anything it does not know.
    private static func isClean(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        let count = bytes.count
        while index < count {
            let byte = bytes[index]
            if byte < 0x80 {
                if byte < 0x20 && byte != 0x0A && byte != 0x09 || byte == 0x7F { return false }
                index += 1
                continue
            }
            let next = index + 1 < count ? bytes[index + 1] : 0
            switch byte {
            case 0xC3...0xCB: index += 2
            case 0xE1:
                guard next == 0xBA || next == 0xBB else { return false }
                index += 3
            case 0xE2:
                // U+2010 to U+2027 and U+2030 to U+203F: dashes, quotes, ellipsis.
                let third = index + 2 < count ? bytes[index + 2] : 0
                guard next == 0x80, (0x90...0xA7).contains(third) || third >= 0xB0 else { return false }
                index += 3
            default: return false
            }
        }
        return true
    }

    /// Drops what must go and takes out the marks; their offsets count bytes.
    private static func stripped(
        _ bytes: UnsafeBufferPointer<UInt8>, keepsMarks: Bool
    ) -> (bytes: [UInt8], marks: [NoteMark], isComposed: Bool) {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var marks: [NoteMark] = []
        var isComposed = true
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                index += 1
                if byte >= 0x20 && byte != 0x7F || byte == 0x0A || byte == 0x09 || byte == 0x0C && !keepsMarks {
                    out.append(byte)
                } else if byte == 0x0B {
                    out.append(0x0A)
                } else if byte == markStart, keepsMarks {
                    var number = 0
                    while index < bytes.count, (0x30...0x39).contains(bytes[index]), number < 100_000 {
                        number = number * 10 + Int(bytes[index]) - 0x30
                        index += 1
                    }
                    if number > 0 { marks.append(NoteMark(offset: out.count, note: number)) }
                }
                continue
            }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            guard index + length <= bytes.count else { break }
            let second = length > 1 ? bytes[index + 1] : 0
            let third = length > 2 ? bytes[index + 2] : 0
            switch fate(byte, second, third) {
            case .keep: out.append(contentsOf: bytes[index..<(index + length)])
            case .compose:
                isComposed = false
                out.append(contentsOf: bytes[index..<(index + length)])
            case .newline: out.append(0x0A)
            case .drop: break
            }
            index += length
        }
        return (out, marks, isComposed)
    }

    private enum Fate { case keep, drop, newline, compose }

    private static func fate(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Fate {
        switch first {
        case 0xC2:
            // U+0085 next line, other C1 controls, U+00AD soft hyphen.
            if second == 0x85 { return .newline }
            return second < 0xA0 || second == 0xAD ? .drop : .keep
        case 0xC3...0xCB: return .keep
        case 0xE1: return second == 0xBA || second == 0xBB ? .keep : .compose
        case 0xE2:
            if second == 0x80 {
                switch third {
                // U+200B to U+200F: zero-width characters and direction marks; U+202A to U+202E: directions.
                case 0x8B...0x8F, 0xAA...0xAE: return .drop
                case 0xA8, 0xA9: return .newline
                // U+2000 and U+2001 have canonical twins.
                case 0x80, 0x81: return .compose
                default: return .keep
                }
            }
            // U+2060 to U+206F: word joiner, invisible operators, directions.
            if second == 0x81, third >= 0xA0 { return .drop }
            return second == 0x81 || second == 0x82 && third < 0xC0 || (0x85...0x8B).contains(second) ? .keep : .compose
        case 0xEF:
            // U+FEFF byte order mark; U+FFF9 to U+FFFC: annotation and object marks.
            if second == 0xBB, third == 0xBF { return .drop }
            if second == 0xBF, (0xB9...0xBC).contains(third) { return .drop }
            // U+F000 and up is the private use area: symbols of symbol fonts.
            return second < 0xA4 ? .keep : .compose
        default: return .compose
        }
    }

    /// The range without white space (ASCII, no-break, U+2000 to U+200A, U+3000) at its ends.
    static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        var low = 0
        var high = bytes.count
        while low < high, let width = leadingSpace(bytes, low, high) { low += width }
        while low < high, let width = trailingSpace(bytes, low, high) { high -= width }
        return low..<high
    }

    private static func leadingSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ low: Int, _ high: Int) -> Int? {
        let byte = bytes[low]
        if byte == 0x20 || byte == 0x09 || byte == 0x0A { return 1 }
        if byte == 0xC2, low + 1 < high, bytes[low + 1] == 0xA0 { return 2 }
        guard low + 2 < high else { return nil }
        return isWideSpace(byte, bytes[low + 1], bytes[low + 2]) ? 3 : nil
    }

    private static func trailingSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ low: Int, _ high: Int) -> Int? {
        let byte = bytes[high - 1]
        if byte == 0x20 || byte == 0x09 || byte == 0x0A { return 1 }
        guard byte & 0xC0 == 0x80, high - 2 >= low else { return nil }
        if byte == 0xA0, bytes[high - 2] == 0xC2 { return 2 }
        guard high - 3 >= low else { return nil }
        return isWideSpace(bytes[high - 3], bytes[high - 2], byte) ? 3 : nil
    }

    private static func isWideSpace(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        first == 0xE2 && second == 0x80 && (third <= 0x8A || third == 0xAF)
            || first == 0xE3 && second == 0x80 && third == 0x80
    }
}
