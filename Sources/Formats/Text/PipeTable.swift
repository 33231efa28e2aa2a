import Documents

/// Tables of Markdown: `| a | b |` over `|---|---|`.
enum PipeTable {
    /// The table that begins at a line, and the index after it; `nil` if none begins there.
    static func read(_ lines: [TextLine], at start: Int) -> (table: Table, end: Int)? {
        guard start + 1 < lines.count, lines[start].bytes.contains(UInt8(ascii: "|")),
            isSeparator(lines[start + 1].bytes)
        else { return nil }
        var rows = [row(lines[start], isHeader: true)]
        // A header without words only satisfies the syntax.
        if rows[0].cells.allSatisfy({ $0.blocks.isEmpty }) { rows.removeAll() }
        var index = start + 2
        while index < lines.count, lines[index].bytes.contains(UInt8(ascii: "|")), !lines[index].isNote {
            rows.append(row(lines[index], isHeader: false))
            index += 1
        }
        return (Table(rows: rows), index)
    }

    /// Whether a line is `|---|:---:|`: only pipes, hyphens, colons and spaces, with a pipe and a hyphen.
    static func isSeparator(_ bytes: [UInt8]) -> Bool {
        var pipes = 0
        var hyphens = 0
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "|"): pipes += 1
            case UInt8(ascii: "-"): hyphens += 1
            case UInt8(ascii: ":"), 0x20, 0x09: break
            default: return false
            }
        }
        return pipes > 0 && hyphens > 0
    }

    private static func row(_ line: TextLine, isHeader: Bool) -> Table.Row {
        var cells: [[UInt8]] = [[]]
        var isEscaped = false
        for byte in line.bytes {
            if byte == UInt8(ascii: "|"), !isEscaped {
                cells.append([])
            } else {
                if byte == UInt8(ascii: "|") { cells[cells.count - 1].removeLast() }
                cells[cells.count - 1].append(byte)
            }
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
        func isBlank(_ cell: [UInt8]) -> Bool { cell.allSatisfy { $0 <= 0x20 } }
        if cells.count > 1, isBlank(cells[0]) { cells.removeFirst() }
        if cells.count > 1, isBlank(cells[cells.count - 1]) { cells.removeLast() }
        return Table.Row(
            cells: TabTable.make(cells.map { withBreaks($0)[...] }, line: line), line: line.number, page: line.page,
            isHeader: isHeader)
    }

    /// `<br>`, the only way to break a line in such a cell, as a line break.
    private static func withBreaks(_ cell: [UInt8]) -> [UInt8] {
        guard cell.contains(UInt8(ascii: "<")) else { return cell }
        var out: [UInt8] = []
        var index = 0
        while index < cell.count {
            let tag = [Array("<br>".utf8), Array("<br/>".utf8), Array("<br />".utf8)].first {
                cell[index...].starts(with: $0)
            }
            if let tag {
                out.append(0x0A)
                index += tag.count
            } else {
                out.append(cell[index])
                index += 1
            }
        }
        return out
    }
}
