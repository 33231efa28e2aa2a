import Documents

/// A table without ruling lines: columns that white strips keep apart over many lines.
struct AlignedTable {
    let table: LaidTable

    /// The first line after it.
    let end: Int

    /// `nil` if the lines around a run are no table, or one that begins further down.
    init?(beginningAt index: Int, with run: AlignedRun, of lines: [LaidLine]) {
        guard let columns = AlignedColumns(Array(lines[run.range])) else { return nil }
        var start = run.range.lowerBound
        while start > index, columns.begins(lines[start - 1], above: lines[start]) { start -= 1 }
        guard start == index else { return nil }
        var end = run.range.upperBound
        // Further rows, and the lines of the last one: a line in one column only counts when it is close.
        var next = end
        while next < lines.count, next - end < 12, Self.isNear(lines[next - 1], lines[next]) {
            let cuts = columns.cuts(lines[next])
            guard cuts > 0 else { break }
            next += 1
            if cuts > 1 { end = next }
        }
        while end < lines.count, columns.cuts(lines[end]) == 1, columns.isInText(lines[end]),
            lines[end].box.top - lines[end - 1].box.bottom < lines[end].height * 0.35
        {
            end += 1
        }
        guard let rows = AlignedRows(Array(lines[start..<end]), columns: columns) else { return nil }
        table = rows.table
        self.end = end
    }

    static func isNear(_ line: LaidLine, _ next: LaidLine) -> Bool {
        next.box.top - line.box.bottom < next.height * 3.5
    }
}
