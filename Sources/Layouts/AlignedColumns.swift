import Documents

/// The columns of a table without ruling lines, between strips of white that nearly no line crosses.
struct AlignedColumns {
    /// A strip of the page that holds the words of one column.
    struct Column {
        var left: Double
        var right: Double

        /// Whether it holds running text, not numbers and codes.
        var isText = false

        func distance(_ x: Double) -> Double { max(left - x, 0, x - right) }
    }

    private(set) var columns: [Column] = []

    /// `nil` if they are fewer than three, or make no table.
    init?(_ lines: [LaidLine]) {
        let left = lines.map(\.left).min() ?? 0
        let right = lines.map(\.right).max() ?? 0
        guard right > left, right - left < LayoutLimits.length else { return nil }
        var covered = [Int](repeating: 0, count: Int(right - left) + 2)
        let heights = lines.map(\.height).sorted()
        let height = heights[heights.count / 2]
        for line in lines {
            for run in Self.runs(of: line) {
                let first = Int(run[0].box.left - left)
                for bin in first...max(first, Int(run[run.count - 1].box.right - left)) { covered[bin] += 1 }
            }
        }
        let few = lines.count >= 8 ? max(1, lines.count / 12) : 0
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
        guard (3...30).contains(columns.count), classify(lines) else { return nil }
    }

    /// Tells columns of text from those of short entries; `false` if there are too few of the latter for a table.
    private mutating func classify(_ lines: [LaidLine]) -> Bool {
        var brief = [Int](repeating: 0, count: columns.count)
        var entries = brief
        for line in lines {
            var letters = [Int](repeating: 0, count: columns.count)
            for word in line.words { letters[place(of: word.middle)] += word.text.unicodeScalars.count }
            for index in columns.indices where letters[index] > 0 {
                entries[index] += 1
                if letters[index] <= 7 { brief[index] += 1 }
            }
        }
        for index in columns.indices { columns[index].isText = brief[index] * 10 < entries[index] * 6 }
        let short = columns.count { !$0.isText }
        return short >= 1 && short * 3 >= columns.count
    }

    /// The column that is nearest to a point.
    func place(of x: Double) -> Int {
        columns.indices.min { columns[$0].distance(x) < columns[$1].distance(x) } ?? 0
    }

    /// Words with a usual space between them.
    static func runs(of line: LaidLine) -> [[LaidWord]] {
        var runs: [[LaidWord]] = []
        for word in line.words {
            if let last = runs.last?.last, word.box.left - last.box.right < line.height * 0.35 {
                runs[runs.count - 1].append(word)
            } else {
                runs.append([word])
            }
        }
        return runs
    }

    /// In how many columns a line has text; 0 when the line does not respect the columns. Its first run may lie over two
    /// of them where two others hold short entries: the words of a total.
    func cuts(_ line: LaidLine) -> Int {
        var places: Set<Int> = []
        var across: Range<Int>?
        for run in Self.runs(of: line) {
            let first = place(of: run[0].middle)
            let last = place(of: run[run.count - 1].middle)
            if first != last {
                // Short words of a head may come close to each other over a strip.
                if run.count <= 6, run.allSatisfy(isInside) {
                    places.formUnion(run.map { place(of: $0.middle) })
                    continue
                }
                guard across == nil, places.isEmpty else { return 0 }
                across = first..<(last + 1)
            } else if across?.contains(first) ?? false {
                return 0
            }
            places.formUnion(first...last)
        }
        guard let across else { return places.count }
        return places.count { !columns[$0].isText && !across.contains($0) } >= 2 ? places.count : 0
    }

    private func isInside(_ word: LaidWord) -> Bool {
        let column = columns[place(of: word.middle)]
        return column.left - 2 <= word.box.left && word.box.right <= column.right + 2
    }

    /// Whether a line belongs to the table though it stands above its first full line: it has text in several columns,
    /// or begins where a column of text begins and touches the line below.
    func begins(_ line: LaidLine, above next: LaidLine) -> Bool {
        switch cuts(line) {
        case 0: return false
        case 1:
            let column = columns[place(of: line.middle)]
            return column.isText && abs(line.left - column.left) < 3
                && next.box.top - line.box.bottom < line.height * 0.3
        default: return AlignedTable.isNear(line, next)
        }
    }

    /// How many lines have a number or a code in a narrow column: the most of any column.
    func rows(in lines: [LaidLine]) -> Int {
        var counts = [Int](repeating: 0, count: columns.count)
        for line in lines {
            for run in Self.runs(of: line) where run.count == 1 && AlignedRows.isEntry(run[0].text) {
                let column = place(of: run[0].middle)
                if !columns[column].isText { counts[column] += 1 }
            }
        }
        return counts.max() ?? 0
    }

    /// The middle of the strip before a column.
    func edge(before column: Int) -> Double { (columns[column - 1].right + columns[column].left) / 2 }

    /// The words of a row by column; the words of a total, which lie over several, stand in one entry over them.
    func entries(of lines: [LaidLine]) -> [(columns: Range<Int>, words: [LaidWord])] {
        var words = [[LaidWord]](repeating: [], count: columns.count)
        var across: Range<Int>?
        for line in lines {
            let isRegular = cuts(line) > 0
            for run in Self.runs(of: line) {
                let first = place(of: run[0].middle)
                let last = place(of: run[run.count - 1].middle)
                if isRegular, first < last, !(run.count <= 6 && run.allSatisfy(isInside)) {
                    words[first] += run
                    across = first..<(last + 1)
                } else {
                    for word in run { words[place(of: word.middle)].append(word) }
                }
            }
        }
        var entries: [(columns: Range<Int>, words: [LaidWord])] = []
        var column = 0
        while column < columns.count {
            let end = across.flatMap { $0.lowerBound == column ? $0.upperBound : nil } ?? column + 1
            entries.append((column..<end, words[column..<end].flatMap { $0 }))
            column = end
        }
        return entries
    }

    func isInText(_ line: LaidLine) -> Bool { columns[place(of: line.middle)].isText }
}
