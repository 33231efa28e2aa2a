import Documents
import Drafts

/// Finds in a table the rows that a list of fields made, and keeps one of them with placeholders.
struct TemplateLists {
    private let lists: [(name: String, rows: [[String: String]])]

    init(_ fields: Fields) {
        lists = Self.lists(fields, "").filter { !$0.rows.isEmpty && !$0.name.hasPrefix("paper.") }
    }

    private static func lists(_ fields: Fields, _ prefix: String) -> [(name: String, rows: [[String: String]])] {
        fields.values.sorted { $0.key < $1.key }.flatMap { name, value -> [(name: String, rows: [[String: String]])] in
            switch value {
            case .list(let rows): return [(prefix + name, rows.map(texts))]
            case .group(let inner): return lists(inner, "\(prefix)\(name).")
            case .text, .flag: return []
            }
        }
    }

    private static func texts(_ row: Fields) -> [String: String] {
        row.values.compactMapValues { if case .text(let text) = $0, !text.isEmpty { text } else { nil } }
    }

    /// - Parameter words: what all other cells say.
    func placed(in table: Table, _ words: TemplateWords) -> Table {
        var table = table
        let match = lists.compactMap { matched($0, in: table) }.max { $0.rows.count < $1.rows.count }
        for row in table.rows.indices where match?.rows.contains(row) != true {
            var used: Set<String> = []
            for cell in table.rows[row].cells.indices { Self.change(&table.rows[row].cells[cell], words, &used) }
        }
        guard let match, let kept = match.rows.first(where: { !Self.isBold(table.rows[$0]) }) ?? match.rows.first else {
            return table
        }
        var row = table.rows[kept]
        for index in row.cells.indices {
            let name = match.columns[row.cells[index].column]
            var text = name.map { "{{\($0)}}" } ?? ""
            if index == 0 { text = "{{#\(match.name)}}" + text }
            if index == row.cells.count - 1 { text += "{{/\(match.name)}}" }
            Self.replace(&row.cells[index], with: text)
        }
        table.rows[kept] = row
        table.rows = table.rows.enumerated().filter { $0.offset == kept || !match.rows.contains($0.offset) }
            .map(\.element)
        return table
    }

    private struct Match {
        var name: String
        var rows: [Int]

        /// The field of each column.
        var columns: [Int: String]
    }

    /// The rows of a table that rows of a list stand in, one behind the other, with two cells or more.
    private func matched(_ list: (name: String, rows: [[String: String]]), in table: Table) -> Match? {
        var rows: [Int] = []
        var votes: [Int: [String: Int]] = [:]
        var next = 0
        for (index, row) in table.rows.enumerated() where !row.isHeader {
            let cells = row.cells.map { ($0.column, $0.text) }.filter { !$0.1.isEmpty }
            guard
                let found = list.rows[next...].firstIndex(where: { values in
                    cells.count { cell in values.values.contains(cell.1) } >= 2
                })
            else { continue }
            rows.append(index)
            next = found + 1
            for (column, text) in cells {
                for (name, value) in list.rows[found] where value == text {
                    votes[column, default: [:]][name, default: 0] += 1
                }
            }
        }
        guard !rows.isEmpty else { return nil }
        // Where two fields say the same, each has a column.
        var columns: [Int: String] = [:]
        for (column, names) in votes.sorted(by: { $0.key < $1.key }) {
            let free = names.filter { !columns.values.contains($0.key) }
            columns[column] = free.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        }
        return Match(name: list.name, rows: rows, columns: columns)
    }

    private static func isBold(_ row: Table.Row) -> Bool {
        row.cells.contains { cell in
            if case .paragraph(let paragraph)? = cell.blocks.first { paragraph.isBold } else { false }
        }
    }

    private static func replace(_ cell: inout Table.Cell, with text: String) {
        guard case .paragraph(var paragraph)? = cell.blocks.first else {
            cell.blocks = [.paragraph(Paragraph(text))]
            return
        }
        paragraph.text = text
        paragraph.emphases = []
        cell.blocks = [.paragraph(paragraph)]
    }

    private static func change(_ cell: inout Table.Cell, _ words: TemplateWords, _ used: inout Set<String>) {
        for index in cell.blocks.indices {
            guard case .paragraph(var paragraph) = cell.blocks[index] else { continue }
            let text = words.placed(in: paragraph.text, &used)
            guard text != paragraph.text else { continue }
            paragraph.text = text
            paragraph.emphases = []
            cell.blocks[index] = .paragraph(paragraph)
        }
    }
}
