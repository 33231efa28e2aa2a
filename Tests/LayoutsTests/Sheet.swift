import Documents
import Layouts

/// A page that tests set by hand: A4, letters half as wide as the type is high.
struct Sheet {
    var page: PageLayout

    init(_ number: Int = 1, width: Double = 595, height: Double = 842) {
        page = PageLayout(number: number, width: width, height: height)
    }

    static func width(_ text: String, size: Double = 14) -> Double {
        text.split(separator: " ").reduce(-size * 0.25) { $0 + Double($1.count) * size * 0.5 + size * 0.25 }
    }

    /// A line of text; with `right`, its spaces are stretched to end there.
    mutating func line(
        _ text: String, left: Double = 85, top: Double, size: Double = 14, right: Double? = nil, confidence: Int? = nil
    ) {
        let words = text.split(separator: " ")
        var space = size * 0.25
        if let right, words.count > 1 {
            space += (right - left - Self.width(text, size: size)) / Double(words.count - 1)
        }
        var x = left
        for word in words {
            let end = x + Double(word.count) * size * 0.5
            page.words.append(
                PageLayout.Word(
                    String(word), box: Box(left: x, top: top, right: end, bottom: top + size * 1.3),
                    confidence: confidence))
            x = end + space
        }
    }

    mutating func centred(_ text: String, middle: Double, top: Double, size: Double = 14) {
        line(text, left: middle - Self.width(text, size: size) / 2, top: top, size: size)
    }

    /// A text wrapped and justified between two edges, its first line standing in; returns where the next line goes.
    @discardableResult
    mutating func paragraph(
        _ text: String, top: Double, left: Double = 85, right: Double = 538, indent: Double = 36, size: Double = 14,
        pitch: Double = 19
    ) -> Double {
        var lines: [String] = [""]
        for word in text.split(separator: " ") {
            let longer = lines[lines.count - 1].isEmpty ? String(word) : lines[lines.count - 1] + " " + word
            let start = lines.count == 1 ? left + indent : left
            if start + Self.width(longer, size: size) > right, !lines[lines.count - 1].isEmpty {
                lines.append(String(word))
            } else {
                lines[lines.count - 1] = longer
            }
        }
        for (index, text) in lines.enumerated() {
            line(
                text, left: index == 0 ? left + indent : left, top: top + Double(index) * pitch, size: size,
                right: index < lines.count - 1 ? right : nil)
        }
        return top + Double(lines.count) * pitch
    }

    /// A table with ruling lines and the texts of its rows, one line each, a point and a half below the row's line.
    mutating func table(_ rows: [[String]], columns: [Double], top: Double, rowHeight: Double = 24, size: Double = 13) {
        var cells: [PageLayout.Grid.Cell] = []
        for (row, texts) in rows.enumerated() {
            let y = top + Double(row) * rowHeight
            for (column, text) in texts.enumerated() {
                let box = Box(left: columns[column], top: y, right: columns[column + 1], bottom: y + rowHeight)
                cells.append(PageLayout.Grid.Cell(row: row + 1, column: column + 1, box: box))
                line(text, left: columns[column] + 6, top: y + 1.5, size: size)
            }
        }
        let bottom = top + Double(rows.count) * rowHeight
        page.grids.append(
            PageLayout.Grid(
                box: Box(left: columns[0], top: top, right: columns[columns.count - 1], bottom: bottom), cells: cells))
    }
}

/// What a document says, short: a paragraph as its text, a table as rows of cells.
func outline(_ document: Document) -> [String] {
    document.blocks.flatMap { block -> [String] in
        switch block {
        case .paragraph(let paragraph): [paragraph.text]
        case .table(let table):
            table.rows.map { row in
                (table.isBordered ? "| " : "/ ")
                    + row.cells.map { $0.text.split(separator: "\n").joined(separator: " + ") }.joined(separator: " | ")
            }
        }
    }
}
