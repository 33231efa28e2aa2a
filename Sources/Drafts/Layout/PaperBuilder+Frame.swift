import Criteria
import Documents
import Registry

extension PaperBuilder {
    /// Quốc hiệu and issuer side by side, number and day under them: ô 1 to 4 of the decree's sketch.
    ///
    /// - Parameters:
    ///   - abbreviation: of the kind of document: `BC`; `nil` for an official letter, which has none.
    ///   - subject: of an official letter, under its number.
    ///   - isNumbered: `false` for a form that goes with another paper.
    mutating func head(
        _ imprint: Imprint, abbreviation: String?, subject: String? = nil, isNumbered: Bool = true
    ) {
        head(PaperHead(imprint, abbreviation: abbreviation, subject: subject, isNumbered: isNumbered))
    }

    mutating func head(_ head: PaperHead) {
        add(columns(head.left, head.right, shares: [38, 62]))
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

    /// Nơi nhận and the signature side by side: ô 7 and 9b. A committee's or council's paper is signed on its behalf.
    ///
    /// - Parameters:
    ///   - archive: who drafted it, after `VT`.
    ///   - isHeads: whether the power is the head's own, as in a chairman's decision: no body is spoken for.
    ///   - article: of a decision, the one that names who carries it out.
    mutating func end(_ imprint: Imprint, archive: String = "", isHeads: Bool = false, article: Int? = nil) {
        end(
            PaperEnd(
                imprint, body: isHeads ? nil : imprint.collegiateBody, archive: archive,
                isAddressed: blocks.contains { $0.role == .addressee }, article: article))
    }

    mutating func end(_ end: PaperEnd) {
        add(columns(end.left, end.right, shares: [48, 52]))
    }

    /// The words that say what it is: no form is official.
    mutating func suggestion() {
        line(Stamp.suggestion, .suggestion)
    }

    private mutating func blocks(_ paragraph: Paragraph) { add(.paragraph(paragraph)) }

    func columns(_ left: [Paragraph], _ right: [Paragraph], shares: [Int]) -> Table {
        Table(
            rows: [
                Table.Row(cells: [
                    Table.Cell(blocks: left.map { .paragraph($0) }, column: 1),
                    Table.Cell(blocks: right.map { .paragraph($0) }, column: 2),
                ])
            ], isBordered: false, shares: shares)
    }
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

    /// Quyền hạn, chức vụ: ô 7a.
    ///
    /// - Parameter body: on whose behalf a body's paper is signed, whoever signs: `ỦY BAN NHÂN DÂN`.
    func authority(body: String?) -> [String] {
        let head = body == nil ? "THỦ TRƯỞNG ĐƠN VỊ" : "CHỦ TỊCH"
        let position = (signer?.position ?? head).uppercased()
        let behalf = body.map { ["TM. \($0.uppercased())"] } ?? []
        switch signer?.capacity ?? .own {
        case .own: return behalf + [position]
        case .onBehalfOfBody: return ["TM. \((body ?? issuer).uppercased())", position]
        case .deputy: return behalf + ["KT. \(Self.head(of: position))", position]
        case .byOrder: return ["TL. \(Self.head(of: position))", position]
        case .authorised: return ["TUQ. \(Self.head(of: position))", position]
        case .acting: return ["Q. \(position)"]
        }
    }

    /// The body in whose name a committee's own paper is signed; `nil` for an office, whose head signs for himself.
    var committee: String? {
        let name = issuer.lowercased()
        return name.hasPrefix("ubnd ") || name.hasPrefix("ủy ban nhân dân") ? "ỦY BAN NHÂN DÂN" : nil
    }

    /// The body that a paper is signed for: a committee or council; `nil` for an office.
    var collegiateBody: String? {
        committee ?? (issuer.hasPrefix("Hội đồng ") ? "HỘI ĐỒNG" : nil)
    }

    /// `CHỦ TỊCH` of `PHÓ CHỦ TỊCH`.
    private static func head(of position: String) -> String {
        position.hasPrefix("PHÓ ") ? String(position.dropFirst("PHÓ ".count)) : position
    }
}
