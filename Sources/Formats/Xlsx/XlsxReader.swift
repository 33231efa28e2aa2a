import Documents

/// Reads workbooks (.xlsx, .xlsm): each visible sheet is a table.
///
/// A row has the number it has in the sheet as its line; rows without text and hidden rows are left out, empty cells of
/// narrow sheets are kept. Numbers are written as the cell shows them, in the Vietnamese way.
enum XlsxReader {
    /// - Parameter encoding: what text is taken for whose font says nothing of it.
    static func read(_ package: Package, assuming encoding: LegacyEncoding? = nil) throws(ReadError) -> Document {
        let archive = package.archive
        let links = try package.relationships()
        let workbook = try XMLTree(archive.read(package.main), part: package.main)
        var styles = XlsxStyles()
        if let path = target("/styles", links), archive.contains(path) {
            styles = try XlsxStyles(XMLTree(archive.read(path), part: path))
        }
        var keepsPieces = encoding != nil || styles.hasOldFont
        var strings: [XlsxTexts.Item] = []
        if let path = target("/sharedStrings", links), archive.contains(path) {
            let bytes = try archive.read(path)
            keepsPieces = keepsPieces || bytes.withUnsafeBufferPointer(LegacyFont.isNamed)
            strings = try XlsxStrings.read(bytes, part: path, keepsPieces: keepsPieces)
        }
        if let properties = workbook.root.child("workbookPr") {
            styles.is1904 = properties.has("date1904", "1") || properties.has("date1904", "true")
        }
        let texts = XlsxTexts(strings, styles: styles, keepsPieces: keepsPieces, assuming: encoding)
        let sheets = try sheets(workbook, archive, links, texts)
        let calculation = workbook.root.child("calcPr")
        let isStale = calculation.map { $0.has("fullCalcOnLoad", "1") || $0.has("fullCalcOnLoad", "true") } ?? false
        let calculator = XlsxCalculator(sheets, isStale: isStale)
        var document = Document()
        var budget = XlsxTable.textLimit
        for (index, sheet) in sheets.enumerated() where !sheet.isHidden {
            let table = try XlsxTable(sheet, index: index, styles: styles, calculator: calculator).make(budget: &budget)
            if !table.rows.isEmpty { document.blocks.append(.table(table)) }
        }
        if document.blocks.isEmpty, sheets.contains(where: { !$0.isHidden && $0.hasFormula }) { throw .noResults() }
        document.encoding = texts.letters.encoding
        return document
    }

    private static func target(_ kind: String, _ links: [Package.Relationship]) -> String? {
        links.first { $0.type.hasSuffix(kind) }?.target
    }

    private static func sheets(
        _ workbook: XMLTree, _ archive: ZipArchive, _ links: [Package.Relationship], _ texts: XlsxTexts
    ) throws(ReadError) -> [XlsxSheet] {
        guard let list = workbook.root.child("sheets") else { throw .missingPart("sheets") }
        var sheets: [XlsxSheet] = []
        var budget = XlsxSheet.cellLimit
        for node in list.children {
            guard case "sheet" = node else { continue }
            var sheet = XlsxSheet(
                name: node.string("name") ?? "",
                isHidden: node.has("state", "hidden") || node.has("state", "veryHidden"))
            // Sheets of charts and macros have no cells.
            if let id = node.string("id"), let link = links.first(where: { $0.id == id }),
                link.type.hasSuffix("/worksheet"), archive.contains(link.target)
            {
                try sheet.read(archive.read(link.target), part: link.target, texts: texts, budget: &budget)
            } else {
                sheet.isHidden = true
            }
            sheets.append(sheet)
        }
        for node in workbook.root.child("definedNames")?.children ?? list.children {
            guard case "definedName" = node, node.has("name", "_xlnm.Print_Titles"),
                let index = node.integer("localSheetId"), sheets.indices.contains(index)
            else { continue }
            sheets[index].titleRows = titleRows(node)
        }
        return sheets
    }

    /// The rows of `'Sheet'!$3:$4`, alone or after columns.
    private static func titleRows(_ node: XMLNode) -> ClosedRange<Int>? {
        var buffer = TextBuffer()
        node.appendText(to: &buffer)
        for area in buffer.bytes.split(separator: UInt8(ascii: ",")) {
            let rows = area.split(separator: UInt8(ascii: "!")).last?.split(separator: UInt8(ascii: ":")) ?? []
            let numbers = rows.compactMap { Int(String(decoding: $0.drop { $0 == UInt8(ascii: "$") }, as: UTF8.self)) }
            if numbers.count == 2, numbers[0] <= numbers[1], numbers[0] > 0 { return numbers[0]...numbers[1] }
        }
        return nil
    }
}
