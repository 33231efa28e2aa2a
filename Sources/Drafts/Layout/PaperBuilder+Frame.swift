import Criteria
import Documents
import Registry

extension PaperBuilder {
    /// Quốc hiệu and issuer side by side, number and day under them: ô 1 to 4 of the decree's sketch.
    ///
    /// - Parameters:
    ///   - abbreviation: of the kind of document: `BC`; `nil` for an official letter, which has none.
    ///   - subject: of an official letter, under its number.
    mutating func head(_ imprint: Imprint, abbreviation: String?, subject: String? = nil) {
        let issuer = imprint.issuer.uppercased()
        var left = imprint.parentBody.isEmpty ? [] : [Paragraph(imprint.parentBody.uppercased(), role: .parentBody)]
        left.append(Paragraph(issuer, isBold: true, role: .issuer))
        left.append(Paragraph(imprint.numberLine(abbreviation: abbreviation), role: .number))
        if let subject { left.append(Paragraph("V/v \(subject)", role: .letterSubject)) }
        add(columns(left, Self.nation + [Paragraph(imprint.placeLine, role: .placeAndDate)], shares: [38, 62]))
    }

    /// Tên loại and trích yếu: ô 5a.
    mutating func title(_ kind: String, _ subject: [String]) {
        blocks(Paragraph(kind.uppercased(), isBold: true, role: .kind))
        for line in subject { blocks(Paragraph(line, isBold: true, role: .subject)) }
    }

    /// Kính gửi: ô 9a. One stands on the line, several stand under it.
    mutating func addressees(_ names: [String]) {
        if names.count == 1 {
            line("Kính gửi: \(names[0])", .addressee)
        } else if !names.isEmpty {
            line(
                (["Kính gửi:"]
                    + names.enumerated().map { index, name in
                        "- \(name)\(index == names.count - 1 ? "." : ";")"
                    }).joined(separator: "\n"), .addressee)
        }
    }

    /// Căn cứ: each ends with a semicolon, the last with a full stop.
    mutating func bases(_ lines: [String]) {
        for (index, text) in lines.enumerated() {
            line(text + (index == lines.count - 1 ? "." : ";"), .basis)
        }
    }

    /// Nơi nhận and the signature side by side: ô 7 and 9b.
    ///
    /// - Parameter archive: who drafted it, after `VT`.
    mutating func end(_ imprint: Imprint, body: String? = nil, archive: String = "") {
        var left = [Paragraph("Nơi nhận:", isBold: true, role: .recipientsTitle)]
        left += imprint.recipients.map { Paragraph("- \($0);", role: .recipient) }
        left.append(Paragraph("- Lưu: VT\(archive.isEmpty ? "" : ", \(archive)").", role: .recipient))
        add(columns(left, imprint.signature(body: body), shares: [48, 52]))
    }

    /// The words that say what it is: no form is official.
    mutating func suggestion() {
        line("(Mẫu gợi ý do phần mềm lập; không phải mẫu bắt buộc của văn bản nào)", .suggestion)
    }

    private mutating func blocks(_ paragraph: Paragraph) { add(.paragraph(paragraph)) }

    private func columns(_ left: [Paragraph], _ right: [Paragraph], shares: [Int]) -> Table {
        Table(
            rows: [
                Table.Row(cells: [
                    Table.Cell(blocks: left.map { .paragraph($0) }, column: 1),
                    Table.Cell(blocks: right.map { .paragraph($0) }, column: 2),
                ])
            ], isBordered: false, shares: shares)
    }

    private static let nation = [
        Paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", isBold: true, role: .nationalTitle),
        Paragraph("Độc lập - Tự do - Hạnh phúc", isBold: true, role: .motto),
    ]
}

extension Imprint {
    /// `Số: 05/BC-PGDĐT`; room is left for a number that is not yet given.
    func numberLine(abbreviation: String?) -> String {
        let code = [abbreviation, symbol.isEmpty ? nil : symbol].compactMap { $0 }.joined(separator: "-")
        return "Số: \(number ?? "       ")/\(code.isEmpty ? "……" : code)"
    }

    /// `Kon Rẫy, ngày 05 tháng 01 năm 2024`; room is left for a day that is not yet given.
    var placeLine: String {
        "\(place.isEmpty ? "……………" : place), " + (date.map(Figures.date) ?? "ngày     tháng     năm 20…")
    }

    /// Quyền hạn, chức vụ, room for the signature, name: ô 7.
    ///
    /// - Parameter body: on whose behalf a body's paper is signed: `ỦY BAN NHÂN DÂN`.
    func signature(body: String?) -> [Paragraph] {
        let position = (signer?.position ?? "THỦ TRƯỞNG ĐƠN VỊ").uppercased()
        let lines: [String] =
            switch signer?.capacity ?? .own {
            case .own: [position]
            case .onBehalfOfBody: ["TM. \((body ?? issuer).uppercased())", position]
            case .deputy: ["KT. \(Self.head(of: position))", position]
            case .byOrder: ["TL. \(Self.head(of: position))", position]
            case .authorised: ["TUQ. \(Self.head(of: position))", position]
            case .acting: ["Q. \(position)"]
            }
        return lines.map { Paragraph($0, isBold: true, role: .authority) }
            + [Paragraph(signer?.name ?? "", isBold: true, role: .signer)]
    }

    /// `CHỦ TỊCH` of `PHÓ CHỦ TỊCH`.
    private static func head(of position: String) -> String {
        position.hasPrefix("PHÓ ") ? String(position.dropFirst("PHÓ ".count)) : position
    }
}
