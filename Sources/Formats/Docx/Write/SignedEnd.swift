import Documents

/// Makes one table of what a paper ends with: the signatures, the words that say what it is, its mark. Neither Word nor
/// LibreOffice keeps a table on the page of what follows it, but both keep rows of one together.
enum SignedEnd {
    /// - Parameter rest: what follows the signatures; what goes into the table is taken from it.
    static func table(_ signatures: Table, takingFrom rest: inout ArraySlice<Block>) -> Table {
        let suggestion = rest.first.flatMap { $0.role == .suggestion ? $0 : nil }
        guard case .table(var stamp)? = rest.dropFirst(suggestion == nil ? 0 : 1).first, Block.table(stamp).isStamp
        else {
            return signatures
        }
        rest = rest.dropFirst(suggestion == nil ? 1 : 2)
        if let suggestion, let last = stamp.rows.first?.cells.indices.last {
            stamp.rows[0].cells[last].blocks.insert(suggestion, at: 0)
        }
        return signatures.over(stamp)
    }
}

extension Table {
    /// Both as one table, whose columns end wherever one of either does.
    fileprivate func over(_ other: Table) -> Table {
        let (edges, others) = (self.edges, other.edges)
        let all = Set(edges + others).sorted()
        let shares = zip(all.dropFirst(), all).map { $0 - $1 }
        func rows(_ table: Table, _ edges: [Int]) -> [Row] {
            table.rows.map { row in
                var row = row
                for index in row.cells.indices {
                    let cell = row.cells[index]
                    let start = all.firstIndex(of: edges[cell.column - 1])!
                    let end = all.firstIndex(of: edges[cell.column - 1 + cell.columnSpan])!
                    row.cells[index].column = start + 1
                    row.cells[index].columnSpan = end - start
                }
                return row
            }
        }
        return Table(rows: rows(self, edges) + rows(other, others), isBordered: false, shares: shares)
    }

    /// Where its columns begin and the last one ends, in thousandths of its width.
    private var edges: [Int] {
        let count = rows.flatMap(\.cells).map { $0.column + $0.columnSpan - 1 }.max() ?? 1
        let shares = self.shares.count >= count ? self.shares : Array(repeating: 1, count: count)
        let whole = shares.reduce(0, +)
        return shares.reduce(into: [0]) { $0.append($0.last! + $1) }.map { $0 * 1000 / max(1, whole) }
    }
}
