/// The square code of a paper, as it is put into a run of a template.
enum TemplatePicture {
    /// By which the parts that show it name it.
    static let id = "rIdKhueMa"

    /// Where it lies beside the main part.
    static let file = "media/khue-ma.png"

    /// 20 mm, in the units of drawings.
    private static let side = "720000"

    /// The drawing, without the element of Word's around it.
    ///
    /// - Parameter target: what the code leads to, for those who cannot see it.
    static func drawing(of target: String) -> [UInt8] {
        let main = "http://schemas.openxmlformats.org/drawingml/2006/main"
        let picture = "http://schemas.openxmlformats.org/drawingml/2006/picture"
        let size: [XMLBuilder.Attribute] = [("cx", side), ("cy", side)]
        var xml = XMLBuilder()
        xml.element(
            "wp:inline",
            [
                ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"), ("distT", "0"),
                ("distB", "0"), ("distL", "0"), ("distR", "0"),
            ]
        ) { xml in
            xml.element("wp:extent", size)
            xml.element("wp:docPr", [("id", "9001"), ("name", "Mã vuông"), ("descr", target)])
            xml.element("a:graphic", [("xmlns:a", main)]) { xml in
                xml.element("a:graphicData", [("uri", picture)]) { xml in
                    xml.element("pic:pic", [("xmlns:pic", picture)]) { xml in
                        xml.element("pic:nvPicPr") { xml in
                            xml.element("pic:cNvPr", [("id", "9001"), ("name", "Mã vuông")])
                            xml.element("pic:cNvPicPr")
                        }
                        xml.element("pic:blipFill") { xml in
                            xml.element(
                                "a:blip",
                                [
                                    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
                                    ("r:embed", id),
                                ])
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
        }
        return xml.bytes
    }
}
