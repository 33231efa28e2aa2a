/// Finds the mark of a note in the text before it.
enum NoteMarkFinder {
    struct Position: Comparable {
        var line: Int
        var offset: Int

        static func < (a: Position, b: Position) -> Bool { (a.line, a.offset) < (b.line, b.offset) }
    }

    struct Mark {
        var position: Position

        /// In bytes.
        var length: Int
    }

    /// The last mark of a note between a line and a position.
    static func last(of note: NoteNumber, in lines: [TextLine], from start: Int, before limit: Position) -> Mark? {
        var line = min(limit.line, lines.count - 1)
        // Far more than a page has; a mark stands on the page of its note.
        let start = max(start, line - 500)
        while line >= start {
            if !lines[line].isNote, !lines[line].isBlank {
                let end = line == limit.line ? limit.offset : lines[line].bytes.count
                if let (offset, length) = last(of: note, in: lines[line].bytes, before: end) {
                    return Mark(position: Position(line: line, offset: offset), length: length)
                }
            }
            line -= 1
        }
        return nil
    }

    private static func last(of note: NoteNumber, in bytes: [UInt8], before end: Int) -> (offset: Int, length: Int)? {
        var best: (offset: Int, length: Int)?
        var index = 0
        let plain = Array(String(note.printed).utf8)
        let bracketed = Array("[^\(note.printed)]".utf8)
        while index < end {
            if let (value, next) = Superscript.number(bytes, at: index) {
                if note.style != .bracketed, value == note.printed, index > 0, !isUnit(bytes, before: index) {
                    best = (index, next - index)
                }
                index = next
            } else if note.style == .bracketed, bytes[index...].starts(with: bracketed) {
                best = (index, bracketed.count)
                index += bracketed.count
            } else if note.style == .plain, bytes[index] == plain[0], bytes[index...].starts(with: plain),
                isGlued(bytes, index, index + plain.count)
            {
                best = (index, plain.count)
                index += plain.count
            } else {
                index += 1
            }
        }
        return best
    }

    /// Whether digits stand right behind a word or a closing sign and before the end of a word: `tốt3.`, `(CBCC)1 `.
    private static func isGlued(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        guard start > 0 else { return false }
        let before = bytes[start - 1]
        let isWord = before >= 0x80 || (0x41...0x5A).contains(before) || (0x61...0x7A).contains(before)
        guard isWord || before == UInt8(ascii: ")") || before == UInt8(ascii: "\"") else { return false }
        if end < bytes.count {
            let after = bytes[end]
            guard after <= 0x20 || ".,;:!?)\"".utf8.contains(after) || after == 0xE2 || after == 0xC2 else {
                return false
            }
            if after == UInt8(ascii: ".") || after == UInt8(ascii: ","), end + 1 < bytes.count,
                (0x30...0x39).contains(bytes[end + 1])
            {
                return false
            }
        }
        return !isUnit(bytes, before: start)
    }

    /// Whether the word before is a unit of measure (m, km, cm, ha) or a short code in capitals (QH, CO): the digits
    /// belong to it.
    private static func isUnit(_ bytes: [UInt8], before end: Int) -> Bool {
        var start = end
        while start > 0,
            bytes[start - 1] >= 0x80 || (0x41...0x5A).contains(bytes[start - 1])
                || (0x61...0x7A).contains(bytes[start - 1])
        {
            start -= 1
        }
        let word = bytes[start..<end]
        if ["m", "km", "cm", "dm", "mm", "ha"].contains(where: { word.elementsEqual($0.utf8) }) { return true }
        guard (1...2).contains(word.count), start == 0 || bytes[start - 1] <= 0x20 || bytes[start - 1] == 0x2F else {
            return false
        }
        return word.allSatisfy { (0x41...0x5A).contains($0) }
    }
}
