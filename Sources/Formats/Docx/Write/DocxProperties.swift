import Documents

/// What a Word file says of itself: title, language and issuer, and by what it is known again.
enum DocxProperties {
    /// The names of the properties that hold a stamp.
    enum Name {
        static let code = "Khue.Ma"
        static let digest = "Khue.Dau"
        static let kind = "Khue.Loai"
        static let address = "Khue.DiaChi"
    }

    /// Without dates: the same paper gives the same bytes.
    static func core(of document: Document) -> [UInt8] {
        var xml = XMLBuilder(declaration: true)
        xml.element(
            "cp:coreProperties",
            [
                ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
                ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ]
        ) { xml in
            let paragraphs = document.blocks.flatParagraphs
            xml.element("dc:title") { $0.text(title(of: paragraphs)) }
            if let issuer = paragraphs.first(where: { $0.role == .issuer }) {
                xml.element("dc:creator") { $0.text(issuer.text.oneLine) }
            }
            xml.element("dc:language") { $0.text(NationalLayout.language) }
        }
        return xml.bytes
    }

    /// Tên loại and trích yếu; of what has none, its first words.
    private static func title(of paragraphs: [Paragraph]) -> String {
        let named = paragraphs.filter { $0.role == .kind || $0.role == .subject }
        let other = paragraphs.filter { $0.role == .letterSubject || $0.role == .certificateTitle }
        let first = paragraphs.first { !$0.text.isEmpty }.map { [$0] } ?? []
        let words = [named, Array(other.prefix(1)), first].first { !$0.isEmpty } ?? []
        return words.prefix(4).map(\.text.oneLine).joined(separator: " ")
    }

    static func custom(_ stamp: Stamp) -> [UInt8] {
        var xml = XMLBuilder(declaration: true)
        xml.element("Properties", namespaces) { xml in
            xml.raw(properties(stamp, after: 1))
        }
        return xml.bytes
    }

    /// The properties of a stamp alone.
    ///
    /// - Parameters:
    ///   - last: the number of the last property before them.
    ///   - namespaces: what they must declare where they are put into a list of another program.
    static func properties(_ stamp: Stamp, after last: Int, declaring namespaces: [XMLBuilder.Attribute] = [])
        -> [UInt8]
    {
        let values = [
            (Name.code, stamp.code), (Name.digest, stamp.digest), (Name.kind, stamp.kind),
            (Name.address, stamp.address ?? ""),
        ]
        var xml = XMLBuilder()
        for (index, (name, value)) in values.enumerated() where !value.isEmpty {
            xml.element(
                "property",
                namespaces + [
                    ("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"), ("pid", String(last + 1 + index)),
                    ("name", name),
                ]
            ) { xml in xml.element("vt:lpwstr") { $0.text(value) } }
        }
        return xml.bytes
    }

    /// The namespaces of a list of properties.
    static let namespaces: [XMLBuilder.Attribute] = [
        ("xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"),
        ("xmlns:vt", "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"),
    ]

    /// The stamp in the properties of a file; `nil` where there is none. The text does not hang on it, so a part that is
    /// not well-formed is as good as none.
    static func stamp(in archive: ZipArchive) -> Stamp? {
        let path = "docProps/custom.xml"
        guard archive.contains(path), let tree = try? XMLTree(archive.read(path), part: path) else { return nil }
        var values: [String: String] = [:]
        for property in tree.root.children {
            guard case "property" = property, let name = property.string("name"), name.hasPrefix("Khue."),
                let value = property.children.first(where: \.isElement)
            else { continue }
            values[name] = value.words
        }
        return Stamp(values)
    }
}

extension XMLNode {
    /// All text in it.
    var words: String {
        var text = TextBuffer()
        appendText(to: &text)
        return String(decoding: text.bytes, as: UTF8.self)
    }
}

extension Stamp {
    /// From the properties of a file, by their names.
    init?(_ values: [String: String]) {
        guard let code = values[DocxProperties.Name.code], let digest = values[DocxProperties.Name.digest] else {
            return nil
        }
        self.init(
            code: code, digest: digest, kind: values[DocxProperties.Name.kind] ?? "",
            address: values[DocxProperties.Name.address])
    }
}

extension String {
    /// With blanks for line breaks and tabs.
    fileprivate var oneLine: String {
        String(map { $0.isNewline || $0 == "\t" ? " " : $0 })
    }
}
