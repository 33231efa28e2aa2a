/// A table, as it stands: headers and merged cells included, nothing joined across pages.
public struct Table: Sendable, Equatable {
    public var rows: [Row]

    /// Whether any ruling line is drawn. The head and the signatures of official documents are tables without one.
    /// `true` where the format cannot tell.
    public var isBordered: Bool

    /// How wide its grid columns are, as shares of their sum; empty for widths by what stands in them. Readers leave it
    /// empty.
    public var shares: [Int]

    /// The cells whose figure is the sum of others in their column, for formats that go on reckoning. Readers leave it
    /// empty.
    public var sums: [Sum]

    public init(rows: [Row], isBordered: Bool = true, shares: [Int] = [], sums: [Sum] = []) {
        self.rows = rows
        self.isBordered = isBordered
        self.shares = shares
        self.sums = sums
    }

    /// A cell that adds up others of its column.
    public struct Sum: Sendable, Equatable {
        /// Its row, from 0.
        public var row: Int

        /// Its column, from 1.
        public var column: Int

        /// The rows that it adds up, from 0.
        public var parts: [Int]

        public init(row: Int, column: Int, parts: [Int]) {
            self.row = row
            self.column = column
            self.parts = parts
        }
    }

    /// A row of a table.
    public struct Row: Sendable, Equatable {
        public var cells: [Cell]

        /// The line of a text file, from 1; elsewhere the ordinal of the row in reading order, counted with paragraphs.
        public var line: Int

        /// The page, from 1, where the format knows it.
        public var page: Int?

        /// Whether the format marks the row as a header that is printed again on each page.
        public var isHeader: Bool

        public init(cells: [Cell], line: Int = 0, page: Int? = nil, isHeader: Bool = false) {
            self.cells = cells
            self.line = line
            self.page = page
            self.isHeader = isHeader
        }
    }

    /// A cell. A cell merged downwards stands in its first row only.
    public struct Cell: Sendable, Equatable {
        public var blocks: [Block]

        /// The grid column where the cell begins, from 1.
        public var column: Int
        public var columnSpan: Int
        public var rowSpan: Int

        /// Where it stands on its row's page, between its ruling lines; `nil` in formats without pages.
        public var box: Box?

        public init(blocks: [Block], column: Int, columnSpan: Int = 1, rowSpan: Int = 1, box: Box? = nil) {
            self.blocks = blocks
            self.column = column
            self.columnSpan = columnSpan
            self.rowSpan = rowSpan
            self.box = box
        }

        /// A cell that holds one paragraph.
        public init(_ text: String, line: Int = 0, column: Int, columnSpan: Int = 1, rowSpan: Int = 1) {
            self.init(
                blocks: [.paragraph(Paragraph(text, line: line))], column: column, columnSpan: columnSpan,
                rowSpan: rowSpan)
        }

        /// The cell's text; its paragraphs, and those of tables inside it, one to a line.
        public var text: String {
            var lines: [String] = []
            func add(_ blocks: [Block]) {
                for block in blocks {
                    switch block {
                    case .paragraph(let paragraph): lines.append(paragraph.text)
                    case .table(let table):
                        for row in table.rows { for cell in row.cells { add(cell.blocks) } }
                    }
                }
            }
            add(blocks)
            return lines.count == 1 ? lines[0] : lines.joined(separator: "\n")
        }
    }
}
