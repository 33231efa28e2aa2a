import Documents

/// Tables of text files: consecutive lines whose cells are parted by tabs.
enum TabTable {
    /// The table that begins at a line, and the index after it; `nil` if none begins there.
    ///
    /// One line of two cells alone is no table: a place and a date, a dash and its text. A row may have fewer cells than
    /// the others (a total); one with many more begins another table.
    static func read(_ lines: [TextLine], at start: Int) -> (table: Table, end: Int)? {
        guard let first = cells(lines[start]) else { return nil }
        var width = first.count
        var rows = [first]
        var index = start + 1
        while index < lines.count, !lines[index].isBlank, !lines[index].isNote {
            guard let next = cells(lines[index]) ?? sparse(lines[index], width: width) else { break }
            guard next.count <= width + 1 else { break }
            width = max(width, next.count)
            rows.append(next)
            index += 1
        }
        guard rows.count > 1 || width > 2 else { return nil }
        let table = Table(
            rows: zip(lines[start..<index], rows).map { line, cells in
                Table.Row(cells: make(cells, line: line), line: line.number, page: line.page)
            })
        return (table, index)
    }

    /// Cells of a line with at least two that hold text.
    private static func cells(_ line: TextLine) -> [ArraySlice<UInt8>]? {
        guard line.bytes.contains(0x09) else { return nil }
        let cells = line.bytes.split(separator: 0x09, omittingEmptySubsequences: false)
        return cells.count(where: { hasText($0) }) > 1 ? cells : nil
    }

    /// Cells of a line inside a table that may hold a single text, if it has nearly as many cells as the table.
    private static func sparse(_ line: TextLine, width: Int) -> [ArraySlice<UInt8>]? {
        guard line.bytes.contains(0x09) else { return nil }
        let cells = line.bytes.split(separator: 0x09, omittingEmptySubsequences: false)
        return cells.count > 2 && cells.count >= width - 1 ? cells : nil
    }

    private static func hasText(_ cell: ArraySlice<UInt8>) -> Bool {
        cell.contains { $0 > 0x20 }
    }

    /// Cells from their bytes, columns counted from 1.
    static func make(_ cells: [ArraySlice<UInt8>], line: TextLine) -> [Table.Cell] {
        cells.enumerated().map { index, bytes in
            var piece = line
            piece.bytes = Array(bytes)
            piece.isBold = false
            let paragraphs = Markdown.paragraphs([piece], isCell: true)
            return Table.Cell(blocks: paragraphs.map { .paragraph($0) }, column: index + 1)
        }
    }
}
