import Documents

/// A table of which only the rows are drawn: its columns are found by the white between its words.
enum RuledRows {
    /// - Parameter cells: the rows from the top, each with its lines.
    /// - Parameter free: the words of the page that are in no cell; those of a head row above the first line are taken.
    /// - Returns: `nil` when the words stand in no columns: a frame around text, or lines to write on.
    static func table(
        _ cells: [(box: Box, words: [LaidWord])], page: Int, free: inout [LaidWord]
    ) -> LaidTable? {
        let lines = cells.map { LineFinder.lines($0.words) }
        guard lines.count(where: { !$0.isEmpty }) >= 2, let columns = AlignedColumns(lines.flatMap { $0 }) else {
            return nil
        }
        // Where one drawn row holds several numbers, one under the other, the lines frame a table that has none.
        guard !lines.contains(where: { columns.rows(in: $0) > 2 }) else { return nil }
        var rows = cells.indices.map { index in
            LaidTable.Row(cells: row(lines[index], columns, in: cells[index].box), page: page)
        }
        if let box = cells.first?.box, let (head, top) = head(above: box, columns, &free) {
            let place = Box(left: box.left, top: top, right: box.right, bottom: box.top)
            rows.insert(LaidTable.Row(cells: row(head, columns, in: place), page: page), at: 0)
        }
        return LaidTable(rows: rows, isBordered: true)
    }

    /// The lines just above the first drawn one that respect the columns; they are taken out of `free`.
    private static func head(
        above box: Box, _ columns: AlignedColumns, _ free: inout [LaidWord]
    ) -> (lines: [LaidLine], top: Double)? {
        let near = LineFinder.lines(
            free.filter {
                $0.box.bottom > box.top - 80 && $0.centre < box.top && $0.middle > box.left && $0.middle < box.right
            })
        var head: [LaidLine] = []
        var top = box.top
        for line in near.reversed() {
            guard top - line.box.bottom < line.height, columns.cuts(line) > 1 else { break }
            head.insert(line, at: 0)
            top = line.box.top
        }
        // A head has a word over most of its columns.
        guard !head.isEmpty, head.map({ columns.cuts($0) }).max() ?? 0 >= 2 else { return nil }
        let taken = Set(head.flatMap { $0.words.map { [$0.box.left, $0.box.top] } })
        free.removeAll { taken.contains([$0.box.left, $0.box.top]) }
        return (head, top)
    }

    private static func row(_ lines: [LaidLine], _ columns: AlignedColumns, in box: Box) -> [LaidTable.Cell] {
        let entries = columns.entries(of: lines)
        return entries.enumerated().map { index, entry in
            var place = box
            if entry.columns.lowerBound > 0 { place.left = columns.edge(before: entry.columns.lowerBound) }
            if entry.columns.upperBound < columns.columns.count {
                place.right = columns.edge(before: entry.columns.upperBound)
            }
            return LaidTable.Cell(
                column: entry.columns.lowerBound + 1, columnSpan: entry.columns.count, rowSpan: 1, box: place,
                parts: entry.words.isEmpty ? [] : [LineFinder.lines(entry.words)])
        }
    }
}
