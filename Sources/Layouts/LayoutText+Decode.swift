import Documents

extension LayoutText {
    /// The pages of a text. Any bytes may come in: what is not such a text is an error, never a crash, and no more than
    /// `limits` is kept.
    public static func decode(
        _ bytes: [UInt8], limits: LayoutLimits = LayoutLimits()
    ) throws(LayoutTextError) -> [PageLayout] {
        var pages: [PageLayout] = []
        var cells = 0
        var line = 0
        var isEnded = false
        for slice in bytes.split(separator: newline, omittingEmptySubsequences: false) {
            // What follows the last line break is no line.
            if slice.isEmpty, slice.endIndex == bytes.endIndex, line > 0 { break }
            line += 1
            var fields = LayoutFields(slice, line: line)
            if isEnded {
                guard fields.isAtEnd else { throw LayoutTextError(line: line, reason: .unexpected) }
                continue
            }
            let kind = fields.word()
            if line == 1 {
                guard kind == "layout", try fields.integer(1...1) == 1 else {
                    throw LayoutTextError(line: 1, reason: .head)
                }
                continue
            }
            switch (kind, pages.count) {
            case ("page", _):
                guard pages.count < limits.pages else { throw LayoutTextError(line: line, reason: .limit) }
                pages.append(
                    PageLayout(
                        number: try fields.integer(1...1_000_000), width: try fields.length(),
                        height: try fields.length()))
                cells = 0
            case ("picture", 1...):
                let page = pages[pages.count - 1].number
                pages[pages.count - 1].picture = PagePicture(
                    page: page, resolution: try fields.integer(0...100_000), confidence: try fields.integer(0...100))
            case ("word", 1...):
                guard pages[pages.count - 1].words.count < limits.wordsOnPage else {
                    throw LayoutTextError(line: line, reason: .limit)
                }
                let box = try fields.box()
                let confidence = try fields.confidence()
                pages[pages.count - 1].words.append(
                    PageLayout.Word(try fields.text(limits.wordBytes), box: box, confidence: confidence))
            case ("grid", 1...):
                cells += 1
                pages[pages.count - 1].grids.append(PageLayout.Grid(box: try fields.box(), cells: []))
            case ("cell", 1...):
                cells += 1
                let grid = pages[pages.count - 1].grids.count - 1
                guard grid >= 0 else { throw LayoutTextError(line: line, reason: .unexpected) }
                let cell = PageLayout.Grid.Cell(
                    row: try fields.integer(1...LayoutLimits.span), column: try fields.integer(1...LayoutLimits.span),
                    rowSpan: try fields.integer(1...LayoutLimits.span),
                    columnSpan: try fields.integer(1...LayoutLimits.span), box: try fields.box())
                pages[pages.count - 1].grids[grid].cells.append(cell)
            case ("end", _): isEnded = true
            default: throw LayoutTextError(line: line, reason: .unexpected)
            }
            guard cells <= limits.cellsOnPage else { throw LayoutTextError(line: line, reason: .limit) }
            guard fields.isAtEnd else { throw LayoutTextError(line: line, reason: .number) }
        }
        guard isEnded else { throw LayoutTextError(line: line + 1, reason: .cut) }
        return pages
    }
}
