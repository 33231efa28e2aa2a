import Criteria
import Documents
import Reports

extension Check {
    static let citationSymbol: Check = Check(
        name: "citation-symbol",
        title: Bilingual(vi: "Ký hiệu văn bản viện dẫn viết sai", en: "The symbol of a cited document is malformed"),
        severity: .error,
        basis: "Phụ lục I, Phụ lục III Nghị định 30/2020/NĐ-CP",
        why: Bilingual(
            vi: "Ký hiệu viết sai thì không tra được văn bản, và người thẩm định không biết báo cáo căn cứ vào đâu",
            en:
                "A document cannot be looked up by a wrong symbol, and the reviewer cannot tell what the report rests on"
        ),
        remedy: Bilingual(
            vi: "Chép lại số và ký hiệu đúng như trên văn bản gốc",
            en: "Copy number and symbol exactly as the original has them"),
        wrong: [
            Example("Thực hiện Thông tư ⟦22/2020/TT-BGD⟧ ngày 06/8/2020 của Bộ GD&ĐT."),
            Example("Thực hiện Thông tư số ⟦22/2020-TT/BGDĐT⟧ ngày 06/8/2020 của Bộ GD&ĐT."),
            Example("Thực hiện Công văn số ⟦3647/UBND⟧ ngày 30/12/2024 của UBND thị xã Đức Phổ."),
            Example("Căn cứ Kế hoạch số ⟦12/KH- UBND⟧ ngày 05/3/2022 của UBND huyện."),
            Example("Căn cứ Quyết định số ⟦12/QD-UBND⟧ ngày 05/3/2022 của UBND huyện."),
            Example("Căn cứ quyết định số ⟦12/qđ-ubnd⟧ ngày 05/3/2022 của UBND huyện."),
            Example("Căn cứ Kế hoạch số ⟦12/KH/UBND⟧ ngày 05/3/2022 của UBND huyện."),
            Example("Căn cứ Quyết định số ⟦281/QĐ⟧ ngày 05/3/2022 của UBND huyện."),
            Example("Căn cứ Kế hoạch số ⟦15-KH/UBND⟧ ngày 05/3/2022 của UBND huyện."),
            Example("Căn cứ Công văn số ⟦58/SGDDT-QLCL⟧ ngày 05/3/2022 của Sở."),
            Example("Thực hiện Thông tư số ⟦24/TT-BGDĐT/2023⟧ ngày 11/12/2023; Thông tư ⟦22/TT/2020/BGDĐT⟧ của Bộ."),
            Example("Thực hiện Thông tư số ⟦2023/24/TT-BGDĐT⟧ ngày 11/12/2023; Kế hoạch ⟦12/KH-UBND/2023⟧ của huyện."),
        ],
        right: [
            Example("Thực hiện Thông tư số 22/2020/TT-BGDĐT ngày 06/8/2020 của Bộ GD&ĐT."),
            Example("Thực hiện Thông tư số 22/2020/TT-BGTVT ngày 22/9/2020 của Bộ Giao thông vận tải."),
            Example("Kế hoạch số 41-KH/TU ngày 08/11/2021; Công văn số 453/UBND-KGVX ngày 20/9/2021 của UBND tỉnh."),
            Example("Công văn số 1741/SGDĐT-GDTrH&GDTX ngày 29/12/2021; Tờ trình số 5/TTr-UBND ngày 02/3/2022."),
            Example("Luật Thi đua, Khen thưởng số 06/2022/QH15; Quyết định số 281/QĐ-TTg ngày 20/02/2014."),
            Example(
                "Quyết định số 2020/QĐ-UBND ngày 05/3/2022; Kế hoạch số 12/KH-UBND năm 2023, 12/KH-UBND-2023-2025."),
            Example(
                """
                - Tuyên truyền, phổ biến, triển khai thực hiện Thông tư số 24/2023/TT-
                BGDĐT ngày 11/12/2023 của Bộ Giáo dục và Đào tạo về việc quy định về đánh giá.
                """),
            Example("Số: /BC- SNV\nBÁO CÁO\nKết quả đánh giá Đơn vị học tập"),
        ],
        find: { subject in
            let register = Register(subject.law)
            return subject.report.citations.compactMap { mention in
                guard !mention.isWording, !mention.symbol.isEmpty, !mention.number.isEmpty,
                    let fault = misordered(mention, register, subject.report) ?? registered(mention, register)
                        ?? malformed(mention, subject)
                else { return nil }
                return citationSymbol.finding(
                    subject, at: mention.codeSpan, severity: fault.severity, vi: fault.text.vi, en: fault.text.en)
            }
        })
}

private struct Fault {
    var severity: Severity
    var text: Bilingual
}

/// Number, year and symbol are all there, in a wrong order.
private func misordered(_ mention: CitationMention, _ register: Register, _ report: Report) -> Fault? {
    guard mention.isMisordered else { return nil }
    let right = register.match(mention)?.instrument.id
    return Fault(
        severity: right == nil ? .warning : .error,
        text: orderText(report.text(mention.codeSpan), right ?? mention.code))
}

/// The register holds the instrument under another symbol.
private func registered(_ mention: CitationMention, _ register: Register) -> Fault? {
    guard let match = register.match(mention), match.symbol == .misspelt else { return nil }
    return Fault(severity: .error, text: otherSymbol(mention, match.instrument))
}

/// The form itself is wrong; whether the document exists is not known.
private func malformed(_ mention: CitationMention, _ subject: Subject) -> Fault? {
    let parts = SymbolParts(mention.symbol)
    return wrongMark(mention, parts, subject) ?? wrongLetters(parts, subject.law)
        ?? missingBody(mention, parts, subject.law) ?? strayBlank(mention, subject.report)
}

private func wrongMark(_ mention: CitationMention, _ parts: SymbolParts, _ subject: Subject) -> Fault? {
    if mention.isPartyStyle {
        guard parts.marks != [UInt8(ascii: "/")] || stateBodies[parts.body] != nil || parts.body == "ubnd" else {
            return nil
        }
        return Fault(severity: .warning, text: markText(mention, parts))
    }
    // The mark between number and symbol, and the one after the kind.
    let written = subject.report.text(mention.codeSpan).filter { !$0.isWhitespace }
    let start = written.dropFirst(mention.number.count).first
    let afterNumber = start == "/" && written.hasPrefix(mention.number)
    if afterNumber, parts.marks.first.map({ $0 == UInt8(ascii: "-") }) ?? true { return nil }
    guard mention.number.contains("/") || parts.groups.count > 1 else { return nil }
    return Fault(severity: .warning, text: markText(mention, parts))
}

private func wrongLetters(_ parts: SymbolParts, _ law: Law) -> Fault? {
    let head = parts.groups[0]
    if parts.groups.count > 1, let right = law.documentKind(abbreviated: head)?.abbreviation, right != head {
        return Fault(severity: .warning, text: lettersText(head, right))
    }
    for group in parts.groups {
        if let right = stateBodies[SymbolParts.folded(group)], right != group {
            return Fault(severity: .warning, text: lettersText(group, right))
        }
        if !group.unicodeScalars.contains(where: { $0.properties.isUppercase }) {
            return Fault(severity: .warning, text: lettersText(group, group.uppercased()))
        }
    }
    return nil
}

private func missingBody(_ mention: CitationMention, _ parts: SymbolParts, _ law: Law) -> Fault? {
    guard parts.groups.count == 1, let kind = law.documentKind(named: mention.kind) else { return nil }
    if let abbreviation = kind.abbreviation {
        return SymbolParts.folded(abbreviation) == parts.head
            ? Fault(severity: .warning, text: noBodyText(mention)) : nil
    }
    guard kind.name == "công văn", law.documentKind(abbreviated: parts.groups[0]) == nil,
        !mention.number.contains("/")
    else { return nil }
    return Fault(severity: .note, text: noDepartmentText(mention))
}

private func strayBlank(_ mention: CitationMention, _ report: Report) -> Fault? {
    guard !report.isBroken(mention.codeSpan), report.text(mention.codeSpan).contains(where: \.isWhitespace) else {
        return nil
    }
    return Fault(severity: .note, text: blankText(mention, report.text(mention.codeSpan)))
}

/// Abbreviations of bodies whose letters are often lost, by their folded form.
private let stateBodies = [
    "bgddt": "BGDĐT", "sgddt": "SGDĐT", "pgddt": "PGDĐT", "gddt": "GDĐT", "ttg": "TTg", "hdnd": "HĐND",
    "ubnd": "UBND",
]

private func otherSymbol(_ mention: CitationMention, _ instrument: Instrument) -> Bilingual {
    let written = "\(mention.code)"
    return Bilingual(
        vi: "Ký hiệu ghi là \(written), \(instrument.kind) này có số, ký hiệu \(instrument.id)",
        en: "The symbol is written \(written); number and symbol of this instrument are \(instrument.id)")
}

private func orderText(_ written: String, _ right: String) -> Bilingual {
    Bilingual(
        vi: "Số, năm, ký hiệu ghi là “\(written)”, sai thứ tự: phải là \(right)",
        en: "Number, year and symbol are written “\(written)”, in a wrong order: it is \(right)")
}

private func markText(_ mention: CitationMention, _ parts: SymbolParts) -> Bilingual {
    let right = "\(mention.number)/\(parts.groups.joined(separator: "-"))"
    return Bilingual(
        vi: "Dấu “/” và dấu gạch nối trong số, ký hiệu đặt sai chỗ: theo thể thức phải là \(right)",
        en: "Slash and hyphen in the symbol are misplaced: by the rules of form it is \(right)")
}

private func lettersText(_ written: String, _ right: String) -> Bilingual {
    Bilingual(
        vi: "Chữ viết tắt trong ký hiệu ghi là “\(written)”, đúng phải là “\(right)”",
        en: "The abbreviation in the symbol is written “\(written)” and should be “\(right)”")
}

private func noBodyText(_ mention: CitationMention) -> Bilingual {
    Bilingual(
        vi: "Ký hiệu \(mention.code) thiếu chữ viết tắt tên cơ quan ban hành",
        en: "The symbol \(mention.code) lacks the abbreviation of the issuing body")
}

private func noDepartmentText(_ mention: CitationMention) -> Bilingual {
    Bilingual(
        vi: "Ký hiệu công văn \(mention.code) thiếu phần đơn vị soạn thảo hoặc lĩnh vực",
        en: "The symbol of the official letter \(mention.code) lacks the drafting unit or field")
}

private func blankText(_ mention: CitationMention, _ written: String) -> Bilingual {
    Bilingual(
        vi: "Số, ký hiệu “\(written)” có khoảng trắng thừa",
        en: "There is a stray space in “\(written)”")
}
