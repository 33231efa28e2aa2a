/// The parts of a Word document that are the same in each that is written.
enum DocxFrame {
    /// The namespaces of Word's own words and of links between parts.
    static let words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    static let links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    /// The lines above footnotes: number, type and element.
    static let separators: [(id: String, kind: String, name: StaticString)] = [
        ("-1", "separator", "w:separator"), ("0", "continuationSeparator", "w:continuationSeparator"),
    ]

    /// Without the mode, Word opens the document as one of an old version.
    static func settings(hasNotes: Bool) -> Result<PackedPart, ReadError> {
        hasNotes ? settingsWithNotes : settingsWithout
    }

    private static let settingsWithNotes = PackedPart.packing(makeSettings(hasNotes: true))
    private static let settingsWithout = PackedPart.packing(makeSettings(hasNotes: false))

    private static func makeSettings(hasNotes: Bool) -> [UInt8] {
        var xml = XMLBuilder(declaration: true)
        xml.element("w:settings", [("xmlns:w", words)]) { xml in
            xml.element("w:zoom", [("w:percent", "100")])
            xml.value("w:defaultTabStop", "720")
            xml.value("w:characterSpacingControl", "doNotCompress")
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
            xml.value("w:themeFontLang", NationalLayout.language)
        }
        return xml.bytes
    }

    /// The number of the page in the upper margin.
    static let pageNumber = header { xml in
        let begin: [XMLBuilder.Attribute] = [("w:fldCharType", "begin")]
        xml.element("w:r") { $0.element("w:fldChar", begin) }
        xml.element("w:r") { xml in xml.element("w:instrText", [("xml:space", "preserve")]) { $0.text(" PAGE ") } }
        xml.element("w:r") { $0.element("w:fldChar", [("w:fldCharType", "separate")]) }
        xml.element("w:r") { xml in xml.element("w:t") { $0.text("2") } }
        xml.element("w:r") { $0.element("w:fldChar", [("w:fldCharType", "end")]) }
    }

    /// Of sheets, which would otherwise have the header of the pages before them.
    static let noPageNumber = header { _ in }

    private static func header(_ content: (inout XMLBuilder) -> Void) -> Result<PackedPart, ReadError> {
        var xml = XMLBuilder(declaration: true)
        xml.element("w:hdr", [("xmlns:w", words)]) { xml in
            xml.element("w:p") { xml in
                xml.element("w:pPr") { $0.value("w:pStyle", DocxStyleSheet.pageNumberID) }
                content(&xml)
            }
        }
        return PackedPart.packing(xml.bytes)
    }
}
