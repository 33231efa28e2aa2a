import Documents

/// Where the paragraphs of a template stand, as people would say it.
enum TemplatePlaces {
    /// By the elements of the main part.
    static func places(_ package: Package) throws(ReadError) -> [Int: Place] {
        let trace = DocxTrace()
        let document = try DocxReader.read(package, trace: trace)
        var walk = Walk()
        walk.add(document.blocks, in: nil)
        // The reader notes paragraphs down in the order in which it reads them.
        var places: [Int: Place] = [:]
        for (paragraph, place) in zip(trace.paragraphs, walk.places) {
            if let element = paragraph.element { places[element] = place }
        }
        return places
    }

    private struct Walk {
        var places: [Place] = []
        private var tables = 0

        struct Cell {
            var table: Int?
            var row: Int?
            var column: Int
        }

        mutating func add(_ blocks: [Block], in cell: Cell?) {
            for block in blocks {
                switch block {
                case .paragraph(let paragraph):
                    places.append(
                        Place(
                            line: paragraph.line, page: paragraph.page, table: cell?.table, row: cell?.row,
                            column: cell?.column, text: paragraph.text))
                case .table(let table):
                    // Those of head and signature are not counted.
                    if table.isBordered { tables += 1 }
                    let number = table.isBordered ? tables : nil
                    var data = 0
                    for row in table.rows {
                        if !row.isHeader { data += 1 }
                        for cell in row.cells {
                            add(
                                cell.blocks,
                                in: Cell(table: number, row: row.isHeader ? nil : data, column: cell.column))
                        }
                    }
                }
            }
        }
    }
}
