/// The ruling lines that a table or a cell asks for, side by side; `nil` where nothing is said.
struct DocxBorders {
    var top: Bool?
    var left: Bool?
    var bottom: Bool?
    var right: Bool?
    var insideH: Bool?
    var insideV: Bool?

    /// Whether a table style draws lines for some rows or columns only.
    var isConditional = false

    init() {}

    init(_ node: XMLNode) {
        apply(node)
    }

    /// Lays what a node says over what is known.
    mutating func apply(_ node: XMLNode) {
        for side in node.children where side.isElement {
            let isDrawn = !side.has("val", "nil") && !side.has("val", "none")
            switch side {
            case "top": top = isDrawn
            case "left", "start": left = isDrawn
            case "bottom": bottom = isDrawn
            case "right", "end": right = isDrawn
            case "insideH": insideH = isDrawn
            case "insideV": insideV = isDrawn
            default: break
            }
        }
    }

    /// Whether any line is drawn.
    var isDrawn: Bool {
        isConditional
            || [top, left, bottom, right, insideH, insideV].contains(true)
    }

    /// Whether a cell says of all its four sides what they are, so that the table's lines do not show there.
    var isComplete: Bool {
        top != nil && left != nil && bottom != nil && right != nil
    }
}
