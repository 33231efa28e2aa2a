import Criteria
import Documents

extension PaperBuilder {
    /// Quốc hiệu alone in the middle, as on the papers of a person and on certificates.
    mutating func nation() {
        for paragraph in PaperHead.nation { add(.paragraph(paragraph)) }
    }

    /// A line to fill in by hand; its role has writers draw dots to the margin.
    mutating func blank(_ label: String = "") {
        line(label, .blank)
    }

    /// Whose power a decision rests on: `CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN KON RẪY`.
    mutating func authority(_ name: String) { enactment(name.uppercased()) }

    /// A line alone in the middle: `QUYẾT ĐỊNH:`.
    mutating func enactment(_ text: String) {
        add(.paragraph(Paragraph(text, isBold: true, role: .enactment)))
    }

    /// An annex on its own page, with page numbers of its own.
    mutating func annex(_ label: String? = nil, title: String, note: String, isLandscape: Bool = false) {
        page(isLandscape: isLandscape)
        if let label { add(.paragraph(Paragraph(label, isBold: true, role: .annexLabel))) }
        add(.paragraph(Paragraph(title.uppercased(), isBold: true, role: .annexTitle)))
        line("(\(note))", .annexNote)
    }

    /// Two who sign side by side, over the room for their signatures.
    mutating func signatures(_ left: (title: String, name: String), _ right: (title: String, name: String)) {
        func column(_ who: (title: String, name: String)) -> [Paragraph] {
            [
                Paragraph(who.title.uppercased(), isBold: true, role: .authority),
                Paragraph(who.name, isBold: true, role: .signer),
            ]
        }
        add(columns(column(left), column(right), shares: [50, 50]))
    }
}
