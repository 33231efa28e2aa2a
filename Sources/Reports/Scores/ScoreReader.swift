import Criteria
import Documents

/// Reads score tables: which row is which item, and the points beside it.
struct ScoreReader {
    let set: CriteriaSet
    let items: SetItems
    let passages: [Passage]

    private static let totals: PatternSet = ["tổng cộng", "tổng điểm", "tổng số điểm", "tổng số", "cộng", "tổng"]

    /// The rows of all score tables, in order.
    func read(_ tables: [DataTable]) -> [ScoreLine] {
        tables.flatMap { read($0) }
    }

    private func read(_ table: DataTable) -> [ScoreLine] {
        var columns = ScoreColumns(header: table.header, passages: passages)
        if columns.maximum == nil && columns.selfScore == nil { columns = guess(table) }
        guard columns.maximum != nil || columns.selfScore != nil else { return [] }
        let label = columns.label ?? longest(table)
        var place = Place(items: items)
        var lines: [ScoreLine] = []
        for row in table.rows {
            guard let line = line(row, table, columns, label: label, place: &place) else { continue }
            lines.append(line)
        }
        // A table that names none of the set's items is about something else.
        return lines.count { $0.item != nil && $0.item != "total" } >= 2
            || lines.contains { $0.item == "total" }
                && lines.count >= 3
            ? lines : []
    }

    private func line(
        _ row: DataTable.Row, _ table: DataTable, _ columns: ScoreColumns, label: Int, place: inout Place
    ) -> ScoreLine? {
        func text(_ column: Int?) -> FoldedText? {
            column.flatMap { row.cell(at: $0) }.map { passages[$0.passage].text }
        }
        func span(_ column: Int?, _ range: Range<Int>? = nil) -> Span? {
            column.flatMap { row.cell(at: $0) }.map { Span($0.passage, range ?? 0..<passages[$0.passage].text.count) }
        }
        func stated(_ column: Int?) -> Stated<Points>? {
            guard let text = text(column), let (value, range) = ScoreCell.points(in: text) else { return nil }
            return span(column, range).map { Stated(value, $0) }
        }
        var code = columns.code.flatMap { text($0) }
        var words = text(label) ?? FoldedText("")
        // "Tổng cộng" may stand in the code column, or across it.
        if let inCode = code, let total = isTotal(inCode) ? inCode : nil { words = total }
        guard
            let labelSpan = span(label)
                ?? row.cells.first.map({ Span($0.passage, 0..<passages[$0.passage].text.count) })
        else { return nil }
        var item: String?
        if isTotal(words) {
            item = "total"
            code = nil
        } else if !words.isEmpty {
            item = place.item(code: code, words: words)
        }
        var line = ScoreLine(
            item: item, code: code?.text ?? "", label: labelSpan, table: table.number, row: row.number)
        line.maximum = stated(columns.maximum)
        line.selfScore = stated(columns.selfScore)
        line.appraisedScore = stated(columns.appraised)
        if line.selfScore == nil, let empty = span(columns.selfScore) { line.emptyScore = empty }
        line.evidence = span(columns.evidence)
        return line
    }

    private func isTotal(_ words: FoldedText) -> Bool {
        guard words.count < 80 else { return false }
        let start = LineLabel.end(in: words) ?? 0
        return Self.totals.contains { words.end(of: $0, at: start) != nil }
    }

    /// The column with the longest words.
    private func longest(_ table: DataTable) -> Int {
        var lengths: [Int: Int] = [:]
        for row in table.rows {
            for cell in row.cells { lengths[cell.column, default: 0] += passages[cell.passage].text.count }
        }
        return lengths.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 1
    }

    private static let countWords: PatternSet = ["số đơn vị", "số lượng", "tỷ lệ", "tỉ lệ", "%"]

    /// Whether the header says that a column counts something else than points.
    private func counts(_ column: Int, in table: DataTable) -> Bool {
        table.header.contains { row in
            row.cell(at: column).map { passages[$0.passage].text.contains(any: Self.countWords) } ?? false
        }
    }

    /// Columns by what stands in them, for a table without a usable header: columns of numbers; of two, the one that
    /// agrees with the set's maxima holds the maxima.
    private func guess(_ table: DataTable) -> ScoreColumns {
        var columns = ScoreColumns(header: [], passages: passages)
        let label = longest(table)
        let used = Set(table.rows.flatMap { $0.cells.map(\.column) }).sorted()
        guard used.count >= 2, used.count <= 40, table.rows.count >= 3 else { return columns }
        var numeric: [Int] = []
        for column in used where column != label && !counts(column, in: table) {
            let cells = table.rows.compactMap { $0.cell(at: column) }.map { passages[$0.passage].text }
            let numbers = cells.count { ScoreCell.points(in: $0) != nil && $0.count <= 6 }
            if numbers * 2 > cells.count, column > label { numeric.append(column) }
        }
        guard let first = numeric.first else { return columns }
        let known = items.items.filter { $0.depth < 2 }.compactMap { maximum(of: $0.id) }
        columns.label = label
        columns.code = label > 1 ? 1 : nil
        if numeric.count == 1 {
            columns.selfScore = first
        } else {
            let hits = numeric.map { column in
                table.rows.count { row in
                    row.cell(at: column).flatMap { ScoreCell.points(in: passages[$0.passage].text)?.value }
                        .map { known.contains($0) } ?? false
                }
            }
            columns.maximum = hits[0] >= hits[1] ? numeric[0] : numeric[1]
            columns.selfScore = columns.maximum == numeric[0] ? numeric[1] : numeric[0]
            if numeric.count > 2 { columns.appraised = numeric[2] }
        }
        // Without a header only a table that speaks the set's words is a score table.
        var place = Place(items: items)
        let matched = table.rows.count { row in
            row.cell(at: label).map { place.item(code: nil, words: passages[$0.passage].text) != nil } ?? false
        }
        return matched >= 3 ? columns : ScoreColumns(header: [], passages: passages)
    }

    private func maximum(of id: String) -> Points? {
        for criterion in set.criteria {
            if criterion.id == id { return criterion.maximum }
            for indicator in criterion.indicators where indicator.id == id { return indicator.maximum }
        }
        return nil
    }
}
