import Criteria
import Documents
import Reports

extension Check {
    /// A signature block that does not say by what authority somebody signs, or is typed wrong.
    static let signatureBlock = Check(
        name: "signature-block",
        title: Bilingual(vi: "Phần ký sai thể thức", en: "The signature block is not in due form"),
        severity: .warning,
        basis: "khoản 7 Mục II Phần I Phụ lục I Nghị định 30/2020/NĐ-CP",
        why: Bilingual(
            vi: "Quyền hạn ghi sai thì người nhận có thể trả lại văn bản dù nội dung đúng",
            en: "A paper signed by the wrong authority may be sent back however right its content is"),
        remedy: Bilingual(
            vi: "Ghi đúng mẫu: “TM. ỦY BAN NHÂN DÂN”, “KT. GIÁM ĐỐC” rồi “PHÓ GIÁM ĐỐC”, dưới cùng là họ và tên",
            en: "Follow the form: “TM. ỦY BAN NHÂN DÂN”, “KT. GIÁM ĐỐC” then “PHÓ GIÁM ĐỐC”, and the name below"),
        wrong: [
            Example("Đơn vị báo cáo./.\nNơi nhận:\n- Lưu: VT.\n⟦KT.GIÁM ĐỐC⟧\nPHÓ GIÁM ĐỐC\nDương Thanh Sơn"),
            Example("Đơn vị báo cáo./.\nKT. TRƯỞNG PHÒNG\n⟦PHÓTRƯỞNG PHÒNG⟧\nNguyễn Thị Bích Phượng"),
            Example("Đơn vị báo cáo./.\n⟦KT. GIÁM ĐỐC⟧\nDương Thanh Sơn"),
            Example("Đơn vị báo cáo./.\n⟦PHÓ GIÁM ĐỐC⟧\nDương Thanh Sơn"),
            Example(
                """
                Số: /BC-UBND
                Phổ Ninh, ngày tháng 01 năm 2025
                BÁO CÁO
                Đánh giá công nhận “Đơn vị học tập” năm 2024
                Ủy ban nhân dân phường đề nghị Ủy ban nhân dân thị xã xem xét công nhận./.
                ⟦KT. CHỦ TỊCH⟧
                PHÓ CHỦ TỊCH
                Nguyễn Duy Khánh
                """),
            Example("Đơn vị báo cáo./.\nNơi nhận:\n- Lưu: VT.\nKT. GIÁM ĐỐC\n⟦PHÓ GIÁM ĐỐC⟧"),
            Example("Số: 12/BC-THPT\n⟦BÁO CÁO⟧\nTự đánh giá Đơn vị học tập\n1. Ưu điểm\n2. Hạn chế"),
        ],
        right: [
            Example(
                """
                Số: 12/BC-UBND
                BÁO CÁO
                Kết quả đánh giá Đơn vị học tập năm 2023
                Ủy ban nhân dân huyện báo cáo./.
                TM. ỦY BAN NHÂN DÂN
                KT. CHỦ TỊCH
                PHÓ CHỦ TỊCH
                Nguyễn Tiến Dũng
                """),
            Example("Đơn vị báo cáo./.\nHIỆU TRƯỞNG\n(Đã ký)\nTrần Văn An"),
            Example("Đơn vị báo cáo./.\nTL. GIÁM ĐỐC\nPHÓ CHÁNH VĂN PHÒNG\nTrần Văn An"),
            Example("Số: 3/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc công nhận Đơn vị học tập\nCHỦ TỊCH\nLê Văn Ba"),
            Example("1. Ưu điểm\nĐơn vị có kế hoạch học tập."),
        ],
        find: { subject in
            let report = subject.report
            guard let signature = report.signature, let first = signature.lines.first, let last = signature.lines.last
            else {
                let head = report.letterhead
                guard let kind = head.kind, head.numberLine != nil || head.dateLine != nil || head.issuer != nil else {
                    return []
                }
                return [noSignature(subject, kind)]
            }
            let lines = signature.lines.map { SignatureWords(report.passages[$0.passage].text, $0.range) }
            var found: [Finding] = []
            // Recognition often loses a space; the paper may have it.
            for (line, span) in zip(lines, signature.lines) where line.isGlued && !subject.isScanned(span) {
                found.append(glued(subject, span))
            }
            if let index = lines.firstIndex(where: { $0.authority == .onBehalfOfHead }) {
                if !lines[(index + 1)...].contains(where: \.isDeputy) {
                    found.append(noDeputy(subject, signature.lines[index]))
                }
            } else if let index = lines.firstIndex(where: \.isDeputy), lines.allSatisfy({ $0.authority == nil }) {
                found.append(deputyAlone(subject, signature.lines[index]))
            }
            if isOfCommittee(report), lines.contains(where: \.isChair),
                !lines.contains(where: { $0.authority == .onBehalfOfBody })
            {
                found.append(noCommittee(subject, first))
            }
            if signature.name == nil { found.append(noName(subject, last)) }
            return found
        })

    /// Whether a people's committee, not its chairman, issues the paper.
    private static func isOfCommittee(_ report: Report) -> Bool {
        let head = report.letterhead
        guard let kind = head.kind else { return false }
        let text = report.passages[kind.passage].text
        let collective: PatternSet = ["báo cáo", "tờ trình", "kế hoạch"]
        guard text.end(ofAny: collective, at: kind.range.lowerBound) != nil else { return false }
        if let issuer = head.issuer {
            let text = report.passages[issuer.passage].text
            return text.end(of: "ubnd", at: issuer.range.lowerBound) != nil
                || text.end(of: "ủy ban nhân dân", at: issuer.range.lowerBound) != nil
        }
        return head.symbol.map { $0.hasSuffix("-UBND") } ?? false
    }

    // MARK: Sentences

    private static func glued(_ subject: Subject, _ span: Span) -> Finding {
        let words = subject.report.text(span)
        return signatureBlock.finding(
            subject, at: span, severity: .note, vi: "“\(words)” viết liền, thiếu dấu cách",
            en: "A space is missing in “\(words)”",
            remedy: Bilingual(
                vi: "viết cách các chữ, như “KT. GIÁM ĐỐC”, “PHÓ GIÁM ĐỐC”",
                en: "put spaces between the words, as in “KT. GIÁM ĐỐC”, “PHÓ GIÁM ĐỐC”"))
    }

    private static func noDeputy(_ subject: Subject, _ span: Span) -> Finding {
        signatureBlock.finding(
            subject, at: span, vi: "Ký thay (KT.) nhưng bên dưới không có chức vụ của cấp phó",
            en: "Signed for the head (KT.), but no deputy's office stands below")
    }

    private static func deputyAlone(_ subject: Subject, _ span: Span) -> Finding {
        signatureBlock.finding(
            subject, at: span, vi: "Cấp phó ký nhưng bên trên không có dòng “KT.” ghi chức vụ của cấp trưởng",
            en: "A deputy signs, but no line “KT.” with the head's office stands above")
    }

    private static func noCommittee(_ subject: Subject, _ span: Span) -> Finding {
        signatureBlock.finding(
            subject, at: span,
            vi: "Báo cáo của Ủy ban nhân dân ký thay mặt tập thể nhưng không có dòng “TM. ỦY BAN NHÂN DÂN”",
            en: "A report of a People's Committee is signed without the line “TM. ỦY BAN NHÂN DÂN”")
    }

    private static func noName(_ subject: Subject, _ span: Span) -> Finding {
        signatureBlock.finding(
            subject, at: span, severity: .note, vi: "Dưới chức vụ không có họ và tên người ký",
            en: "No name stands under the office")
    }

    private static func noSignature(_ subject: Subject, _ span: Span) -> Finding {
        signatureBlock.finding(
            subject, at: span, severity: .note, vi: "Văn bản không có phần chức vụ, họ tên người ký",
            en: "The paper has no signature block")
    }
}
