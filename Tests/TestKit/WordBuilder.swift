/// Builds small Word documents for tests from the XML of their parts.
public enum WordBuilder {
    private static let w = #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#
    private static let mc = #"xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006""#
    private static let m = #"xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math""#
    private static let r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    /// A document whose body is the XML given; names have the prefix `w`.
    public static func document(
        _ body: String, styles: String? = nil, numbering: String? = nil, footnotes: String? = nil
    ) -> [UInt8] {
        archive(
            main: "<w:document \(w) \(mc) \(m)><w:body>\(body)</w:body></w:document>",
            parts: [
                ("styles", styles.map { "<w:styles \(w)>\($0)</w:styles>" }),
                ("numbering", numbering.map { "<w:numbering \(w)>\($0)</w:numbering>" }),
                ("footnotes", footnotes.map { "<w:footnotes \(w)>\($0)</w:footnotes>" }),
            ])
    }

    /// A document whose main part is the text given, well-formed or not.
    public static func archive(main: String, parts: [(kind: String, xml: String?)] = []) -> [UInt8] {
        var zip = ZipBuilder()
        addFrame(to: &zip, parts: parts.filter { $0.xml != nil }.map(\.kind))
        zip.add("word/document.xml", main)
        for part in parts {
            if let xml = part.xml { zip.add("word/\(part.kind).xml", xml) }
        }
        return zip.bytes
    }

    /// The parts that say that `word/document.xml` is a Word document.
    public static func addFrame(to zip: inout ZipBuilder, parts: [String] = []) {
        zip.add(
            "[Content_Types].xml",
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override \
            PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.\
            wordprocessingml.document.main+xml"/></Types>
            """)
        zip.add("_rels/.rels", relationships([("officeDocument", "word/document.xml")]))
        zip.add("word/_rels/document.xml.rels", relationships(parts.map { ($0, "\($0).xml") }))
    }

    private static func relationships(_ links: [(kind: String, target: String)]) -> String {
        let entries = links.enumerated().map { index, link in
            #"<Relationship Id="rId\#(index)" Type="\#(r)/\#(link.kind)" Target="\#(link.target)"/>"#
        }
        return #"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#
            + entries.joined() + "</Relationships>"
    }
}
