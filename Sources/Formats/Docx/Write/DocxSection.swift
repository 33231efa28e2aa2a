import Documents

/// How the pages of a section are set.
struct DocxSection {
    /// `nil` for what stands before the first section that the document names.
    var section: PageSection?

    /// Whether the document begins with it.
    var isFirst = false

    /// The pages' numbers, and the empty header of sheets that have none.
    static let numbers = "rIdNumbers"
    static let noNumbers = "rIdNoNumbers"

    /// In the order that the schema wants.
    func write(to xml: inout XMLBuilder) {
        let page = NationalLayout.page(section)
        let isSheet = section?.isSheet ?? false
        let isFirstUnnumbered = isFirst || section?.restartsNumbers ?? true
        xml.element("w:sectPr") { xml in
            xml.element(
                "w:headerReference", [("w:type", "default"), ("r:id", isSheet ? Self.noNumbers : Self.numbers)])
            xml.value("w:type", "nextPage")
            xml.element(
                "w:pgSz",
                [("w:w", String(page.width)), ("w:h", String(page.height))]
                    + (section?.isLandscape ?? false ? [("w:orient", "landscape")] : []))
            xml.element(
                "w:pgMar",
                [
                    ("w:top", String(page.top)), ("w:right", String(page.right)), ("w:bottom", String(page.bottom)),
                    ("w:left", String(page.left)), ("w:header", String(page.header)),
                    ("w:footer", String(page.header)), ("w:gutter", "0"),
                ])
            if isSheet { Self.frame(&xml) }
            if isFirstUnnumbered { xml.element("w:pgNumType", [("w:start", "1")]) }
            if isSheet { xml.value("w:vAlign", "center") }
            if isFirstUnnumbered { xml.element("w:titlePg") }
        }
    }

    /// A double line round the sheet.
    private static func frame(_ xml: inout XMLBuilder) {
        xml.element("w:pgBorders", [("w:offsetFrom", "page")]) { xml in
            let sides: [StaticString] = ["w:top", "w:left", "w:bottom", "w:right"]
            for side in sides {
                xml.element(
                    side, [("w:val", "double"), ("w:sz", "12"), ("w:space", "24"), ("w:color", "auto")])
            }
        }
    }
}
