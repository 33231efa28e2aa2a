/// What a cell of a workbook holds.
enum XlsxValue: Equatable {
    case empty
    case number(Double)
    case text(String)
    case truth(Bool)

    /// `#REF!`, `#DIV/0!` and their like.
    case error(String)
}

/// A cell of a workbook.
struct XlsxCell {
    var value: XlsxValue

    /// The index of its format among `cellXfs`.
    var style: Int
    var formula: XlsxCell.Formula?

    /// A formula as it stands, and how far it was copied from the cell it was written for.
    struct Formula {
        var text: String
        var rowShift = 0
        var columnShift = 0
    }
}

/// A place in a sheet; both from 1.
struct XlsxPlace: Hashable, Comparable {
    var row: Int
    var column: Int

    static func < (a: XlsxPlace, b: XlsxPlace) -> Bool { (a.row, a.column) < (b.row, b.column) }

    init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// Reads `B12`; `nil` for anything else and for what lies outside a sheet.
    init?(_ reference: some Sequence<UInt8>) {
        var row = 0
        var column = 0
        for byte in reference {
            switch byte {
            case 0x41...0x5A where row == 0 && column < 20_000: column = column * 26 + Int(byte) - 0x40
            case 0x30...0x39 where column > 0 && row < 2_000_000: row = row * 10 + Int(byte) - 0x30
            default: return nil
            }
        }
        guard (1...1_048_576).contains(row), (1...16_384).contains(column) else { return nil }
        self.init(row: row, column: column)
    }
}

/// A rectangle of a sheet.
struct XlsxArea: Equatable {
    var first: XlsxPlace
    var last: XlsxPlace

    /// Reads `A1:B3` or `A1`, corners in any order.
    init?(_ reference: String) {
        let corners = reference.utf8.split(separator: UInt8(ascii: ":")).map { XlsxPlace($0) }
        guard corners.count <= 2, let a = corners.first ?? nil, let b = corners.last ?? nil else { return nil }
        self.init(a, b)
    }

    init(_ a: XlsxPlace, _ b: XlsxPlace) {
        first = XlsxPlace(row: min(a.row, b.row), column: min(a.column, b.column))
        last = XlsxPlace(row: max(a.row, b.row), column: max(a.column, b.column))
    }

    func contains(_ place: XlsxPlace) -> Bool {
        (first.row...last.row).contains(place.row) && (first.column...last.column).contains(place.column)
    }
}
