import Documents

/// Sees to it that every word has room in its column: a figure or a word that is cut in two is not to be read.
struct DocxColumnRoom {
    /// What each column needs, in twentieths of a point.
    private var needs: [Int]

    /// No word gets more than a third of the table.
    private let most: Int

    /// The columns as their shares give them, the narrow ones wider at the cost of those with room to spare.
    ///
    /// - Parameter widths: in twentieths of a point, one for each column of the table.
    static func widths(_ widths: [Int], holdingWordsOf table: Table) -> [Int] {
        var room = Self(widths)
        room.hold(table, above: widths)
        guard room.needs.contains(where: { $0 > 0 }) else { return widths }
        // Only now is it worth knowing what the wide ones can spare.
        room.hold(table, above: widths.map { _ in 0 })
        return room.shared(widths)
    }

    private init(_ widths: [Int]) {
        needs = Array(repeating: 0, count: widths.count)
        most = widths.reduce(0, +) / 3
    }

    /// - Parameter widths: words that surely fit into these are not looked at.
    private mutating func hold(_ table: Table, above widths: [Int]) {
        for row in table.rows {
            for cell in row.cells where cell.columnSpan <= 1 && needs.indices.contains(cell.column - 1) {
                let column = cell.column - 1
                for case .paragraph(let paragraph) in cell.blocks {
                    let need = Self.need(of: paragraph, above: widths[column])
                    if need > widths[column] { needs[column] = max(needs[column], min(need, most)) }
                }
            }
        }
    }

    /// The room for the longest word of a paragraph; 0 where all fit into a width.
    private static func need(of paragraph: Paragraph, above width: Int) -> Int {
        let style = paragraph.role.map(NationalLayout.style) ?? NationalLayout.plain
        let isBold = style.isBold || paragraph.isBold
        // Beside the margins a hair, for fonts that are not quite of the measure.
        let margins = 2 * NationalLayout.cellMargin + 30
        var need = 0
        for word in paragraph.text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }) {
            // No letter is wider than the size.
            guard word.utf8.count * style.size * 10 + margins > max(width, need) else { continue }
            need = max(need, TypeMetrics.width(word, size: style.size, isBold: isBold) + margins)
        }
        return need
    }

    /// What the narrow columns lack is taken from the others, by what each can spare.
    private func shared(_ widths: [Int]) -> [Int] {
        let lacking = zip(widths, needs).reduce(0) { $0 + max(0, $1.1 - $1.0) }
        let spare = zip(widths, needs).reduce(0) { $0 + max(0, $1.0 - $1.1) }
        guard lacking > 0, spare >= lacking else { return widths }
        var shared = zip(widths, needs).map { width, need in
            width < need ? need : width - (width - need) * lacking / spare
        }
        // What rounding left over.
        let widest = shared.indices.max { shared[$0] - needs[$0] < shared[$1] - needs[$1] }!
        shared[widest] += widths.reduce(0, +) - shared.reduce(0, +)
        return shared
    }
}
