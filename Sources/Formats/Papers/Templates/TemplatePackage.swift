import Documents

/// The parts of a template's file that change when it becomes a paper, beside those that hold its text.
struct TemplatePackage {
    private(set) var changed: [ZipWriter.Part] = []
    private let archive: ZipArchive
    private let package: Package

    private static let types = "[Content_Types].xml"
    private static let custom = "docProps/custom.xml"

    init(_ archive: ZipArchive, _ package: Package) {
        self.archive = archive
        self.package = package
    }

    mutating func replace(_ path: String, with bytes: [UInt8]) {
        if let index = changed.firstIndex(where: { $0.name == path }) {
            changed[index].bytes = bytes
        } else {
            changed.append(ZipWriter.Part(path, bytes, index: archive.index(of: path)))
        }
    }

    private func elements(_ path: String) throws(ReadError) -> XMLElements {
        var bytes = changed.first { $0.name == path }?.bytes ?? []
        if bytes.isEmpty { bytes = try archive.read(path) }
        guard let xml = XMLElements(bytes) else { throw .damagedPart(path, "\(path): not UTF-8") }
        return xml
    }

    /// A template of Word (.dotx) becomes a document.
    mutating func becomeDocument() throws(ReadError) {
        guard package.contentType.contains("template.main") else { return }
        let xml = try elements(Self.types)
        var edits = XMLEdits()
        for entry in xml.children(0)
        where xml.string(entry, "PartName").map({ $0.dropFirst() == package.main }) ?? false {
            guard let value = xml.attribute(entry, "ContentType") else { continue }
            let type = package.contentType.replacing("template.main", with: "document.main")
            edits.replace(value, with: Array(type.utf8))
        }
        replace(Self.types, with: edits.applied(to: xml.bytes))
    }

    /// The template that the file itself was made from lies on somebody's computer.
    mutating func forgetTemplate() throws(ReadError) {
        guard let settings = try package.relationships().first(where: { $0.type.hasSuffix("/settings") })?.target,
            archive.contains(settings)
        else { return }
        try remove(from: settings) { xml, index in xml.is(index, "attachedTemplate") }
        let links = Self.links(of: settings)
        guard archive.contains(links) else { return }
        try remove(from: links) { xml, index in
            xml.string(index, "Type")?.hasSuffix("/attachedTemplate") == true
        }
    }

    private mutating func remove(
        from path: String, _ isUnwanted: (XMLElements, Int) -> Bool
    ) throws(ReadError) {
        let xml = try elements(path)
        var edits = XMLEdits()
        for index in xml.elements.indices where isUnwanted(xml, index) { edits.remove(xml.whole(index)) }
        if !edits.isEmpty { replace(path, with: edits.applied(to: xml.bytes)) }
    }

    /// Puts the stamp into the properties, in place of what a paper had that the template was made from.
    mutating func put(_ stamp: Stamp?) throws(ReadError) {
        if archive.contains(Self.custom) {
            let xml = try elements(Self.custom)
            var edits = XMLEdits()
            var pid = 1
            for property in xml.children(0) {
                pid = max(pid, xml.integer(property, "pid") ?? 1)
                if xml.string(property, "name")?.hasPrefix("Khue.") == true { edits.remove(xml.whole(property)) }
            }
            if let stamp {
                edits.append(
                    DocxProperties.properties(stamp, after: pid, declaring: DocxProperties.namespaces), to: 0, of: xml)
            }
            if !edits.isEmpty { replace(Self.custom, with: edits.applied(to: xml.bytes)) }
        } else if let stamp {
            replace(Self.custom, with: DocxProperties.custom(stamp))
            try add(
                "Override", [("PartName", "/\(Self.custom)"), ("ContentType", DocxParts.Kind.custom.contentType)],
                to: Self.types)
            let path = "_rels/.rels"
            let xml = try elements(path)
            let used = Set(xml.children(0).compactMap { xml.string($0, "Id") })
            let id = (1...).lazy.map { "rId\($0)" }.first { !used.contains($0) }!
            try add(
                "Relationship", [("Id", id), ("Type", DocxParts.Kind.custom.link), ("Target", Self.custom)], to: path)
        }
    }

    /// Puts the picture of the square code beside the main part, and links a part to it.
    mutating func link(_ picture: [UInt8], from part: String) throws(ReadError) {
        let folder = Self.folder(part)
        replace(folder + TemplatePicture.file, with: picture)
        let types = try elements(Self.types)
        if !types.children(0).contains(where: { types.string($0, "Extension")?.lowercased() == "png" }) {
            try add("Default", [("Extension", "png"), ("ContentType", "image/png")], to: Self.types)
        }
        try add(
            "Relationship",
            [
                ("Id", TemplatePicture.id),
                ("Type", "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"),
                ("Target", TemplatePicture.file),
            ], to: Self.links(of: part))
    }

    private static func folder(_ part: String) -> String {
        part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
    }

    /// The list of what a part links to.
    private static func links(of part: String) -> String {
        let folder = folder(part)
        return "\(folder)_rels/\(part.dropFirst(folder.count)).rels"
    }

    /// Adds an entry to a list of types or links, with the namespace of its root.
    private mutating func add(
        _ name: StaticString, _ attributes: [XMLBuilder.Attribute], to path: String
    ) throws(ReadError) {
        let namespace =
            path == Self.types
            ? "http://schemas.openxmlformats.org/package/2006/content-types"
            : "http://schemas.openxmlformats.org/package/2006/relationships"
        if !archive.contains(path), !changed.contains(where: { $0.name == path }) {
            var list = XMLBuilder(declaration: true)
            list.element("Relationships", [("xmlns", namespace)])
            replace(path, with: list.bytes)
        }
        let xml = try elements(path)
        var entry = XMLBuilder()
        var all = attributes
        if xml.hasPrefix(0) { all.append(("xmlns", namespace)) }
        entry.element(name, all)
        var edits = XMLEdits()
        edits.append(entry.bytes, to: 0, of: xml)
        replace(path, with: edits.applied(to: xml.bytes))
    }
}
