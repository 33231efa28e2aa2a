public import Documents

/// Reads pages in order: words become lines, lines paragraphs, grids tables; running heads, feet and page numbers are
/// dropped, notes at the foot of a page taken out, what a page break cut is put together.
///
/// The words' text must be in the form that `Document` promises: the reader of the format sees to that.
public enum LayoutReader {
    public static func document(_ layouts: [PageLayout]) -> Document {
        var pages = layouts.map { PageReader($0) }
        RunningLines.drop(from: &pages)
        let bodyHeight = usualHeight(pages)
        var notes = FootnoteFinder()
        for index in pages.indices { notes.take(from: &pages[index], bodyHeight: bodyHeight) }
        var pieces = pages.map(Self.pieces)
        CutRows.join(&pieces)
        let frames = PageFrames(pieces, widths: pages.map(\.width))
        var writer = DocumentWriter()
        for (index, page) in pieces.enumerated() {
            for piece in page { writer.add(piece, frame: frames[index]) }
        }
        writer.flush()
        return Document(
            blocks: writer.blocks, notes: notes.documentNotes(in: writer.blocks),
            pictures: layouts.compactMap(\.picture))
    }

    /// The height of most of the text.
    private static func usualHeight(_ pages: [PageReader]) -> Double {
        var counts: [Int: Int] = [:]
        for line in pages.flatMap(\.lines) { counts[Int((line.height * 4).rounded()), default: 0] += line.words.count }
        let best = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
        return best.map { Double($0.key) / 4 } ?? 0
    }

    /// What stands on a page, from the top: the lines between its tables, and the tables.
    private static func pieces(_ page: PageReader) -> [LaidPiece] {
        var pieces: [LaidPiece] = []
        var rest = page.lines[...]
        for (top, table) in page.tables {
            let above = rest.prefix { $0.box.top < top }
            if !above.isEmpty { pieces += ColumnReader(Array(above)).pieces }
            rest = rest.dropFirst(above.count)
            pieces.append(.table(table))
        }
        if !rest.isEmpty { pieces += ColumnReader(Array(rest)).pieces }
        return pieces
    }
}
