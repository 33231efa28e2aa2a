/// The elements of a styles part, parsed only when asked for.
///
/// A template brings hundreds of styles, of which a report uses ten: parsing all of them costs more than reading the
/// report. So they are found by their tags, and each is parsed on its own. Where the bytes are not the plain sort that
/// every office program writes (UTF-8, prefix `w`, no comments or document type), the part is parsed as a whole.
final class DocxStyleSource {
    private let bytes: [UInt8]
    private let part: String
    private var ranges: [String: Range<Int>] = [:]
    private var defaultsRange: Range<Int>?
    private var nodes: [String: XMLNode] = [:]

    /// The part as a whole, where it was parsed so.
    private var whole: XMLTree?

    /// The identifiers of the styles that paragraphs and tables have when they name none.
    private(set) var paragraphDefault: String?
    private(set) var tableDefault: String?

    /// No styles.
    init() {
        bytes = []
        part = ""
    }

    init(_ bytes: [UInt8], part: String) throws(ReadError) {
        self.bytes = bytes
        self.part = part
        if bytes.withUnsafeBufferPointer({ index($0) }) { return }
        ranges = [:]
        let tree = try XMLTree(bytes, part: part)
        whole = tree
        nodes[Self.defaultsKey] = tree.root.child("docDefaults")
        for node in tree.root.children {
            guard case "style" = node, let id = node.string("styleId") else { continue }
            nodes[id] = node
            let isDefault =
                node.attribute("default") != nil && !node.has("default", "0") && !node.has("default", "false")
            if isDefault { setDefault(id, type: node.string("type") ?? "") }
        }
    }

    /// Hands over the `docDefaults` element, valid during the call; `nil` if there is none.
    func withDefaults<Answer>(_ body: (XMLNode) -> Answer) -> Answer? {
        with(Self.defaultsKey, at: defaultsRange, body)
    }

    /// Hands over the `style` element of an identifier, valid during the call; `nil` if there is none.
    func withStyle<Answer>(_ id: String, _ body: (XMLNode) -> Answer) -> Answer? {
        with(id, at: ranges[id], body)
    }

    /// No identifier can hold a blank at its ends, so this key meets none.
    private static let defaultsKey = " docDefaults "

    private func setDefault(_ id: String, type: String) {
        if type == "paragraph" { paragraphDefault = id }
        if type == "table" { tableDefault = id }
    }

    private func with<Answer>(_ key: String, at range: Range<Int>?, _ body: (XMLNode) -> Answer) -> Answer? {
        if let known = nodes[key] { return body(known) }
        guard let range else { return nil }
        let xml = Array("<w:styles xmlns:w=\"w\">".utf8) + bytes[range] + Array("</w:styles>".utf8)
        // A style that is not well-formed is as good as none: the text of the report does not hang on it.
        guard let tree = try? XMLTree(xml, part: part),
            let node = tree.root.children.first(where: { $0.isElement })
        else { return nil }
        // The tree is not kept: ten thousand small ones would take far more room than the part itself.
        return withExtendedLifetime(tree) { body(node) }
    }

    /// Finds the elements by their tags; `false` if the bytes are not of the plain sort.
    private func index(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.starts(with: "<?xml".utf8) || bytes.starts(with: "<w:styles".utf8), !Scan.contains(bytes, "<!"),
            let head = Scan.first(bytes, "<w:styles", from: 0), head < 512
        else { return false }
        let declaration = String(decoding: bytes[..<head], as: UTF8.self).lowercased()
        guard !declaration.contains("encoding") || declaration.contains("utf-8") else { return false }
        if let start = Scan.first(bytes, "<w:docDefaults>", from: head),
            let end = Scan.first(bytes, "</w:docDefaults>", from: start)
        {
            defaultsRange = start..<(end + 16)
        }
        var position = head
        while let start = Scan.first(bytes, "<w:style ", from: position) {
            guard let close = Scan.first(bytes, ">", from: start) else { return false }
            position = close + 1
            if bytes[close - 1] != UInt8(ascii: "/") {
                guard let end = Scan.first(bytes, "</w:style>", from: close) else { return false }
                position = end + 10
            }
            let tag = UnsafeBufferPointer(rebasing: bytes[start..<close])
            guard let id = value(tag, " w:styleId=\"") else { continue }
            ranges[id] = start..<position
            if let isDefault = value(tag, " w:default=\""), isDefault != "0", isDefault != "false" {
                setDefault(id, type: value(tag, " w:type=\"") ?? "")
            }
        }
        return true
    }

    private func value(_ tag: UnsafeBufferPointer<UInt8>, _ name: StaticString) -> String? {
        guard let start = Scan.first(tag, name, from: 0) else { return nil }
        let from = start + name.utf8CodeUnitCount
        guard let end = Scan.first(tag, "\"", from: from) else { return nil }
        let value = tag[from..<end]
        // No program writes an identifier with references in it; such a style is passed over.
        return value.contains(UInt8(ascii: "&")) ? nil : String(decoding: value, as: UTF8.self)
    }
}
