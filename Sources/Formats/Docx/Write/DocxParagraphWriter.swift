import Documents

/// Writes a paragraph in the style of its role, and the rule under it.
struct DocxParagraphWriter {
    private let paragraph: Paragraph
    private let frame: DocxBlockWriter.Frame
    private let style: ComponentStyle

    /// Whether it stands under a table, which leaves no room below itself.
    var followsTable = false

    /// Whether the signature follows, which must not stand on a page alone.
    var isBeforeSignature = false

    /// Whether nothing of the same role follows: a rule stands under the last line.
    var hasRule = true

    /// The pages that end with it.
    var ending: DocxSection?

    init(_ paragraph: Paragraph, _ frame: DocxBlockWriter.Frame) {
        self.paragraph = paragraph
        self.frame = frame
        style = paragraph.style
    }

    func write(to xml: inout XMLBuilder) {
        let text = DocxLineBreaks.text(of: paragraph, style, within: frame.width)
        xml.element("w:p") { xml in
            xml.element("w:pPr") { xml in
                properties(&xml)
                ending?.write(to: &xml)
            }
            if let figure = paragraph.figure {
                let drawing = DocxDrawingWriter(figures: frame.figures, width: frame.width)
                if drawing.write(figure, saying: paragraph.text, to: &xml) { return }
            }
            DocxRunWriter(paragraph, text, style).write(to: &xml)
        }
        if hasRule, let rule = style.rule { write(rule, under: text, to: &xml) }
    }

    /// In the order that the schema wants.
    private func properties(_ xml: inout XMLBuilder) {
        let role = paragraph.role
        if let role {
            xml.value("w:pStyle", role.styleID)
        } else if let level = paragraph.headingLevel {
            xml.value("w:pStyle", "Heading\(level)")
        }
        if isBeforeSignature || frame.isKept, !style.keepsNext { xml.element("w:keepNext") }
        if role == .blank { tabs(&xml) }
        let needsRoom = followsTable && !frame.isCell && style.before < 120
        if needsRoom || isBeforeSignature {
            xml.element(
                "w:spacing",
                (needsRoom ? [("w:before", "120")] : []) + (isBeforeSignature ? [("w:after", "160")] : []))
        } else if role == nil, frame.isCell {
            xml.element("w:spacing", [("w:after", "0")])
        }
        if role == nil {
            // Word stretches the line before a typed break when lines are flush on both sides.
            let isRunning = !frame.isCell && !paragraph.text.utf8.contains { $0 == 0x0A || $0 == 0x09 }
            if !frame.isCell, paragraph.headingLevel == nil {
                xml.element("w:ind", [("w:firstLine", String(NationalLayout.style(.body).firstLine))])
            }
            if frame.isCentred || isRunning || style.alignment == .justified {
                xml.value("w:jc", frame.isCentred ? "center" : isRunning ? "both" : "left")
            }
        } else if role == .blank, !frame.isCell, paragraph.text.hasPrefix("- ") {
            // One of a list in running text.
            xml.element("w:ind", [("w:firstLine", String(NationalLayout.style(.body).firstLine))])
        } else if role == .addressee, paragraph.text.utf8.contains(0x0A) {
            xml.element("w:ind", [("w:left", String(frame.width / 4))])
            xml.value("w:jc", "left")
        } else if role == .suggestion, frame.isCell {
            xml.value("w:jc", "left")
        } else if style.alignment == .justified, paragraph.text.utf8.contains(0x0A) {
            xml.value("w:jc", "left")
        }
        if role != nil, let level = paragraph.headingLevel { xml.value("w:outlineLvl", String(level - 1)) }
    }

    /// The last blank ends at the margin; those before it share the line.
    private func tabs(_ xml: inout XMLBuilder) {
        let count = max(1, paragraph.text.utf8.count { $0 == 0x09 })
        xml.element("w:tabs") { xml in
            for index in 1...count {
                let position = frame.width * index / count
                xml.element(
                    "w:tab",
                    [
                        ("w:val", index == count ? "right" : "left"), ("w:leader", "dot"), ("w:pos", String(position)),
                    ])
            }
        }
    }

    /// A line that is shorter than the column: above an empty line with indents.
    private func write(_ rule: ComponentStyle.Rule, under text: String, to xml: inout XMLBuilder) {
        let longest =
            text.split(separator: "\n").map {
                TypeMetrics.width($0, size: style.size, isBold: style.isBold)
            }.max() ?? 0
        let indent = (frame.width - rule.length(under: min(longest, frame.width))) / 2
        xml.element("w:p") { xml in
            xml.element("w:pPr") { xml in
                xml.value("w:pStyle", DocxStyleSheet.ruleID)
                xml.element("w:pBdr") { $0.line("w:top") }
                if paragraph.role == .subject { xml.element("w:spacing", [("w:after", "120")]) }
                xml.element("w:ind", [("w:left", String(indent)), ("w:right", String(indent))])
            }
        }
    }
}

extension Paragraph {
    /// The level of a heading; `nil` for what is none.
    fileprivate var headingLevel: Int? { outlineLevel.flatMap { (1...9).contains($0) ? $0 : nil } }

    fileprivate var style: ComponentStyle {
        if let role { return NationalLayout.style(role) }
        return headingLevel.map(NationalLayout.heading) ?? NationalLayout.plain
    }
}
