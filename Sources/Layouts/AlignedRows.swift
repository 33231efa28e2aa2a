import Documents

/// The rows of a table without ruling lines: a number or a code in a narrow column begins one.
struct AlignedRows {
    private var rows: [[LaidLine]] = []
    private let columns: [AlignedTable.Column]

    init?(_ lines: [LaidLine], columns: [AlignedTable.Column]) {
        self.columns = columns
        let isAnchor = lines.map { Self.isAnchor($0, columns) }
        guard let first = isAnchor.firstIndex(of: true), isAnchor.count(where: { $0 }) >= 2 else { return nil }
        // Everything above the first number is the head row, unless it hangs close over that row.
        var head = first
        if first > 0, Self.pitch(lines, first) < Self.pitch(lines, first + 1) * 1.15,
            AlignedTable.column(of: lines[first - 1], in: columns).map({ columns[$0].isText }) ?? false
        {
            head = first - 1
        }
        if head > 0 { rows.append(Array(lines[..<head])) }
        var open: [LaidLine] = []
        for index in head..<lines.count {
            if isAnchor[index] {
                let above = Self.belongsBelow(open, lines[index])
                if rows.isEmpty || index == first { rows.append([]) }
                rows[rows.count - 1] += open.dropLast(above)
                if index != first { rows.append([]) }
                rows[rows.count - 1] += open.suffix(above)
                rows[rows.count - 1].append(lines[index])
                open = []
            } else {
                open.append(lines[index])
            }
        }
        rows[rows.count - 1] += open
    }

    private static func pitch(_ lines: [LaidLine], _ index: Int) -> Double {
        index > 0 && index < lines.count ? lines[index].base - lines[index - 1].base : .infinity
    }

    /// How many of the lines between two rows belong to the lower one: those after the widest gap, if one is wider.
    private static func belongsBelow(_ open: [LaidLine], _ next: LaidLine) -> Int {
        guard open.count > 0 else { return 0 }
        let lines = open + [next]
        var widest = (gap: 0.0, count: 0)
        var least = Double.infinity
        for index in 1..<lines.count {
            let gap = lines[index].base - lines[index - 1].base
            if gap > widest.gap { widest = (gap, open.count - index) }
            least = min(least, gap)
        }
        return widest.count > 0 && widest.gap > least * 1.2 ? widest.count : 0
    }

    /// Whether a line has a number or a code in a column of such.
    private static func isAnchor(_ line: LaidLine, _ columns: [AlignedTable.Column]) -> Bool {
        columns.contains { column in
            guard !column.isText else { return false }
            let words = line.words.filter { column.left - 1 <= $0.middle && $0.middle <= column.right + 1 }
            guard let word = words.first, words.count == 1 else { return false }
            let bytes = word.text.unicodeScalars.map(Folding.byte)
            let digits = bytes.count { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
            if digits > 0 { return digits * 2 >= bytes.count || bytes.count <= 4 }
            return bytes.count <= 3 && (word.text.count == 1 || bytes.last == UInt8(ascii: ")") || isRoman(word.text))
        }
    }

    private static func isRoman(_ text: String) -> Bool {
        text.utf8.allSatisfy {
            $0 == UInt8(ascii: "I") || $0 == UInt8(ascii: "V") || $0 == UInt8(ascii: "X") || $0 == UInt8(ascii: ".")
        }
    }

    var table: LaidTable {
        LaidTable(
            rows: rows.filter { !$0.isEmpty }.map { lines in
                var cells: [LaidTable.Cell] = []
                for (span, words) in Self.entries(of: lines, in: columns) {
                    cells.append(
                        LaidTable.Cell(
                            column: span.lowerBound + 1, columnSpan: span.count, rowSpan: 1, box: nil,
                            parts: words.isEmpty ? [] : [LineFinder.lines(words)]))
                }
                return LaidTable.Row(cells: cells, page: lines[0].page)
            }, isBordered: false)
    }

    /// The words of a row by the columns that they take; text across a strip makes one cell over both columns.
    private static func entries(
        of lines: [LaidLine], in columns: [AlignedTable.Column]
    ) -> [(Range<Int>, [LaidWord])] {
        func column(_ x: Double) -> Int {
            columns.indices.min { distance(x, columns[$0]) < distance(x, columns[$1]) } ?? 0
        }
        var byColumn = [[LaidWord]](repeating: [], count: columns.count)
        // With the columns that the run of words around each takes.
        var joined = [Bool](repeating: false, count: columns.count)
        for line in lines {
            var runs: [[LaidWord]] = []
            for word in line.words {
                if let last = runs.last?.last, word.box.left - last.box.right < line.height * 0.35 {
                    runs[runs.count - 1].append(word)
                } else {
                    runs.append([word])
                }
            }
            for run in runs {
                let first = column(run[0].middle)
                let last = column(run[run.count - 1].middle)
                for word in run { byColumn[lines.count == 1 ? first : column(word.middle)].append(word) }
                if lines.count == 1, last > first { for index in first..<last { joined[index] = true } }
            }
        }
        var found: [(Range<Int>, [LaidWord])] = []
        var start = 0
        for index in columns.indices where !joined[index] {
            found.append((start..<(index + 1), byColumn[start...index].flatMap { $0 }))
            start = index + 1
        }
        return found
    }

    private static func distance(_ x: Double, _ column: AlignedTable.Column) -> Double {
        max(column.left - x, 0, x - column.right)
    }
}
