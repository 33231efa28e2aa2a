import Documents

/// Writes a drawing into a line: a picture or a chart, with what it says to those who do not see it.
struct DocxDrawingWriter {
    let figures: DocxFigures

    /// The width of the column, in twentieths of a point.
    let width: Int

    private static let main = "http://schemas.openxmlformats.org/drawingml/2006/main"

    /// Units of drawings in a twentieth of a point.
    private static let unit = 635

    /// Whether there is anything to draw; the words stand there otherwise.
    func write(_ figure: Figure, saying words: String, to xml: inout XMLBuilder) -> Bool {
        switch figure {
        case .squareCode(let text):
            guard let id = figures.code(text) else { return false }
            let side = min(width, NationalLayout.squareCode) * Self.unit
            let name = "Mã vuông \(words)"
            drawing("Ma", name, side, side, "picture", to: &xml) { xml, number in
                Self.picture(id, number, side, to: &xml)
            }
        case .chart(let chart):
            let id = figures.chart(chart)
            let (wide, high) = (width * Self.unit, NationalLayout.chartHeight(chart) * Self.unit)
            drawing("Bieu-do", words, wide, high, "chart", to: &xml) { xml, _ in
                xml.element(
                    "c:chart",
                    [
                        ("xmlns:c", DocxChart.charts), ("xmlns:r", DocxFrame.links), ("r:id", id),
                    ])
            }
        }
        return true
    }

    private func drawing(
        _ name: String, _ words: String, _ width: Int, _ height: Int, _ kind: String, to xml: inout XMLBuilder,
        _ content: (inout XMLBuilder, String) -> Void
    ) {
        let number = String(figures.nextNumber())
        xml.element("w:r") { xml in
            xml.element("w:drawing") { xml in
                let placed = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
                xml.element(
                    "wp:inline",
                    [("xmlns:wp", placed), ("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")]
                ) { xml in
                    xml.element("wp:extent", [("cx", String(width)), ("cy", String(height))])
                    xml.element(
                        "wp:docPr", [("id", number), ("name", "\(name)-\(number)"), ("descr", words)])
                    xml.element("a:graphic", [("xmlns:a", Self.main)]) { xml in
                        let uri = "http://schemas.openxmlformats.org/drawingml/2006/\(kind)"
                        xml.element("a:graphicData", [("uri", uri)]) { content(&$0, number) }
                    }
                }
            }
        }
    }

    private static func picture(_ id: String, _ number: String, _ side: Int, to xml: inout XMLBuilder) {
        let pictures = "http://schemas.openxmlformats.org/drawingml/2006/picture"
        xml.element("pic:pic", [("xmlns:pic", pictures)]) { xml in
            xml.element("pic:nvPicPr") { xml in
                xml.element("pic:cNvPr", [("id", number), ("name", "ma-\(number).png")])
                xml.element("pic:cNvPicPr")
            }
            xml.element("pic:blipFill") { xml in
                xml.element("a:blip", [("xmlns:r", DocxFrame.links), ("r:embed", id)])
                xml.element("a:stretch") { $0.element("a:fillRect") }
            }
            xml.element("pic:spPr") { xml in
                xml.element("a:xfrm") { xml in
                    xml.element("a:off", [("x", "0"), ("y", "0")])
                    xml.element("a:ext", [("cx", String(side)), ("cy", String(side))])
                }
                xml.element("a:prstGeom", [("prst", "rect")]) { $0.element("a:avLst") }
            }
        }
    }
}
