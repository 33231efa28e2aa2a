import Documents

/// Puts rows together again that a page break cuts: the lower half has no code and no scores of its own.
enum CutRows {
    /// Goes over the pieces of all pages, in order.
    static func join(_ pages: inout [[LaidPiece]]) {
        for next in pages.indices.dropFirst() {
            // A table that goes on for pages as one row would be looked at again and again; nobody writes one.
            guard case .table(var lower)? = pages[next].first,
                let above = pages[..<next].lastIndex(where: { !$0.isEmpty }),
                case .table(var upper)? = pages[above].last, let last = upper.rows.last
            else { continue }
            let head = repeatedRows(upper, lower)
            // A head alone is no row to go on with.
            guard head < lower.rows.count, upper.rows.count > max(head, 1) || head == 0,
                goesOn(last, lower.rows[head])
            else { continue }
            let rest = lower.rows.remove(at: head)
            for (index, cell) in rest.cells.enumerated() {
                upper.rows[upper.rows.count - 1].cells[index].parts += cell.parts
            }
            pages[above][pages[above].count - 1] = .table(upper)
            if lower.rows.count == head {
                pages[next].removeFirst()
            } else {
                pages[next][0] = .table(lower)
            }
        }
    }

    /// How many rows at the top of a table repeat those of the one before.
    private static func repeatedRows(_ upper: LaidTable, _ lower: LaidTable) -> Int {
        var count = 0
        for (a, b) in zip(upper.rows, lower.rows).prefix(4) {
            guard !b.cells.allSatisfy(\.isEmpty), a.cells.map(\.text) == b.cells.map(\.text) else { break }
            count += 1
        }
        return count
    }

    private static func goesOn(_ upper: LaidTable.Row, _ lower: LaidTable.Row) -> Bool {
        guard upper.cells.count == lower.cells.count,
            zip(upper.cells, lower.cells).allSatisfy({ $0.column == $1.column && $0.columnSpan == $1.columnSpan })
        else { return false }
        var both: [(String, String)] = []
        var one = 0
        for (a, b) in zip(upper.cells, lower.cells) {
            switch (a.isEmpty, b.isEmpty) {
            case (false, false): both.append((a.text, b.text))
            case (true, true): break
            default: one += 1
            }
        }
        guard one > 0, !lower.cells.allSatisfy(\.isEmpty), !both.isEmpty else { return false }
        // Two codes or two scores are two rows.
        guard both.allSatisfy({ max($0.0.count, $0.1.count) > 7 }) else { return false }
        return both.contains { upper, lower in
            let isOpen = upper.unicodeScalars.last.map { !".;:!?".unicodeScalars.contains($0) } ?? false
            let isLow =
                lower.unicodeScalars.first.map { !$0.properties.isUppercase && $0.properties.isAlphabetic } ?? false
            return isLow || isOpen && !(lower.first.map { "-+•".contains($0) } ?? false)
        }
    }
}
