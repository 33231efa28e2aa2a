/// Values of cells whose formula was saved without its result, as programs without a calculator save them.
///
/// Knows what score tables use: sums, averages, products, rounding, choices. What it does not know stays empty: a score
/// is never guessed.
final class XlsxCalculator {
    private let sheets: [XlsxSheet]

    /// Whether results that are saved are stale: the workbook asks to be computed when it is opened.
    private let isStale: Bool
    private var known: [Key: XlsxValue?] = [:]
    private var open: Set<Key> = []

    /// Cells that may still be looked at in ranges, over the whole workbook.
    private var budget = 3_000_000

    /// Bytes of formulas that may still be read: copies of a long formula, and chains that end in nothing, cost much.
    private var reading = 32 << 20

    private struct Key: Hashable {
        var sheet: Int
        var place: XlsxPlace
    }

    init(_ sheets: [XlsxSheet], isStale: Bool) {
        self.sheets = sheets
        self.isStale = isStale
    }

    /// The value of a cell; empty where a formula cannot be computed and has no saved result.
    func value(_ sheet: Int, _ place: XlsxPlace) -> XlsxValue {
        guard let cell = sheets[sheet].cells[place] else { return .empty }
        guard cell.formula != nil, isStale || cell.value == .empty else { return cell.value }
        return computed(sheet, place, cell) ?? cell.value
    }

    /// The value of a cell inside a formula; `nil` if it cannot be known.
    private func operand(_ sheet: Int, _ place: XlsxPlace) -> XlsxValue? {
        guard let cell = sheets[sheet].cells[place] else { return .empty }
        guard cell.formula != nil, isStale || cell.value == .empty else { return cell.value }
        return computed(sheet, place, cell) ?? (cell.value == .empty ? nil : cell.value)
    }

    private func computed(_ sheet: Int, _ place: XlsxPlace, _ cell: XlsxCell) -> XlsxValue? {
        let key = Key(sheet: sheet, place: place)
        if let value = known[key] { return value }
        // A circle, or a chain longer than the stack should carry: unknown for now.
        guard open.count < 100, open.insert(key).inserted, let formula = cell.formula else { return nil }
        reading -= formula.text.utf8.count + 16
        let value = reading < 0 ? nil : XlsxFormula.evaluate(formula, sheet: sheet, in: self)
        open.remove(key)
        // Within a chain a result may be missing only because the chain was long.
        if value != nil || open.isEmpty { known[key] = .some(value) }
        return value
    }

    /// The sheet of a name, whatever the case.
    func sheet(_ name: String) -> Int? {
        sheets.firstIndex { $0.name == name } ?? sheets.firstIndex { $0.name.lowercased() == name.lowercased() }
    }

    /// The values of an area, row by row; `nil` if any cannot be known or there are too many.
    func values(_ sheet: Int, _ area: XlsxArea) -> [XlsxValue]? {
        let extent = sheets[sheet].extent
        let lastRow = min(area.last.row, extent.row)
        let lastColumn = min(area.last.column, extent.column)
        guard area.first.row <= lastRow, area.first.column <= lastColumn else { return [] }
        budget -= (lastRow - area.first.row + 1) * (lastColumn - area.first.column + 1)
        guard budget > 0 else { return nil }
        var values: [XlsxValue] = []
        for row in area.first.row...lastRow {
            for column in area.first.column...lastColumn {
                guard let value = operand(sheet, XlsxPlace(row: row, column: column)) else { return nil }
                if value != .empty { values.append(value) }
            }
        }
        return values
    }

    /// The value of one cell; `nil` if it cannot be known.
    func single(_ sheet: Int, _ place: XlsxPlace) -> XlsxValue? {
        operand(sheet, place)
    }
}
