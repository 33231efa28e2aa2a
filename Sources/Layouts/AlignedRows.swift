import Documents

/// The rows of a table without ruling lines. Numbers and codes in the narrow columns say where the rows are; the lines
/// of text belong to the number that they begin at, or around which they are centred.
struct AlignedRows {
    private let columns: AlignedColumns

    /// Of each column, its lines from the top.
    private var lines: [[LaidLine]]

    /// Where each row's numbers stand.
    private var anchors: [Double] = []

    /// The head row, and under each anchor, the lines of each column.
    private var rows: [[[LaidLine]]] = []

    /// Words that lie over several columns, by their row.
    private var across: [Int: Range<Int>] = [:]

    private let pitch: Double
    private let page: Int

    init?(_ all: [LaidLine], columns: AlignedColumns) {
        self.columns = columns
        page = all[0].page
        pitch = max(TextFrame(all).pitch, all[0].height)
        var words = [[LaidWord]](repeating: [], count: columns.columns.count)
        var spans: [(y: Double, columns: Range<Int>)] = []
        for line in all {
            for entry in columns.entries(of: [line]) where !entry.words.isEmpty {
                words[entry.columns.lowerBound] += entry.words
                if entry.columns.count > 1 { spans.append((line.base, entry.columns)) }
            }
        }
        lines = words.map { LineFinder.lines($0) }
        guard findAnchors() else { return nil }
        fill()
        for span in spans {
            if let row = anchors.indices.min(by: { abs(anchors[$0] - span.y) < abs(anchors[$1] - span.y) }) {
                across[row + 1] = span.columns
            }
        }
    }

    /// The heights at which a narrow column has a number or a code; entries of one row stand at one height.
    private mutating func findAnchors() -> Bool {
        var heights: [Double] = []
        for (column, lines) in zip(columns.columns, lines) where !column.isText {
            heights += lines.filter { $0.words.count == 1 && Self.isEntry($0.words[0].text) }.map(\.base)
        }
        for height in heights.sorted() where anchors.isEmpty || height - anchors[anchors.count - 1] > pitch * 0.6 {
            anchors.append(height)
        }
        return anchors.count >= 2
    }

    /// Whether a word is a number or a code, as narrow columns hold them.
    static func isEntry(_ text: String) -> Bool {
        let bytes = text.unicodeScalars.map(Folding.byte)
        let digits = bytes.count { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        if digits > 0 { return digits * 2 >= bytes.count || bytes.count <= 4 }
        let isRoman = text.utf8.allSatisfy { "IVX.".utf8.contains($0) }
        return bytes.count <= 3 && (bytes.count == 1 || bytes.last == UInt8(ascii: ")") || isRoman)
    }

    /// Puts the lines of every column into rows.
    private mutating func fill() {
        rows = [[[LaidLine]]](
            repeating: [[LaidLine]](repeating: [], count: lines.count), count: anchors.count + 1)
        let isCentred = self.isCentred
        for (column, lines) in lines.enumerated() {
            if columns.columns[column].isText, isCentred {
                fillCentred(column, lines)
            } else {
                for line in lines {
                    let row = anchors.lastIndex { $0 <= line.base + pitch * 0.4 }.map { $0 + 1 } ?? 0
                    rows[row][column].append(line)
                }
            }
        }
    }

    /// Whether text is centred beside its number: then a number stands between two lines where their
    /// count is even.
    private var isCentred: Bool {
        let bases = zip(columns.columns, lines).filter(\.0.isText).flatMap { $0.1.map(\.base) }
        let alone = anchors.count { anchor in !bases.contains { abs($0 - anchor) < pitch * 0.25 } }
        return alone * 6 >= anchors.count
    }

    /// Each row takes as many lines as have their middle at its number. How many of the lines above the first number
    /// are the head, or the end of a row that the page break cut, shows by how well the rest then fits.
    private mutating func fillCentred(_ column: Int, _ lines: [LaidLine]) {
        let above = lines.prefix { $0.base < anchors[0] }.count
        var best: (start: Int, ends: [Int], error: Double)?
        for start in max(0, above - 12)...above {
            let (ends, error) = centred(lines, from: start)
            if error < best?.error ?? .infinity { best = (start, ends, error) }
        }
        guard let best else { return }
        rows[0][column] += lines[..<best.start]
        var next = best.start
        for (row, end) in best.ends.enumerated() where end > next {
            rows[row + 1][column] += lines[next..<end]
            next = end
        }
        rows[rows.count - 1][column] += lines[next...]
    }

    /// Behind which line each row ends when the first begins at `start`, and how far the rows are off their numbers.
    private func centred(_ lines: [LaidLine], from start: Int) -> (ends: [Int], error: Double) {
        var ends: [Int] = []
        var error = 0.0
        var next = start
        for anchor in anchors {
            guard next < lines.count, lines[next].base < anchor + pitch * 0.4 else {
                ends.append(next)
                error += pitch * 0.3
                continue
            }
            let end = 2 * anchor - lines[next].base
            var last = next
            while last + 1 < lines.count, abs(lines[last + 1].base - end) <= abs(lines[last].base - end) { last += 1 }
            error += abs((lines[next].base + lines[last].base) / 2 - anchor)
            next = last + 1
            ends.append(next)
        }
        return (ends, error + Double(lines.count - next) * pitch)
    }

    var table: LaidTable {
        LaidTable(
            rows: rows.enumerated().compactMap { index, row in
                guard row.contains(where: { !$0.isEmpty }) else { return nil }
                var cells: [LaidTable.Cell] = []
                var column = 0
                while column < row.count {
                    let span = across[index].flatMap { $0.lowerBound == column ? $0.count : nil } ?? 1
                    let lines = row[column..<(column + span)].flatMap { $0 }
                    cells.append(
                        LaidTable.Cell(
                            column: column + 1, columnSpan: span, rowSpan: 1, box: nil,
                            parts: lines.isEmpty ? [] : [lines]))
                    column += span
                }
                return LaidTable.Row(cells: cells, page: page)
            }, isBordered: false)
    }
}
