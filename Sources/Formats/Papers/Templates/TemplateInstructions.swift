/// The instructions of a part's fields (`PAGE`, `DDEAUTO …`), as Word puts them together: over runs, and with what fields
/// within them give.
struct TemplateInstructions {
    /// A field that fetches something or runs it, by its name; `nil` where there is none.
    private(set) var fetching: String?

    /// The words so far of each field that has begun and not ended.
    private var open: [String] = []

    init(_ tree: XMLTree) {
        walk(tree.root)
    }

    private static let names = [
        "DDE", "DDEAUTO", "INCLUDETEXT", "INCLUDEPICTURE", "LINK", "IMPORT", "DATABASE", "MACROBUTTON",
    ]

    private mutating func walk(_ node: XMLNode) {
        guard fetching == nil, node.isElement else { return }
        switch node {
        case "instrText":
            var buffer = TextBuffer()
            node.appendText(to: &buffer)
            add(String(decoding: buffer.bytes, as: UTF8.self))
        case "fldSimple":
            begin()
            add(node.string("instr") ?? "")
            node.children.forEach { walk($0) }
            end()
        case "fldChar" where node.has("fldCharType", "begin"): begin()
        case "fldChar" where node.has("fldCharType", "end"): end()
        default: for child in node.children { walk(child) }
        }
    }

    private mutating func begin() {
        // A field whose name another one gives is there to hide it.
        if let words = open.last, words.allSatisfy({ $0.isLetter }), Self.names.contains(where: { $0.hasPrefix(words) })
        {
            fetching = words + "…"
        }
        open.append("")
    }

    private mutating func add(_ text: String) {
        // Words that stand in no field are none of Word's making.
        var words = open.popLast() ?? ""
        // Only the name is of interest.
        if words.utf8.count < 64 {
            words += (words.isEmpty ? text.drop { $0.isWhitespace } : text[...]).prefix(64).uppercased()
        }
        open.append(words)
        let name = String(words.prefix { $0.isLetter })
        if Self.names.contains(name) { fetching = name }
    }

    private mutating func end() { _ = open.popLast() }
}
