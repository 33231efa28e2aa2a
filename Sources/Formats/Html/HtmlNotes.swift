import CLibXML2

/// Finds the footnotes of a web page, as LibreOffice (`sdfootnote1`) and Word (`ftn1`) write them.
struct HtmlNotes {
    /// The divisions that hold notes, by a key that their marks share: kind and number.
    private(set) var divisions: [String: XMLNode] = [:]

    init(_ root: XMLNode) {
        // By hand rather than by recursion: this runs before the depth is checked.
        var node: XMLNode? = root
        while let current = node {
            if case "div" = current, let key = Self.key(ofDivision: current) { divisions[key] = current }
            node = Self.next(after: current, within: root)
        }
    }

    /// The next node in reading order.
    private static func next(after node: XMLNode, within root: XMLNode) -> XMLNode? {
        if let child = node.pointer.pointee.children { return XMLNode(pointer: child) }
        var current = node.pointer
        while current != root.pointer {
            if let sibling = current.pointee.next { return XMLNode(pointer: sibling) }
            guard let parent = current.pointee.parent else { return nil }
            current = parent
        }
        return nil
    }

    /// `f1` for a footnote, `e1` for an endnote; `nil` for any other division.
    static func key(ofDivision node: XMLNode) -> String? {
        guard let id = node.string("id") else { return nil }
        return key(id, ["sdfootnote": "f", "sdendnote": "e", "ftn": "f", "edn": "e"])
    }

    /// The key of the note that a link in the text points to.
    static func key(ofMark node: XMLNode) -> String? {
        guard let target = node.string("href")?.split(separator: "#").last else { return nil }
        return key(
            target.hasSuffix("sym") ? String(target.dropLast(3)) : String(target),
            ["sdfootnote": "f", "sdendnote": "e", "_ftn": "f", "_edn": "e"])
    }

    /// Whether a link is the number in front of a note, which points back to the text.
    static func isBackLink(_ node: XMLNode) -> Bool {
        guard let target = node.string("href") else { return false }
        return target.contains("#_ftnref") || target.contains("#_ednref") || target.hasSuffix("anc")
    }

    private static func key(_ id: String, _ kinds: [String: String]) -> String? {
        for (prefix, kind) in kinds where id.hasPrefix(prefix) {
            let number = id.dropFirst(prefix.count)
            if !number.isEmpty, number.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return kind + number }
        }
        return nil
    }
}
