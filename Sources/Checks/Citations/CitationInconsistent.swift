import Criteria
import Reports

extension Check {
    static let citationInconsistent: Check = Check(
        name: "citation-inconsistent",
        title: Bilingual(
            vi: "Một văn bản được viện dẫn hai cách khác nhau", en: "One document is cited in two ways"),
        severity: .warning,
        basis: "",
        why: Bilingual(
            vi: "Cùng một văn bản mà ký hiệu, ngày hay cơ quan ban hành ghi khác nhau thì có chỗ sai",
            en: "If symbol, date or issuer of one document differ from place to place, one of them is wrong"),
        remedy: Bilingual(
            vi: "Đối chiếu bản gốc và ghi thống nhất trong toàn báo cáo",
            en: "Compare with the original and write it alike throughout"),
        wrong: [
            Example(
                """
                Thực hiện Kế hoạch số 452/KH-UBND ngày 20/9/2021 của UBND tỉnh về xây dựng xã hội học tập.
                1. Kết quả thực hiện Kế hoạch 452/KH-UBND ngày 20/9/2021 của ⟦Chủ tịch UBND tỉnh⟧ về xây dựng.
                """),
            Example(
                """
                Thực hiện Kế hoạch số 452/KH-UBND ngày 20/9/2021 của UBND tỉnh về xây dựng xã hội học tập.
                1. Kết quả thực hiện Kế hoạch 452/KH-UBND ngày ⟦29/9/2021⟧ của UBND tỉnh về xây dựng.
                """),
            Example(
                """
                Thực hiện Công văn số 453/UBND-KGVX ngày 20/9/2021 của UBND tỉnh về đánh giá.
                Căn cứ Công văn số ⟦453/UBND-VX⟧ ngày 20/9/2021 của UBND tỉnh về đánh giá.
                """),
        ],
        right: [
            Example(
                """
                Thực hiện Công văn số 3978/UBND-KGVX ngày 23/11/2022 của Ủy ban nhân dân tỉnh Kon Tum về đánh giá.
                Theo Văn bản số 3978/UBND-KGVX, ngày 23/11/2022 của UBND tỉnh; Công văn 3978/UBND-KGVX ở trên.
                """),
            Example(
                """
                Kế hoạch số 12/KH-UBND ngày 05/01/2022 của UBND huyện; Kế hoạch số 12/KH-UBND ngày 07/01/2023 của \
                UBND huyện; Kế hoạch số 12/KH-UBND ngày 20/01/2022 của UBND tỉnh.
                """),
            Example(
                """
                Thông tư số 22/2020/TT-BGDĐT ngày 06/8/2020 của Bộ GD&ĐT; Thông tư số 22/2020/TT-BGDĐT của Bộ trưởng \
                Bộ Giáo dục và Đào tạo; Quyết định số 452/QĐ-UBND ngày 20/9/2021; Kế hoạch số 452/KH-UBND ngày 20/9/2021.
                """),
        ],
        find: { subject in
            let register = Register(subject.law)
            // What the register knows is compared with the register, by other checks.
            let mentions = subject.report.ownCitations.filter {
                !$0.number.isEmpty && !$0.symbol.isEmpty && register.match($0) == nil
            }
            var first: [String: [CitationMention]] = [:]
            var told: Set<String> = []
            return mentions.compactMap { mention in
                let key = "\(mention.number)|\(mention.kind.map { $0 == "văn bản" ? "" : $0 } ?? "")"
                let earlier = first[key] ?? []
                guard !earlier.contains(where: { $0.isWritten(like: mention) }) else { return nil }
                if earlier.count < 8 { first[key, default: []].append(mention) }
                for before in earlier {
                    guard let difference = difference(mention, before),
                        told.insert("\(key)|\(difference.text.vi)").inserted
                    else { continue }
                    return citationInconsistent.finding(
                        subject, at: difference.span, severity: difference.severity, vi: difference.text.vi,
                        en: difference.text.en)
                }
                return nil
            }
        })
}

extension CitationMention {
    fileprivate func isWritten(like other: CitationMention) -> Bool {
        symbol == other.symbol && kind == other.kind && issuer?.value == other.issuer?.value
            && (day, month) == (other.day, other.month) && year == other.year
    }
}

private struct Difference {
    var span: Span
    var severity: Severity
    var text: Bilingual
}

private func difference(_ now: CitationMention, _ before: CitationMention) -> Difference? {
    let bodies = [now, before].map { $0.issuer.map { IssuerName($0.value) } }
    let agree = bodies[0].flatMap { a in bodies[1].map(a.agrees) }
    let sameDate = now.date != nil && now.date == before.date
    if now.symbol != before.symbol {
        guard sameDate, agree != false, now.kind == before.kind else { return nil }
        return Difference(span: now.codeSpan, severity: .warning, text: symbolText(now, before))
    }
    if sameDate {
        // A committee and its chairman are two issuers.
        let chairs = bodies.compactMap { $0?.starts(with: "Chủ tịch") }
        guard agree == false || chairs.contains(true) && chairs.contains(false), let issuer = now.issuer,
            let other = before.issuer
        else { return nil }
        return Difference(span: issuer.span, severity: .note, text: issuerText(now, issuer.value, other.value))
    }
    // Another year's document of the same number, or another body's, is another document.
    guard let date = now.date, let other = before.date, date.year == other.year, let span = now.dateSpan,
        agree == true || bodies.allSatisfy({ $0 == nil })
    else { return nil }
    return Difference(span: span, severity: .warning, text: dateText(now, date, other))
}

private func symbolText(_ now: CitationMention, _ before: CitationMention) -> Bilingual {
    Bilingual(
        vi: "Văn bản số \(now.number) ngày \(now.dateText) ở đây có ký hiệu \(now.symbol), ở trên là \(before.symbol)",
        en: "Document \(now.number) of \(now.dateText) has the symbol \(now.symbol) here and \(before.symbol) above")
}

private func dateText(_ now: CitationMention, _ date: Day, _ before: Day) -> Bilingual {
    Bilingual(
        vi: "Văn bản \(now.code) ở đây ghi ngày \(date.vietnamese), ở trên ghi ngày \(before.vietnamese)",
        en: "\(now.code) is dated \(date.vietnamese) here and \(before.vietnamese) above")
}

private func issuerText(_ now: CitationMention, _ issuer: String, _ before: String) -> Bilingual {
    Bilingual(
        vi: "Văn bản \(now.code) ở đây ghi của \(issuer), ở trên ghi của \(before)",
        en: "\(now.code) is ascribed to \(issuer) here and to \(before) above")
}
