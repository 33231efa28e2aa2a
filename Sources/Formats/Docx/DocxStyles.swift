import Documents

/// The styles of a Word document, each resolved along its `basedOn` chain when it is first asked for.
final class DocxStyles {
    /// What matters here of a style.
    struct Style {
        var outlineLevel: Int?
        var isBold = false
        var isHidden = false

        /// What its name says that the paragraph is on an official paper.
        var role: Paragraph.Role?
        var numberingID: Int?
        var numberingLevel: Int?

        /// What the style, or one that it is based on, says of the font of Western letters.
        var font = LegacyFont.Choice.unsaid

        /// The ruling lines of a table style.
        var borders = DocxBorders()

        /// The style's own identifier, by which a level of a list may name it.
        var id = ""
    }

    /// The style of paragraphs and of tables that name none.
    private(set) var paragraphDefault = Style()
    private(set) var tableDefault = Style()

    /// The font of text of which no style says anything.
    private(set) var fontDefault: LegacyFont?

    private let source: DocxStyleSource
    private var resolved: [String: Style] = [:]
    private var defaults = Style()

    init(_ source: DocxStyleSource) {
        self.source = source
        defaults =
            source.withDefaults { node in
                var style = Style()
                if let run = node.child("rPrDefault")?.child("rPr") { Self.applyRun(run, to: &style) }
                return style
            } ?? Style()
        fontDefault = defaults.font.font(in: nil)
        // Kept apart: a style of characters that says nothing must not bring it back.
        defaults.font = .unsaid
        paragraphDefault = source.paragraphDefault.map { style($0) } ?? defaults
        if let id = source.tableDefault { tableDefault = style(id) }
    }

    func style(_ id: String) -> Style {
        style(id, depth: 0)
    }

    private func style(_ id: String, depth: Int) -> Style {
        if let known = resolved[id] { return known }
        // A chain that bites its tail ends here.
        guard depth < 32, let style = source.withStyle(id, { read($0, id: id, depth: depth) }) else { return defaults }
        resolved[id] = style
        return style
    }

    private func read(_ node: XMLNode, id: String, depth: Int) -> Style {
        var style = defaults
        if let base = node.child("basedOn")?.string("val") { style = self.style(base, depth: depth + 1) }
        style.id = id
        if let role = node.child("name")?.string("val").flatMap({ Paragraph.Role(styleName: $0) }) { style.role = role }
        if let properties = node.child("pPr") {
            if let level = properties.child("outlineLvl")?.integer("val") {
                style.outlineLevel = (0...8).contains(level) ? level + 1 : nil
            }
            if let numbering = properties.child("numPr") {
                if let number = numbering.child("numId")?.integer("val") { style.numberingID = number }
                style.numberingLevel = numbering.child("ilvl")?.integer("val")
            }
        }
        if let properties = node.child("rPr") { Self.applyRun(properties, to: &style) }
        if let borders = node.child("tblPr")?.child("tblBorders") { style.borders.apply(borders) }
        for part in node.children {
            guard case "tblStylePr" = part else { continue }
            for properties in [part.child("tblPr")?.child("tblBorders"), part.child("tcPr")?.child("tcBorders")] {
                if let properties, DocxBorders(properties).isDrawn { style.borders.isConditional = true }
            }
        }
        return style
    }

    private static func applyRun(_ properties: XMLNode, to style: inout Style) {
        for property in properties.children {
            switch property {
            case "b": style.isBold = property.isOn
            case "vanish": style.isHidden = property.isOn
            case "rFonts": style.font = LegacyFont.Choice(rFonts: property, in: style.font)
            default: break
            }
        }
    }
}

extension XMLNode {
    /// The value of a property that is on when it is there: `<w:b/>`, `<w:b w:val="0"/>`.
    var isOn: Bool {
        guard let value = attribute("val") else { return true }
        return !(value[0] == UInt8(ascii: "0") && value[1] == 0) && !has("val", "false") && !has("val", "off")
    }
}
