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

    /// Where and when a form is signed, to be filled in.
    static let openPlace = "………, ngày …… tháng …… năm 20……"

    /// Running text of a form.
    mutating func formText(_ text: String) { line(text, .formText) }

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
    ///
    /// - Parameters:
    ///   - place: where and when the second signs, over their words; empty where the paper says it elsewhere.
    ///   - recipients: who gets the paper, under the signatures.
    mutating func signatures(
        _ left: (title: String, name: String), _ right: (title: String, name: String), place: String = "",
        recipients: [Paragraph] = []
    ) {
        func column(_ who: (title: String, name: String)) -> [Paragraph] {
            [
                Paragraph(who.title.uppercased(), isBold: true, role: .authority),
                Paragraph(who.name, isBold: true, role: .signer),
            ]
        }
        var table = columns(column(left), column(right), shares: place.isEmpty ? [50, 50] : [44, 56])
        if !place.isEmpty {
            table.rows.insert(
                contentsOf: columns([], [Paragraph(place, role: .placeAndDate)], shares: []).rows, at: 0)
        }
        if !recipients.isEmpty { table.rows += columns(recipients, [], shares: []).rows }
        add(table)
    }
}
