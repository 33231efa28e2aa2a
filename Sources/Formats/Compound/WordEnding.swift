/// Mends an old Word file that ends in a table.
///
/// Word always writes a paragraph after the last table. LibreOffice does not when the document that it saved had none,
/// and then loses the table, most often that of the signatures, when it opens its own file: the cells run together.
/// So the paragraph is added: one character more at the end of the text, and its entry among the paragraphs. All of it
/// fits in what is already there; where it does not, or the file is not as simple as those are, it stays as it is.
enum WordEnding {
    static func mend(_ bytes: inout [UInt8]) {
        guard let changes = try? changes(bytes) else { return }
        for (position, byte) in changes { bytes[position] = byte }
    }

    /// The bytes to write, by their place in the file; none when there is nothing to mend.
    private static func changes(_ bytes: [UInt8]) throws(ReadError) -> [(Int, UInt8)] {
        let file = try CompoundFile(bytes)
        guard let word = try file.stream("WordDocument") else { return [] }
        let tableName = word[11] & 0x02 != 0 ? "1Table" : "0Table"
        guard let table = try file.stream(tableName), let pieces = Pieces(word, table),
            // The counts of characters of notes, headers, remarks and boxes ([MS-DOC] 2.5.3): text after the body.
            (1..<8).allSatisfy({ WordEnding.number(word, 0x4C + $0 * 4) == 0 }),
            // The last two characters end a cell and a row, and the place after them is free.
            pieces.end >= 2 * pieces.width, pieces.end + pieces.width < word.count,
            isMark(word, pieces.end - pieces.width), isMark(word, pieces.end - 2 * pieces.width),
            word[pieces.end..<(pieces.end + pieces.width)].allSatisfy({ $0 == 0 }),
            let paragraphs = LastParagraphs(word, table, textEnd: pieces.end)
        else { return [] }
        var changes: [(Int, UInt8)] = []
        func write(_ values: [UInt8], at offset: Int, in stream: String) -> Bool {
            for (index, value) in values.enumerated() {
                guard let position = file.position(offset + index, in: stream) else { return false }
                changes.append((position, value))
            }
            return true
        }
        let end = UInt32(pieces.end + pieces.width)
        guard write([0x0D], at: pieces.end, in: "WordDocument"),
            write(littleEndian(pieces.count &+ 1), at: 0x4C, in: "WordDocument"),
            write(littleEndian(pieces.count &+ 1), at: pieces.countOffset, in: tableName),
            write(littleEndian(end), at: paragraphs.endOffset, in: tableName),
            write(paragraphs.extended(to: end), at: paragraphs.pageOffset, in: "WordDocument")
        else { return [] }
        return changes
    }

    private static func isMark(_ word: [UInt8], _ offset: Int) -> Bool {
        word[offset] == 0x07
    }

    fileprivate static func littleEndian(_ value: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }

    fileprivate static func number(_ bytes: [UInt8], _ offset: Int) -> UInt32 {
        guard offset >= 0, offset + 4 <= bytes.count else { return 0 }
        return (0..<4).reduce(0) { $0 | UInt32(bytes[offset + $1]) << UInt32($1 * 8) }
    }

    /// Where the text ends, by the table of its pieces ([MS-DOC] 2.9.38 and 2.9.177).
    private struct Pieces {
        /// Bytes of a character of the last piece.
        var width: Int

        /// Where in `WordDocument` the text ends.
        var end: Int

        /// The number of characters, and where in the table's stream it stands.
        var count: UInt32
        var countOffset: Int

        init?(_ word: [UInt8], _ table: [UInt8]) {
            var offset = Int(WordEnding.number(word, 0x1A2))
            while offset + 5 <= table.count, table[offset] == 0x01 {
                offset += 3 + Int(table[offset + 1]) + Int(table[offset + 2]) << 8
            }
            guard offset + 5 <= table.count, table[offset] == 0x02 else { return nil }
            let size = Int(WordEnding.number(table, offset + 1))
            let pieces = (size - 4) / 12
            guard size >= 16, offset + 5 + size <= table.count else { return nil }
            countOffset = offset + 5 + pieces * 4
            count = WordEnding.number(table, countOffset)
            let first = WordEnding.number(table, countOffset - 4)
            let place = WordEnding.number(table, countOffset + 4 + (pieces - 1) * 8 + 2)
            guard count > first, count == WordEnding.number(word, 0x4C) else { return nil }
            let isNarrow = place & 0x4000_0000 != 0
            width = isNarrow ? 1 : 2
            end = Int(place & 0x3FFF_FFFF) / (isNarrow ? 2 : 1) + Int(count - first) * width
        }
    }

    /// The page of the last paragraphs ([MS-DOC] 2.8.6 and 2.9.175).
    private struct LastParagraphs {
        private var page: [UInt8]

        /// Where in `WordDocument` the page stands.
        var pageOffset: Int

        /// Where in the table's stream it says how far the page goes.
        var endOffset: Int

        init?(_ word: [UInt8], _ table: [UInt8], textEnd: Int) {
            let start = Int(WordEnding.number(word, 0x102))
            let pages = (Int(WordEnding.number(word, 0x106)) - 4) / 8
            guard pages > 0, start + pages * 8 + 4 <= table.count else { return nil }
            endOffset = start + pages * 4
            pageOffset = Int(WordEnding.number(table, endOffset + 4 + (pages - 1) * 4)) * 512
            guard Int(WordEnding.number(table, endOffset)) == textEnd, pageOffset + 512 <= word.count else {
                return nil
            }
            page = Array(word[pageOffset..<(pageOffset + 512)])
            let count = Int(page[511])
            let entries = (count + 1) * 4
            guard count > 0, entries + count * 13 <= 511, Int(WordEnding.number(page, count * 4)) == textEnd else {
                return nil
            }
            let properties = (0..<count).map { Int(page[entries + $0 * 13]) * 2 }.filter { $0 > 0 }.min() ?? 511
            guard entries + count * 13 + 17 <= properties else { return nil }
        }

        /// The page with one paragraph more, which has no properties of its own.
        func extended(to end: UInt32) -> [UInt8] {
            let count = Int(page[511])
            let entries = (count + 1) * 4
            var extended = page
            extended.replaceSubrange(entries..<(entries + 4), with: WordEnding.littleEndian(end))
            extended.replaceSubrange(
                (entries + 4)..<(entries + 4 + count * 13), with: page[entries..<(entries + count * 13)])
            extended.replaceSubrange(
                (entries + 4 + count * 13)..<(entries + 17 + count * 13), with: [UInt8](repeating: 0, count: 13))
            extended[511] = page[511] + 1
            return extended
        }
    }
}
