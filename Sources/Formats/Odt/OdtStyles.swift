/// The styles of an OpenDocument text: those of the document and those it was given by name.
final class OdtStyles {
    /// What matters here of a style of paragraphs or characters; `nil` where it says nothing.
    struct Style {
        var isBold: Bool?
        var isHidden: Bool?
        var outlineLevel: Int?
        var breaksPage = false

        /// What it says of the font of Western letters.
        var font = LegacyFont.Choice.unsaid
    }

    enum Family { case paragraph, text }

    private let trees: [XMLTree]
    private var nodes: [Family: [String: XMLNode]] = [.paragraph: [:], .text: [:]]
    private var cells: [String: XMLNode] = [:]
    private var sections: Set<String> = []
    private var resolved: [Family: [String: Style]] = [.paragraph: [:], .text: [:]]
    private var listNodes: [String: XMLNode] = [:]
    private var lists: [String: [OdtLevel?]] = [:]

    /// The families of fonts by the names that styles have for them.
    private var families: [String: String] = [:]

    /// The font of paragraphs whose styles say nothing of it.
    private(set) var fontDefault: LegacyFont?

    /// How headings outside lists are numbered.
    private(set) var outline = [OdtLevel?](repeating: nil, count: 10)

    init(content: XMLTree, named: XMLTree?) {
        trees = [named, content].compactMap(\.self)
        // What the content says comes last and counts.
        for tree in trees {
            for container in tree.root.children {
                switch container {
                case "font-face-decls":
                    for face in container.children where face.isElement {
                        if let name = face.string("name") { families[name] = face.string("font-family") }
                    }
                case "styles", "automatic-styles": for node in container.children { add(node) }
                default: break
                }
            }
        }
    }

    private func add(_ node: XMLNode) {
        switch node {
        case "style":
            guard let name = node.string("name") else { return }
            if node.has("family", "paragraph") {
                nodes[.paragraph]![name] = node
            } else if node.has("family", "text") {
                nodes[.text]![name] = node
            } else if node.has("family", "table-cell") {
                cells[name] = node
            }
        case "default-style":
            if node.has("family", "paragraph"), let properties = node.child("text-properties") {
                fontDefault = font(properties, in: .unsaid).font(in: nil)
            }
        case "list-style": if let name = node.string("name") { listNodes[name] = node }
        case "outline-style": outline = OdtLevel.levels(node)
        default: break
        }
    }

    func style(_ name: String, _ family: Family) -> Style {
        if let known = resolved[family]![name] { return known }
        let style = resolve(name, family, depth: 0)
        resolved[family]![name] = style
        return style
    }

    private func resolve(_ name: String, _ family: Family, depth: Int) -> Style {
        guard depth < 32, let node = nodes[family]![name] else { return Style() }
        var style = node.string("parent-style-name").map { resolve($0, family, depth: depth + 1) } ?? Style()
        // A page break is not handed down: it belongs to one paragraph.
        style.breaksPage = false
        if let level = node.integer("default-outline-level") { style.outlineLevel = level }
        for properties in node.children {
            switch properties {
            case "text-properties":
                if let weight = properties.string("font-weight") {
                    style.isBold = weight == "bold" || (Int(weight) ?? 0) >= 600
                }
                style.font = font(properties, in: style.font)
                if properties.attribute("display") != nil { style.isHidden = properties.has("display", "none") }
            case "paragraph-properties": style.breaksPage = properties.has("break-before", "page")
            default: break
            }
        }
        return style
    }

    /// A font is named by its family, or by a name that stands for one: `.VnTime1` for `.VnTime`.
    private func font(_ properties: XMLNode, in outer: LegacyFont.Choice) -> LegacyFont.Choice {
        if let name = properties.string("font-name") { return .init(LegacyFont(families[name] ?? name)) }
        if let family = properties.string("font-family") { return .init(LegacyFont(family)) }
        return outer
    }

    /// Whether the style of a cell draws any line.
    func isBordered(cell name: String) -> Bool {
        guard let properties = cells[name]?.child("table-cell-properties") else { return false }
        return [
            properties.string("border"), properties.string("border-left"), properties.string("border-right"),
            properties.string("border-top"), properties.string("border-bottom"),
        ].contains { border in border.map { $0 != "none" && !$0.hasPrefix("0") || $0.contains("solid") } ?? false }
    }

    /// The levels of a list style.
    func list(_ name: String) -> [OdtLevel?] {
        if let known = lists[name] { return known }
        let levels = listNodes[name].map(OdtLevel.levels) ?? [OdtLevel?](repeating: nil, count: 10)
        lists[name] = levels
        return levels
    }
}
