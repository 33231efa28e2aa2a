/// The number formats of a workbook's cells.
struct XlsxStyles {
    private var formats: [XlsxNumberFormat] = []

    /// The old fonts of the cells' styles.
    private var fonts: [LegacyFont?] = []

    /// Whether dates count from 1904.
    var is1904 = false

    private static let general = XlsxNumberFormat(builtIn: 0)

    init() {}

    init(_ tree: XMLTree) {
        var codes: [Int: String] = [:]
        for node in tree.root.child("numFmts")?.children ?? tree.root.children {
            if let id = node.isElement ? node.integer("numFmtId") : nil, let code = node.string("formatCode") {
                codes[id] = code
            }
        }
        guard let cells = tree.root.child("cellXfs") else { return }
        var made: [Int: XlsxNumberFormat] = [:]
        var faces: [LegacyFont?] = []
        for node in tree.root.child("fonts")?.children ?? XMLNode.Children() where node.isElement {
            faces.append(node.child("name")?.attribute("val").flatMap { LegacyFont($0) })
        }
        for node in cells.children where node.isElement {
            let id = node.integer("numFmtId") ?? 0
            let format = made[id] ?? codes[id].map { XlsxNumberFormat(code: $0) } ?? XlsxNumberFormat(builtIn: id)
            made[id] = format
            formats.append(format)
            let face = node.integer("fontId") ?? 0
            fonts.append(faces.indices.contains(face) ? faces[face] : nil)
        }
    }

    /// The old font of a cell's style; `nil` for any other.
    func font(_ style: Int) -> LegacyFont? {
        fonts.indices.contains(style) ? fonts[style] : fonts.first ?? nil
    }

    /// Whether any style has an old font.
    var hasOldFont: Bool { fonts.contains { $0 != nil } }

    /// What a cell shows.
    func text(_ value: XlsxValue, style: Int) -> String {
        switch value {
        case .empty: ""
        case .text(let text): text
        case .error(let name): name
        case .truth(let isTrue): isTrue ? "TRUE" : "FALSE"
        case .number(let number):
            (formats.indices.contains(style) ? formats[style] : Self.general).text(number, is1904: is1904)
        }
    }
}
