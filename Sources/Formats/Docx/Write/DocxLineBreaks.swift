import Documents

/// Where a writer breaks lines by hand: names of bodies and titles that are too long for their column.
enum DocxLineBreaks {
    static func text(of paragraph: Paragraph, _ style: ComponentStyle, within width: Int) -> String {
        switch paragraph.role {
        case .issuer?, .parentBody?, .authority?, .subject?, .annexTitle?, .annexNote?:
            guard paragraph.noteMarks.isEmpty, paragraph.emphases.isEmpty else { return paragraph.text }
            // A little room, for fonts that are not quite of the measure.
            let isTitle = [.subject, .annexTitle, .annexNote].contains(paragraph.role)
            return BalancedLines.lines(
                paragraph.text, within: width - 60, size: style.size, isBold: style.isBold,
                lineCost: isTitle ? 5000 : 500
            ).joined(separator: "\n")
        default: return paragraph.text
        }
    }
}
