import Documents

/// A table without ruling lines: columns that white strips keep apart over many lines.
struct AlignedTable {
    let table: LaidTable

    /// The first line after it.
    let end: Int

    /// `nil` if the lines are no table.
    init?(_ run: AlignedRun, of lines: [LaidLine]) {
        guard let columns = Self.columns(of: Array(lines[run.range])) else { return nil }
        var end = run.range.upperBound
        // Lines of the last row: inside one column of text, close below.
        while end < lines.count, let place = Self.column(of: lines[end], in: columns), columns[place].isText,
            lines[end].box.top - lines[end - 1].box.bottom < lines[end].height * 0.5
        {
            end += 1
        }
        guard let table = AlignedRows(Array(lines[run.range.lowerBound..<end]), columns: columns)?.table else {
            return nil
        }
        self.table = table
        self.end = end
    }

    /// A strip of the page that holds the words of one column.
    struct Column {
        var left: Double
        var right: Double

        /// Whether it holds running text, not numbers and codes.
        var isText = false
    }

    /// The column that a line lies in as a whole.
    static func column(of line: LaidLine, in columns: [Column]) -> Int? {
        columns.firstIndex { $0.left - 2 <= line.left && line.right <= $0.right + 2 }
    }

    /// The columns between strips that nearly no line crosses; `nil` if they are fewer than three, or make no table.
    private static func columns(of lines: [LaidLine]) -> [Column]? {
        let left = lines.map(\.left).min() ?? 0
        let right = lines.map(\.right).max() ?? 0
        guard right > left, right - left < LayoutLimits.length else { return nil }
        var covered = [Int](repeating: 0, count: Int(right - left) + 2)
        let heights = lines.map(\.height).sorted()
        let height = heights[heights.count / 2]
        for line in lines {
            // Words with a usual space between them are one run.
            var run = line.words[0].box
            func cover() {
                for bin in Int(run.left - left)...max(Int(run.left - left), Int(run.right - left)) { covered[bin] += 1 }
            }
            for word in line.words.dropFirst() {
                if word.box.left - run.right < height * 0.35 {
                    run = run.union(word.box)
                } else {
                    cover()
                    run = word.box
                }
            }
            cover()
        }
        let few = lines.count >= 8 ? max(1, lines.count / 12) : 0
        var columns: [Column] = []
        var white = 0
        for (bin, count) in covered.enumerated() {
            if count <= few {
                white += 1
                continue
            }
            let edge = left + Double(bin)
            if columns.isEmpty || Double(white) >= height * 0.3 {
                columns.append(Column(left: edge, right: edge + 1))
            } else {
                columns[columns.count - 1].right = edge + 1
            }
            white = 0
        }
        guard (3...30).contains(columns.count) else { return nil }
        return classified(columns, lines)
    }

    /// The columns with their kinds. A table has a column of short entries, and does not fill every column with text.
    private static func classified(_ columns: [Column], _ lines: [LaidLine]) -> [Column]? {
        var columns = columns
        var short = 0
        for index in columns.indices {
            let entries = lines.map { line in
                line.words.filter { columns[index].left - 1 <= $0.middle && $0.middle <= columns[index].right + 1 }
            }.filter { !$0.isEmpty }
            let brief = entries.count { $0.reduce(0) { $0 + $1.text.count } <= 7 }
            columns[index].isText = brief * 10 < entries.count * 6
            if !columns[index].isText { short += 1 }
        }
        return short >= 1 && short * 3 >= columns.count ? columns : nil
    }
}
