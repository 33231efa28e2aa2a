/// A drawing that stands in a line like a letter: what is inside Word's own element around it.
struct DocxDrawing {
    /// Its own among the drawings of the document.
    var number: Int
    var name: String

    /// What it says to those who do not see it.
    var words: String

    /// In units of drawings.
    var width: Int
    var height: Int

    /// Units of drawings in a twentieth of a point.
    static let unit = 635

    private static let drawings = "http://schemas.openxmlformats.org/drawingml/2006"

    /// - Parameters:
    ///   - id: by which the part names the picture's file.
    ///   - file: what the picture is called in it, before its number.
    func picture(_ id: String, file: String, to xml: inout XMLBuilder) {
        let pictures = "\(Self.drawings)/picture"
        inline(pictures, to: &xml) { xml in
            xml.element("pic:pic", [("xmlns:pic", pictures)]) { xml in
                xml.element("pic:nvPicPr") { xml in
                    xml.element("pic:cNvPr", [("id", String(number)), ("name", "\(file)-\(number).png")])
                    xml.element("pic:cNvPicPr")
                }
                xml.element("pic:blipFill") { xml in
                    xml.element("a:blip", [("xmlns:r", DocxFrame.links), ("r:embed", id)])
                    xml.element("a:stretch") { $0.element("a:fillRect") }
                }
                xml.element("pic:spPr") { xml in
                    xml.element("a:xfrm") { xml in
                        xml.element("a:off", [("x", "0"), ("y", "0")])
                        xml.element("a:ext", size)
                    }
                    xml.element("a:prstGeom", [("prst", "rect")]) { $0.element("a:avLst") }
                }
            }
        }
    }

    /// - Parameter id: by which the part names the chart's part.
    func chart(_ id: String, to xml: inout XMLBuilder) {
        inline("\(Self.drawings)/chart", to: &xml) { xml in
            xml.element(
                "c:chart", [("xmlns:c", DocxChart.charts), ("xmlns:r", DocxFrame.links), ("r:id", id)])
        }
    }

    private var size: [XMLBuilder.Attribute] { [("cx", String(width)), ("cy", String(height))] }

    private func inline(_ kind: String, to xml: inout XMLBuilder, _ content: (inout XMLBuilder) -> Void) {
        xml.element(
            "wp:inline",
            [
                ("xmlns:wp", "\(Self.drawings)/wordprocessingDrawing"), ("distT", "0"), ("distB", "0"),
                ("distL", "0"), ("distR", "0"),
            ]
        ) { xml in
            xml.element("wp:extent", size)
            xml.element("wp:docPr", [("id", String(number)), ("name", name), ("descr", words)])
            xml.element("a:graphic", [("xmlns:a", "\(Self.drawings)/main")]) { xml in
                xml.element("a:graphicData", [("uri", kind)]) { content(&$0) }
            }
        }
    }
}
