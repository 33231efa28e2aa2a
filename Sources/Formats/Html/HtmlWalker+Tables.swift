import Criteria
import Documents

extension HtmlWalker {
    private struct Draft {
        var rows: [Table.Row] = []

        /// Whether lines are drawn; `nil` while nothing was said.
        var isBordered: Bool?

        /// For each column, how many rows below are taken by a cell merged downwards.
        var taken: [Int] = []

        mutating func say(_ isBordered: Bool?) {
            if let isBordered { self.isBordered = self.isBordered == true || isBordered }
        }
    }

    /// Reads a table; `nil` if it has no cells. A caption becomes a paragraph before it.
    func table(_ node: XMLNode, before blocks: inout [Block]) throws(ReadError) -> Table? {
        var draft = Draft()
        if let border = node.string("border") { draft.say(border != "0") }
        if node.attribute("rules") != nil { draft.say(!node.has("rules", "none")) }
        draft.say(HtmlStyle(node)?.isBordered)
        if let caption = node.child("caption") {
            try append(caption, isBold: false, to: &blocks)
            flush(to: &blocks)
        }
        try rows(node, isHeader: false, &draft)
        guard !draft.rows.isEmpty else { return nil }
        return Table(rows: draft.rows, isBordered: draft.isBordered ?? true)
    }

    private func rows(_ node: XMLNode, isHeader: Bool, _ draft: inout Draft) throws(ReadError) {
        for child in node.children {
            switch child {
            case "thead": try rows(child, isHeader: true, &draft)
            case "tbody", "tfoot": try rows(child, isHeader: false, &draft)
            case "tr":
                if HtmlStyle(child)?.isHidden == true { continue }
                try row(child, isHeader: isHeader, &draft)
            default: break
            }
        }
    }

    private func row(_ node: XMLNode, isHeader: Bool, _ draft: inout Draft) throws(ReadError) {
        guard node.child("td") != nil || node.child("th") != nil else { return }
        draft.say(HtmlStyle(node)?.isBordered)
        let tableFont = font
        font = font(of: node, HtmlStyle(node))
        let rowFont = font
        defer { font = tableFont }
        let line = builder.nextRowLine()
        var row = Table.Row(cells: [], line: line, isHeader: isHeader)
        let outer = builder.fixedLine
        builder.fixedLine = line
        defer { builder.fixedLine = outer }
        var column = 0
        // The cells of earlier rows that reach into this one go on to the next with one row less.
        var taken = draft.taken.map { max($0 - 1, 0) }
        for cell in node.children {
            var isHead = false
            switch cell {
            case "td": break
            case "th": isHead = true
            default: continue
            }
            let style = HtmlStyle(cell)
            if style?.isHidden == true { continue }
            draft.say(style?.isBordered)
            while column < draft.taken.count, draft.taken[column] > 0 { column += 1 }
            let columnSpan = min(max(cell.integer("colspan") ?? 1, 1), 250)
            let rowSpan = min(max(cell.integer("rowspan") ?? 1, 1), 1000)
            var blocks: [Block] = []
            font = font(of: cell, style)
            defer { font = rowFont }
            try append(cell, isBold: style?.isBold ?? isHead, to: &blocks)
            flush(to: &blocks)
            row.cells.append(
                Table.Cell(blocks: blocks, column: column + 1, columnSpan: columnSpan, rowSpan: rowSpan))
            while taken.count < column + columnSpan { taken.append(0) }
            for index in column..<(column + columnSpan) { taken[index] = rowSpan - 1 }
            column += columnSpan
            guard column < 1000 else {
                throw .tooLarge(
                    .init(vi: "số cột của bảng", en: "the number of columns of a table"),
                    limit: .init(vi: "1.000", en: "1,000"))
            }
        }
        draft.taken = taken
        draft.rows.append(row)
    }
}
