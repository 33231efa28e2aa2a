import Documents

/// Where a writer breaks lines by hand: names of bodies that are too long for their column.
enum DocxLineBreaks {
    static func text(of paragraph: Paragraph, _ style: ComponentStyle, within width: Int) -> String {
        switch paragraph.role {
        case .issuer?, .parentBody?, .authority?:
            guard paragraph.noteMarks.isEmpty, paragraph.emphases.isEmpty else { return paragraph.text }
            // A little room, for fonts that are not quite of the measure.
            return BalancedLines.lines(paragraph.text, within: width - 60, size: style.size, isBold: style.isBold)
                .joined(separator: "\n")
        default: return paragraph.text
        }
    }
}
