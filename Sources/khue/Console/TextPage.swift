/// Lines of text for a screen, wrapped to its width.
struct TextPage {
    let layout: Layout
    private(set) var text = ""

    init(_ layout: Layout) {
        self.layout = layout
    }

    var bytes: [UInt8] { Array(text.utf8) }

    /// An empty line.
    mutating func gap() {
        text += "\n"
    }

    /// A paragraph: its first line after `first`, all others indented by as many columns as that, or by `hanging`.
    mutating func line(_ content: String, after first: String = "", hanging: Int? = nil) {
        let indent = hanging ?? Layout.columns(first)
        for (number, line) in content.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            wrap(line, after: number == 0 ? first : String(repeating: " ", count: indent), indent: indent)
        }
    }

    /// A label in a column of its own and the value beside it.
    mutating func field(_ label: String, _ value: String, indent: Int = 2, labelWidth: Int = 15) {
        let label = layout.padded(layout.paint(label, .dim), labelWidth)
        line(value, after: String(repeating: " ", count: indent) + label)
    }

    private mutating func wrap(_ content: Substring, after first: String, indent: Int) {
        var line = first
        var used = Layout.columns(first)
        var isEmpty = true
        for word in content.split(separator: " ") {
            let width = Layout.columns(word)
            if !isEmpty, used + 1 + width > layout.width {
                text += line + "\n"
                line = String(repeating: " ", count: indent) + word
                used = indent + width
            } else {
                line += isEmpty ? String(word) : " \(word)"
                used += isEmpty ? width : width + 1
            }
            isEmpty = false
        }
        while line.hasSuffix(" ") { line.removeLast() }
        text += line + "\n"
    }
}
