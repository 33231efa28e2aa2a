/// The parts of a Word document as they are put together: each with its type and the link that leads to it.
struct DocxParts {
    private var parts: [ZipWriter.Part] = []
    private var kinds: [(name: String, kind: Kind)] = []
    /// By the part that names them; the package itself has no name.
    private var links: [String: [(id: String, kind: Kind, target: String)]] = [:]

    enum Kind {
        case main
        case styles
        case settings
        case header
        case footnotes
        case picture
        case chart
        case workbook
        case core
        case custom

        /// What leads to a part: the package, or the main document.
        var owner: String {
            switch self {
            case .main, .core, .custom: ""
            default: "word/document.xml"
            }
        }

        var contentType: String {
            let word = "application/vnd.openxmlformats-officedocument.wordprocessingml."
            return switch self {
            case .main: "\(word)document.main+xml"
            case .styles: "\(word)styles+xml"
            case .settings: "\(word)settings+xml"
            case .header: "\(word)header+xml"
            case .footnotes: "\(word)footnotes+xml"
            case .picture: "image/png"
            case .chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
            case .workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            case .core: "application/vnd.openxmlformats-package.core-properties+xml"
            case .custom: "application/vnd.openxmlformats-officedocument.custom-properties+xml"
            }
        }

        var link: String {
            let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
            return switch self {
            case .main: "\(office)/officeDocument"
            case .styles: "\(office)/styles"
            case .settings: "\(office)/settings"
            case .header: "\(office)/header"
            case .footnotes: "\(office)/footnotes"
            case .picture: "\(office)/image"
            case .chart: "\(office)/chart"
            case .workbook: "\(office)/package"
            case .core: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
            case .custom: "\(office)/custom-properties"
            }
        }
    }

    /// - Parameters:
    ///   - id: by which other parts name it; `nil` for what nobody names.
    ///   - owner: the part that leads to it, where that is not the usual one of its kind.
    mutating func add(_ name: String, _ kind: Kind, _ bytes: [UInt8], id: String? = nil, of owner: String? = nil) {
        add(ZipWriter.Part(name, bytes), kind, id: id, of: owner)
    }

    /// One that is the same in every document.
    mutating func add(_ name: String, _ kind: Kind, _ packed: PackedPart, id: String? = nil) {
        add(ZipWriter.Part(name, packed), kind, id: id)
    }

    private mutating func add(_ part: ZipWriter.Part, _ kind: Kind, id: String?, of owner: String? = nil) {
        let name = part.name
        parts.append(part)
        kinds.append((name, kind))
        let owner = owner ?? kind.owner
        let known = links[owner, default: []]
        links[owner] = known + [(id ?? "rId\(known.count + 1)", kind, name)]
    }

    /// All of them, the list of types first, where programs look for it.
    var all: [ZipWriter.Part] {
        var all = [ZipWriter.Part("[Content_Types].xml", contentTypes)]
        all.append(ZipWriter.Part("_rels/.rels", relationships("")))
        all += parts
        for owner in links.keys.sorted() where !owner.isEmpty {
            let slash = owner.lastIndex(of: "/")!
            let path = "\(owner[..<slash])/_rels\(owner[slash...]).rels"
            all.append(ZipWriter.Part(path, relationships(owner)))
        }
        return all
    }

    private var contentTypes: [UInt8] {
        var xml = XMLBuilder(declaration: true)
        xml.element("Types", [("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")]) { xml in
            xml.element(
                "Default",
                [("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml")])
            xml.element("Default", [("Extension", "xml"), ("ContentType", "application/xml")])
            for (name, kind) in kinds {
                xml.element("Override", [("PartName", "/\(name)"), ("ContentType", kind.contentType)])
            }
        }
        return xml.bytes
    }

    private func relationships(_ owner: String) -> [UInt8] {
        var xml = XMLBuilder(declaration: true)
        xml.element("Relationships", [("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")]) {
            xml in
            for link in links[owner, default: []] {
                xml.element("Relationship", [("Id", link.id), ("Type", link.kind.link), ("Target", "/\(link.target)")])
            }
        }
        return xml.bytes
    }
}
