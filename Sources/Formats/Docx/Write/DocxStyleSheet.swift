import Documents

/// The styles of a written document: those of the national layout, and those that Word itself knows by name. Offices
/// restyle in one place.
enum DocxStyleSheet {
    /// The same for every document.
    static let part = PackedPart.packing(xml)

    private static var xml: [UInt8] {
        var xml = XMLBuilder(declaration: true)
        xml.element("w:styles", [("xmlns:w", DocxFrame.words)]) { xml in
            defaults(&xml)
            paragraph(NationalLayout.plain, id: "Normal", isDefault: true, to: &xml)
            for level in 1...9 {
                paragraph(NationalLayout.heading(level), id: "Heading\(level)", level: level, to: &xml)
            }
            for role in Paragraph.Role.allCases {
                paragraph(NationalLayout.style(role), id: role.styleID, to: &xml)
            }
            paragraph(NationalLayout.rule, id: ruleID, exactLine: 40, to: &xml)
            paragraph(NationalLayout.gap, id: gapID, exactLine: 120, to: &xml)
            paragraph(NationalLayout.pageNumber, id: pageNumberID, to: &xml)
            paragraph(NationalLayout.footnote, id: "FootnoteText", to: &xml)
            paragraph(NationalLayout.comment, id: "CommentText", to: &xml)
            character("FootnoteReference", "footnote reference", to: &xml) { $0.value("w:vertAlign", "superscript") }
            character("CommentReference", "annotation reference", to: &xml) { $0.value("w:sz", "16") }
            tables(&xml)
        }
        return xml.bytes
    }

    static let ruleID = "ND30-rule"
    static let gapID = "ND30-gap"
    static let pageNumberID = "ND30-pageNumber"
    static let tableID = "ND30-table"
    static let blockID = "ND30-block"

    private static func defaults(_ xml: inout XMLBuilder) {
        xml.element("w:docDefaults") { xml in
            xml.element("w:rPrDefault") { xml in
                xml.element("w:rPr") { xml in
                    let font = NationalLayout.font
                    xml.element(
                        "w:rFonts",
                        [("w:ascii", font), ("w:hAnsi", font), ("w:eastAsia", font), ("w:cs", font)])
                    xml.value("w:sz", String(NationalLayout.plain.size))
                    xml.value("w:szCs", String(NationalLayout.plain.size))
                    xml.element(
                        "w:lang", [("w:val", NationalLayout.language), ("w:eastAsia", NationalLayout.language)])
                }
            }
            xml.element("w:pPrDefault")
        }
    }

    /// - Parameters:
    ///   - level: of a heading, 1 for the highest.
    ///   - exactLine: the height of its line where that is not the letters' own, in twentieths of a point.
    private static func paragraph(
        _ style: ComponentStyle, id: String, isDefault: Bool = false, level: Int? = nil, exactLine: Int? = nil,
        to xml: inout XMLBuilder
    ) {
        let kind: [XMLBuilder.Attribute] = [("w:type", "paragraph")]
        let isOwn = id.hasPrefix("ND30")
        xml.element(
            "w:style",
            kind + (isDefault ? [("w:default", "1")] : []) + (isOwn ? [("w:customStyle", "1")] : [])
                + [("w:styleId", id)]
        ) { xml in
            xml.value("w:name", style.name)
            if !isDefault { xml.value("w:basedOn", "Normal") }
            if level != nil { xml.value("w:next", Paragraph.Role.body.styleID) }
            xml.element("w:qFormat")
            xml.element("w:pPr") { xml in
                if style.keepsNext { xml.element("w:keepNext") }
                xml.element(
                    "w:spacing",
                    [
                        ("w:before", String(style.before)), ("w:after", String(style.after)),
                        ("w:line", String(exactLine ?? style.line)),
                        ("w:lineRule", exactLine == nil ? "auto" : "exact"),
                    ])
                if style.firstLine > 0 { xml.element("w:ind", [("w:firstLine", String(style.firstLine))]) }
                xml.value("w:jc", style.alignment.rawValue)
                if let level { xml.value("w:outlineLvl", String(level - 1)) }
            }
            xml.element("w:rPr") { xml in
                if style.isBold { xml.bold() }
                if style.isItalic { xml.italic() }
                xml.value("w:sz", String(style.size))
                xml.value("w:szCs", String(style.size))
            }
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
            xml.element("w:tblPr") { $0.cellMargins(108) }
        }
        table(tableID, "ND30 Bảng", &xml) { xml in
            xml.element("w:tblBorders") { xml in
                let sides: [StaticString] = ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"]
                for side in sides { xml.line(side) }
            }
            xml.cellMargins(NationalLayout.cellMargin)
        }
        table(blockID, "ND30 Khối", &xml) { $0.cellMargins(0) }
    }

    private static func table(
        _ id: String, _ name: String, _ xml: inout XMLBuilder, _ content: (inout XMLBuilder) -> Void
    ) {
        xml.element("w:style", [("w:type", "table"), ("w:customStyle", "1"), ("w:styleId", id)]) { xml in
            xml.value("w:name", name)
            xml.value("w:basedOn", "TableNormal")
            xml.element("w:tblPr", [], content)
        }
    }
}

extension XMLBuilder {
    mutating func bold(_ isOn: Bool = true) {
        element("w:b", isOn ? [] : [("w:val", "0")])
        element("w:bCs", isOn ? [] : [("w:val", "0")])
    }

    mutating func italic(_ isOn: Bool = true) {
        element("w:i", isOn ? [] : [("w:val", "0")])
        element("w:iCs", isOn ? [] : [("w:val", "0")])
    }

    /// A thin line on one side.
    mutating func line(_ side: StaticString) {
        element(side, [("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", "auto")])
    }

    /// Left and right of the words in a cell.
    mutating func cellMargins(_ width: Int) {
        element("w:tblCellMar") { xml in
            xml.element("w:left", [("w:w", String(width)), ("w:type", "dxa")])
            xml.element("w:right", [("w:w", String(width)), ("w:type", "dxa")])
        }
    }
}
