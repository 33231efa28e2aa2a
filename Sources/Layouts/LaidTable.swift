import Documents

/// A table on a page, before its cells have paragraphs.
struct LaidTable {
    var rows: [Row]
    var isBordered: Bool

    struct Row {
        var cells: [Cell]
        var page: Int
    }

    struct Cell {
        var column: Int
        var columnSpan: Int
        var rowSpan: Int
        var box: Box?

        /// Runs of lines, each on one page: two where the row is cut by a page break.
        var parts: [[LaidLine]]

        var isEmpty: Bool { parts.allSatisfy(\.isEmpty) }
        var text: String { parts.joined().map(\.text).joined(separator: " ") }
    }
}

/// What stands on a page between its margins, from the top.
enum LaidPiece {
    /// Running text over the width of the page.
    case lines([LaidLine])
    /// Running text in one of several columns.
    case column([LaidLine])
    /// Texts side by side that are read one after the other: the head, the signatures.
    case columns([[LaidLine]])
    case table(LaidTable)
}
