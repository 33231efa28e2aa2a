public import Criteria

/// A table to be written for a spreadsheet program, as a workbook or as separated values.
public struct Sheet: Sendable {
    /// At most 31 characters.
    public var name: String

    public var columns: [Column]
    public var rows: [[Cell]]

    /// What stands before the sums under the last row; `nil` for no such line.
    public var totalLabel: String?

    public init(name: String, columns: [Column], rows: [[Cell]] = [], totalLabel: String? = nil) {
        self.name = name
        self.columns = columns
        self.rows = rows
        self.totalLabel = totalLabel
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
    }

    /// How a cell looks: by colour, never by colour alone, since its words or number say the same.
    public enum Tone: Int, Sendable, CaseIterable {
        case plain
        case error
        case warning
        case note
        /// What is missing.
        case faint
    }

    /// How many decimal places the points of a column need.
    func places(_ column: Int) -> Int {
        rows.reduce(0) { most, row in
            switch row[column].value {
            case .points(let points): max(most, points.places)
            default: most
            }
        }
    }
}

extension Points {
    /// How many decimal places it is written with: 0 to 2.
    var places: Int { hundredths % 100 == 0 ? 0 : hundredths % 10 == 0 ? 1 : 2 }
}
