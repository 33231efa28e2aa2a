/// A table that holds data, its pieces joined where page breaks cut it, its header rows apart.
public struct DataTable: Sendable {
    /// As `Place.table` counts it, from 1.
    public var number: Int

    /// The header rows of the first piece, top down; empty when the table has none.
    public var header: [Row]

    /// The data rows of all pieces.
    public var rows: [Row]

    public init(number: Int, header: [Row], rows: [Row]) {
        self.number = number
        self.header = header
        self.rows = rows
    }

    /// A row: its cells by grid column.
    public struct Row: Sendable {
        /// As `Place.row` counts it, from 1; 0 for a header row.
        public var number: Int
        public var cells: [Cell]

        public init(number: Int, cells: [Cell]) {
            self.number = number
            self.cells = cells
        }

        /// The cell that covers a grid column.
        public func cell(at column: Int) -> Cell? {
            cells.first { $0.column <= column && column < $0.column + $0.span }
        }
    }

    /// A cell, as a passage of the report.
    public struct Cell: Sendable {
        /// The index in `Report.passages`.
        public var passage: Int
        public var column: Int
        public var span: Int

        public init(passage: Int, column: Int, span: Int) {
            self.passage = passage
            self.column = column
            self.span = span
        }
    }
}
