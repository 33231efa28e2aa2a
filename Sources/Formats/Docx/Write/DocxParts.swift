/// The parts of a Word document as they are put together: each with its type and the link that leads to it.
struct DocxParts {
    private var parts: [ZipWriter.Part] = []
    private var kinds: [(name: String, kind: Kind)] = []
    private var links: [Kind.Owner: [(id: String, kind: Kind, target: String)]] = [:]

    enum Kind {
        case main
        case styles
        case settings
        case header
        case footnotes
        case core
        case custom

        /// What leads to a part: the package itself or the main document.
        enum Owner { case package, main }

        var owner: Owner {
            switch self {
            case .main, .core, .custom: .package
            default: .main
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
            case .core: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
            case .custom: "\(office)/custom-properties"
            }
        }
    }

    /// - Parameter id: by which other parts name it; `nil` for what nobody names.
    mutating func add(_ name: String, _ kind: Kind, _ bytes: [UInt8], id: String? = nil) {
        parts.append(ZipWriter.Part(name, bytes))
        kinds.append((name, kind))
        let known = links[kind.owner, default: []]
        let target = kind.owner == .main ? String(name.dropFirst("word/".count)) : name
        links[kind.owner] = known + [(id ?? "rId\(known.count + 1)", kind, target)]
    }

    /// All of them, the list of types first, where programs look for it.
    var all: [ZipWriter.Part] {
        [
            ZipWriter.Part("[Content_Types].xml", contentTypes),
            ZipWriter.Part("_rels/.rels", relationships(.package)),
        ] + parts + [ZipWriter.Part("word/_rels/document.xml.rels", relationships(.main))]
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

    private func relationships(_ owner: Kind.Owner) -> [UInt8] {
        var xml = XMLBuilder(declaration: true)
        xml.element("Relationships", [("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")]) {
            xml in
            for link in links[owner, default: []] {
                xml.element("Relationship", [("Id", link.id), ("Type", link.kind.link), ("Target", link.target)])
            }
        }
        return xml.bytes
    }
}
