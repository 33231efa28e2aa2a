/// The parts of a Word document that are the same in each that is written.
enum DocxFrame {
    /// The namespace of Word's own words.
    static let words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

    /// The lines above footnotes: number, type and element.
    static let separators: [(id: String, kind: String, name: StaticString)] = [
        ("-1", "separator", "w:separator"), ("0", "continuationSeparator", "w:continuationSeparator"),
    ]

    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

    static func contentTypes(hasNotes: Bool) -> [UInt8] {
        let type = "application/vnd.openxmlformats-officedocument.wordprocessingml."
        var kinds = [("document", "document.main"), ("styles", "styles"), ("settings", "settings")]
        if hasNotes { kinds.append(("footnotes", "footnotes")) }
        var xml = XMLBuilder(declaration: true)
        xml.element("Types", [("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")]) { xml in
            xml.element(
                "Default",
                [("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml")])
            xml.element("Default", [("Extension", "xml"), ("ContentType", "application/xml")])
            for (part, kind) in kinds {
                xml.element("Override", [("PartName", "/word/\(part).xml"), ("ContentType", "\(type)\(kind)+xml")])
            }
        }
        return xml.bytes
    }

    static func packageLinks() -> [UInt8] {
        links([("officeDocument", "word/document.xml")])
    }

    static func links(hasNotes: Bool) -> [UInt8] {
        links(["styles", "settings"].map { ($0, "\($0).xml") } + (hasNotes ? [("footnotes", "footnotes.xml")] : []))
    }

    private static func links(_ targets: [(kind: String, target: String)]) -> [UInt8] {
        var xml = XMLBuilder(declaration: true)
        xml.element("Relationships", [("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")]) {
            xml in
            for (index, link) in targets.enumerated() {
                xml.element(
                    "Relationship",
                    [("Id", "rId\(index + 1)"), ("Type", office + link.kind), ("Target", link.target)])
            }
        }
        return xml.bytes
    }

    /// Without the mode, Word opens the document as one of an old version.
    static func settings(hasNotes: Bool) -> [UInt8] {
        var xml = XMLBuilder(declaration: true)
        xml.element("w:settings", [("xmlns:w", words)]) { xml in
            xml.value("w:defaultTabStop", "720")
            if hasNotes {
                xml.element("w:footnotePr") { xml in
                    for separator in separators { xml.element("w:footnote", [("w:id", separator.id)]) }
                }
            }
            xml.element("w:compat") { xml in
                xml.element(
                    "w:compatSetting",
                    [
                        ("w:name", "compatibilityMode"), ("w:uri", "http://schemas.microsoft.com/office/word"),
                        ("w:val", "15"),
                    ])
            }
        }
        return xml.bytes
    }
}
