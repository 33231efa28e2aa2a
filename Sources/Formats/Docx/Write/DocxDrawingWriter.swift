import Documents

/// Writes a drawing into a line: a picture or a chart, with what it says to those who do not see it.
struct DocxDrawingWriter {
    let figures: DocxFigures

    /// The width of the column, in twentieths of a point.
    let width: Int

    /// Whether there is anything to draw; the words stand there otherwise.
    func write(_ figure: Figure, saying words: String, to xml: inout XMLBuilder) -> Bool {
        switch figure {
        case .squareCode(let text):
            guard let code = figures.code(text) else { return false }
            let size = min(code.modules * NationalLayout.squareModule, NationalLayout.squareCode)
            let side = min(width, size) * DocxDrawing.unit
            let name = "Mã vuông \(words)"
            drawing("Ma", name, side, side, to: &xml) { $0.picture(code.id, file: "ma", to: &$1) }
        case .chart(let chart):
            let id = figures.chart(chart)
            let (wide, high) = (width * DocxDrawing.unit, NationalLayout.chartHeight(chart) * DocxDrawing.unit)
            drawing("Bieu-do", words, wide, high, to: &xml) { $0.chart(id, to: &$1) }
        }
        return true
    }

    private func drawing(
        _ name: String, _ words: String, _ width: Int, _ height: Int, to xml: inout XMLBuilder,
        _ write: (DocxDrawing, inout XMLBuilder) -> Void
    ) {
        let number = figures.nextNumber()
        let drawing = DocxDrawing(
            number: number, name: "\(name)-\(number)", words: words, width: width, height: height)
        xml.element("w:r") { xml in xml.element("w:drawing") { write(drawing, &$0) } }
    }
}
