import Criteria

/// A sheet of a workbook: its cells by place.
struct XlsxSheet {
    var name: String
    var isHidden: Bool
    var cells: [XlsxPlace: XlsxCell] = [:]
    var hiddenRows: Set<Int> = []
    var merged: [XlsxArea] = []

    /// The rows that are printed again on each page.
    var titleRows: ClosedRange<Int>?

    /// The last row and column that hold anything.
    var extent = XlsxPlace(row: 1, column: 1)

    var hasFormula: Bool { cells.values.contains { $0.formula != nil } }

    init(name: String, isHidden: Bool) {
        self.name = name
        self.isHidden = isHidden
    }

    /// How many cells a workbook may have; beyond that it is a database, not a report.
    static let cellLimit = 300_000

    /// Reads the cells of a sheet's part. `budget` counts down over the whole workbook.
    mutating func read(
        _ bytes: [UInt8], part: String, texts: XlsxTexts, budget: inout Int
    ) throws(ReadError) {
        var row = 0
        var masters: [Int: (place: XlsxPlace, text: String)] = [:]
        var left = budget
        var sheet = self
        try XMLStream.forEach(bytes, part: part, names: ["row", "mergeCell"]) { (node) throws(ReadError) in
            guard case "row" = node else {
                if let area = node.string("ref").flatMap({ XlsxArea($0) }), sheet.merged.count < 20_000 {
                    sheet.merged.append(area)
                }
                return
            }
            row = node.integer("r") ?? row + 1
            guard (1...1_048_576).contains(row) else { return }
            if node.has("hidden", "1") || node.has("hidden", "true") { sheet.hiddenRows.insert(row) }
            var column = 0
            for child in node.children {
                guard case "c" = child else { continue }
                let place = child.string("r").flatMap { XlsxPlace($0.utf8) } ?? XlsxPlace(row: row, column: column + 1)
                column = place.column
                let cell = XlsxSheet.cell(child, at: place, texts: texts, masters: &masters)
                guard cell.value != .empty || cell.formula != nil else { continue }
                left -= 1
                if left < 0 {
                    throw .tooLarge(
                        .init(vi: "số ô của bảng tính", en: "the number of cells in the workbook"),
                        limit: .init(vi: "300.000", en: "300,000"))
                }
                sheet.cells[place] = cell
                sheet.extent.row = max(sheet.extent.row, place.row)
                sheet.extent.column = max(sheet.extent.column, place.column)
            }
        }
        budget = left
        self = sheet
    }

    private static func cell(
        _ node: XMLNode, at place: XlsxPlace, texts: XlsxTexts, masters: inout [Int: (place: XlsxPlace, text: String)]
    ) -> XlsxCell {
        var cell = XlsxCell(value: .empty, style: node.integer("s") ?? 0)
        var raw: String?
        var item: XlsxTexts.Item?
        for child in node.children {
            switch child {
            case "v": raw = text(child)
            case "is": item = XlsxStrings.item(child, keepsPieces: true)
            case "f": cell.formula = formula(child, at: place, masters: &masters)
            default: break
            }
        }
        if let item {
            cell.value = .text(texts.own(item, style: cell.style))
            if cell.value == .text("") { cell.value = .empty }
            return cell
        }
        guard let raw else { return cell }
        if node.has("t", "s") {
            cell.value = texts.shared(Int(raw) ?? -1, style: cell.style).map { .text($0) } ?? .empty
        } else if node.has("t", "inlineStr") || node.has("t", "str") {
            cell.value = .text(texts.own(XlsxStrings.item(raw, keepsPieces: texts.keepsPieces), style: cell.style))
        } else if node.has("t", "b") {
            cell.value = .truth(raw == "1" || raw == "true")
        } else if node.has("t", "e") {
            cell.value = .error(raw)
        } else if node.has("t", "d") {
            cell.value = .text(SerialDate.vietnamese(iso: raw) ?? raw)
        } else if let number = Double(raw), number.isFinite {
            cell.value = .number(number)
        } else if !raw.isEmpty {
            cell.value = .text(texts.own(XlsxStrings.item(raw, keepsPieces: texts.keepsPieces), style: cell.style))
        }
        if cell.value == .text("") { cell.value = .empty }
        return cell
    }

    /// A formula; one that is shared stands only in its first cell and is moved to the others.
    private static func formula(
        _ node: XMLNode, at place: XlsxPlace, masters: inout [Int: (place: XlsxPlace, text: String)]
    ) -> XlsxCell.Formula? {
        let text = text(node)
        guard node.has("t", "shared"), let index = node.integer("si") else {
            return text.isEmpty ? nil : XlsxCell.Formula(text: text)
        }
        if !text.isEmpty {
            masters[index] = (place, text)
            return XlsxCell.Formula(text: text)
        }
        return masters[index].map {
            XlsxCell.Formula(
                text: $0.text, rowShift: place.row - $0.place.row, columnShift: place.column - $0.place.column)
        }
    }

    private static func text(_ node: XMLNode) -> String {
        var buffer = TextBuffer()
        node.appendText(to: &buffer)
        return String(decoding: buffer.bytes, as: UTF8.self)
    }
}
