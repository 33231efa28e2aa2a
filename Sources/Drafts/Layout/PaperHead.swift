import Criteria
import Documents
import Registry

/// What stands over a paper's title, in words: ô 1 to 4 of the decree's sketch.
public struct PaperHead: Sendable, Equatable {
    /// Cơ quan chủ quản trực tiếp; empty where there is none.
    public var parentBody: String
    public var issuer: String

    /// `Số: 05/BC-PGDĐT`; `nil` for a form, which has no number of its own.
    public var number: String?

    /// Of an official letter, under its number.
    public var subject: String?

    /// `Kon Rẫy, ngày 05 tháng 01 năm 2024`; empty where nothing stands there.
    public var placeAndDate: String

    public init(
        parentBody: String = "", issuer: String = "", number: String? = nil, subject: String? = nil,
        placeAndDate: String = ""
    ) {
        self.parentBody = parentBody
        self.issuer = issuer
        self.number = number
        self.subject = subject
        self.placeAndDate = placeAndDate
    }

    /// What an office set; number and day are left blank until they are known.
    ///
    /// - Parameters:
    ///   - abbreviation: of the kind of document: `BC`; `nil` for an official letter, which has none.
    ///   - isNumbered: `false` for a form.
    init(_ imprint: Imprint, abbreviation: String?, subject: String? = nil, isNumbered: Bool = true) {
        self.init(
            parentBody: imprint.parentBody.uppercased(), issuer: imprint.issuer.uppercased(),
            number: isNumbered ? imprint.numberLine(abbreviation: abbreviation) : nil, subject: subject,
            placeAndDate: imprint.placeLine)
    }

    /// Issuer and number on the left.
    var left: [Paragraph] {
        var lines = parentBody.isEmpty ? [] : [Paragraph(parentBody, role: .parentBody)]
        if !issuer.isEmpty { lines.append(Paragraph(issuer, isBold: true, role: .issuer)) }
        if let number { lines.append(Paragraph(number, role: .number)) }
        if let subject { lines.append(Paragraph("V/v \(subject)", role: .letterSubject)) }
        return lines
    }

    /// Quốc hiệu, Tiêu ngữ, place and day on the right.
    var right: [Paragraph] {
        Self.nation + (placeAndDate.isEmpty ? [] : [Paragraph(placeAndDate, role: .placeAndDate)])
    }

    static let nation = [
        Paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", isBold: true, role: .nationalTitle),
        Paragraph("Độc lập - Tự do - Hạnh phúc", isBold: true, role: .motto),
    ]
}
