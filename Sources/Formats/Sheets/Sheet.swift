public import Criteria

/// A table to be written for a spreadsheet program, as a workbook or as separated values.
public struct Sheet: Sendable {
    /// At most 31 characters.
    public var name: String

    /// Lines over the table, as on a paper; empty for a bare table.
    public var heading: [String]
    public var columns: [Column]
    public var rows: [[Cell]]

    /// What stands before the sums under the last row; `nil` for no such line.
    public var totalLabel: String?

    /// Whether rows can be picked out by what stands in their columns.
    public var isFiltered: Bool

    /// Whether it is printed on its side.
    public var isLandscape: Bool

    public init(
        name: String, heading: [String] = [], columns: [Column], rows: [[Cell]] = [], totalLabel: String? = nil,
        isFiltered: Bool = true, isLandscape: Bool = true
    ) {
        self.name = name
        self.heading = heading
        self.columns = columns
        self.rows = rows
        self.totalLabel = totalLabel
        self.isFiltered = isFiltered
        self.isLandscape = isLandscape
    }

    public struct Column: Sendable {
        public var title: String

        /// In letters of the usual size.
        public var width: Int

        /// Whether its numbers are added up under the last row.
        public var isSummed: Bool

        public init(_ title: String, width: Int, isSummed: Bool = false) {
            self.title = title
            self.width = width
            self.isSummed = isSummed
        }
    }

    public struct Cell: Sendable, Equatable {
        public var value: Value
        public var tone: Tone

        public init(_ value: Value, _ tone: Tone = .plain) {
            self.value = value
            self.tone = tone
        }

        public static let empty = Cell(.empty)
    }

    public enum Value: Sendable, Equatable {
        case empty
        case text(String)
        case count(Int)
        case points(Points)
        /// The sum of the cells of its own column in these rows, counted from 0: a formula that goes on adding up, and
        /// what it gives now.
        case sum(rows: [Int], Points)
    }

    /// How a cell looks: by colour, never by colour alone, since its words or number say the same.
    public enum Tone: Sendable, CaseIterable {
        case plain
        case error
        case warning
        case note
        /// What is missing.
        case faint
        /// What sums up the rows under it.
        case strong
    }

    /// How many decimal places the points of a column need.
    func places(_ column: Int) -> Int {
        rows.reduce(0) { most, row in
            switch row[column].value {
            case .points(let points), .sum(_, let points): max(most, points.places)
            default: most
            }
        }
    }
}

extension Points {
    /// How many decimal places it is written with: 0 to 2.
    var places: Int { hundredths % 100 == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2 }
}
