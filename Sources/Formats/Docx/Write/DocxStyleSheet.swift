/// The styles of a written document, under the names that Word itself gives them: offices restyle in one place.
enum DocxStyleSheet {
    static func part() -> [UInt8] {
        var xml = XMLBuilder(declaration: true)
        xml.element("w:styles", [("xmlns:w", DocxFrame.words)]) { xml in
            defaults(&xml)
            paragraph("Normal", "Normal", isDefault: true, to: &xml) { xml in
                xml.element("w:pPr") { xml in
                    xml.element("w:spacing", [("w:after", "120")])
                }
            }
            for level in 1...9 {
                paragraph("Heading\(level)", "heading \(level)", to: &xml) { xml in
                    xml.value("w:next", "Normal")
                    xml.element("w:qFormat")
                    xml.element("w:pPr") { xml in
                        xml.element("w:keepNext")
                        xml.value("w:outlineLvl", String(level - 1))
                    }
                }
            }
            paragraph("FootnoteText", "footnote text", to: &xml) { $0.smallText() }
            paragraph("CommentText", "annotation text", to: &xml) { $0.smallText() }
            character("FootnoteReference", "footnote reference", to: &xml) { $0.value("w:vertAlign", "superscript") }
            character("CommentReference", "annotation reference", to: &xml) { $0.value("w:sz", "16") }
            tables(&xml)
        }
        return xml.bytes
    }

    private static func defaults(_ xml: inout XMLBuilder) {
        xml.element("w:docDefaults") { xml in
            xml.element("w:rPrDefault") { xml in
                xml.element("w:rPr") { xml in
                    let font = "Times New Roman"
                    xml.element(
                        "w:rFonts",
                        [("w:ascii", font), ("w:hAnsi", font), ("w:eastAsia", font), ("w:cs", font)])
                    xml.value("w:sz", "28")
                    xml.value("w:szCs", "28")
                    xml.value("w:lang", "vi-VN")
                }
            }
            xml.element("w:pPrDefault")
        }
    }

    private static func paragraph(
        _ id: String, _ name: String, isDefault: Bool = false, to xml: inout XMLBuilder,
        _ content: (inout XMLBuilder) -> Void
    ) {
        xml.element(
            "w:style", [("w:type", "paragraph")] + (isDefault ? [("w:default", "1")] : []) + [("w:styleId", id)]
        ) { xml in
            xml.value("w:name", name)
            if !isDefault { xml.value("w:basedOn", "Normal") }
            content(&xml)
        }
    }

    private static func character(
        _ id: String, _ name: String, to xml: inout XMLBuilder, _ content: (inout XMLBuilder) -> Void
    ) {
        xml.element("w:style", [("w:type", "character"), ("w:styleId", id)]) { xml in
            xml.value("w:name", name)
            xml.element("w:rPr", [], content)
        }
    }

    private static func tables(_ xml: inout XMLBuilder) {
        xml.element("w:style", [("w:type", "table"), ("w:default", "1"), ("w:styleId", "TableNormal")]) { xml in
            xml.value("w:name", "Normal Table")
            xml.element("w:tblPr") { xml in
                xml.element("w:tblCellMar") { xml in
                    xml.element("w:left", [("w:w", "108"), ("w:type", "dxa")])
                    xml.element("w:right", [("w:w", "108"), ("w:type", "dxa")])
                }
            }
        }
        xml.element("w:style", [("w:type", "table"), ("w:styleId", "TableGrid")]) { xml in
            xml.value("w:name", "Table Grid")
            xml.value("w:basedOn", "TableNormal")
            xml.element("w:tblPr") { xml in
                xml.element("w:tblBorders") { xml in
                    let sides: [StaticString] = [
                        "w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV",
                    ]
                    for side in sides {
                        xml.element(
                            side, [("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", "auto")])
                    }
                }
            }
        }
    }
}

extension XMLBuilder {
    /// Notes and comments: 10 points, set tight.
    fileprivate mutating func smallText() {
        element("w:pPr") { xml in
            xml.element("w:spacing", [("w:after", "0")])
        }
        element("w:rPr") { $0.value("w:sz", "20") }
    }
}
