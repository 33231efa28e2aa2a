/// What is known of a paragraph while its runs are read.
struct DocxRun {
    var style = DocxStyles.Style()

    /// The old font of the run that is being read, and the letters of it that wait to be decoded together.
    var font: LegacyFont?
    var letters = TextBuffer()

    /// Text boxes tied to the paragraph.
    var boxes: [XMLNode] = []

    /// Whether the paragraph goes on in the next one, because the mark between them was deleted.
    var isCarried = false

    /// For each field that is open, whether its instruction is still being read.
    var fields: [Bool] = []

    /// Whether text is shown: not within the instruction of a field.
    var isShown: Bool { !fields.contains(true) }

    mutating func begin(_ styles: DocxStyles, style id: String?) {
        style = id.map { styles.style($0) } ?? styles.paragraphDefault
        if isCarried { return }
        // An instruction ends with its paragraph even when its end mark is missing.
        if fields.contains(true) { fields.removeAll { $0 } }
    }

    mutating func takeBoxes() -> [XMLNode] {
        defer { boxes = [] }
        return boxes
    }

    /// The branch of an `AlternateContent` to read: only one, or the text would double.
    static func branch(_ node: XMLNode) -> XMLNode? {
        for child in node.children {
            if case "Choice" = child, child.children.contains(where: \.isElement) { return child }
        }
        return node.child("Fallback")
    }
}
