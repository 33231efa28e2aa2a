import Documents

/// Tables of Markdown: `| a | b |` over `|---|---|`; and of people who draw the same without that rule, or with rules
/// of `+---+---+`.
enum PipeTable {
    /// The table that begins at a line, and the index after it; `nil` if none begins there.
    static func read(_ lines: [TextLine], at start: Int) -> (table: Table, end: Int)? {
        guard start + 1 < lines.count, lines[start].bytes.contains(UInt8(ascii: "|")),
            isSeparator(lines[start + 1].bytes), !isSeparator(lines[start].bytes)
        else { return readDrawn(lines, at: start) }
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

    /// A table of lines that begin and end with a pipe, two at least; a rule before, between and after them is passed
    /// over. Two rules in a row end it: where none begins, no more than three lines are looked at.
    private static func readDrawn(_ lines: [TextLine], at start: Int) -> (table: Table, end: Int)? {
        var rows: [Table.Row] = []
        var index = start
        while index < lines.count, !lines[index].isNote {
            if isDrawn(lines[index]) {
                rows.append(row(lines[index], isHeader: false))
            } else if !isRule(lines[index].bytes) || index > start && isRule(lines[index - 1].bytes) {
                break
            }
            index += 1
        }
        return rows.count > 1 ? (Table(rows: rows), index) : nil
    }

    /// Whether a line is `| a | b |`: two cells at least between pipes.
    private static func isDrawn(_ line: TextLine) -> Bool {
        let pipe = UInt8(ascii: "|")
        return line.bytes.first == pipe && line.bytes.last == pipe && line.bytes.count { $0 == pipe } > 2
            && !isRule(line.bytes)
    }

    /// Whether a line is `+---+---+` or `|---|---|`.
    private static func isRule(_ bytes: [UInt8]) -> Bool {
        var joints = 0
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "|"), UInt8(ascii: "+"): joints += 1
            case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: ":"), 0x20, 0x09: break
            default: return false
            }
        }
        return joints > 1 && bytes.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "=") }
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
