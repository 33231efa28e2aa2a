import Criteria
import Documents
import Reports

extension Check {
    static let listCount: Check = Check(
        name: "list-count",
        title: Bilingual(
            vi: "Danh sách kê ra không khớp với số nêu trước đó", en: "A list does not hold the number stated before it"
        ),
        severity: .warning,
        basis: "",
        why: Bilingual(
            vi: "Số đơn vị, số việc nêu ra phải bằng số mục được kê; lệch nhau là thiếu hoặc trùng một mục",
            en: "A stated number of units or things must equal the items listed; else one is missing or doubled"),
        remedy: Bilingual(
            vi: "Đếm lại danh sách, bổ sung mục thiếu hoặc sửa con số",
            en: "Count the list again; add what is missing or correct the number"),
        wrong: [
            Example("Có ⟦04⟧ đơn vị xếp loại tốt: Phòng Tư pháp; Phòng Nội vụ; Thanh tra huyện."),
            Example("Đã ban hành ⟦03⟧ văn bản sau (Kế hoạch tập huấn; Quy chế chi tiêu; Quy chế thi đua; Nội quy)."),
            Example(
                """
                Đơn vị đã thực hiện ⟦04⟧ nhiệm vụ sau:
                - Xây dựng kế hoạch học tập.
                - Tổ chức tập huấn chuyển đổi số.
                - Bố trí kinh phí.

                Kết quả tốt.
                """),
            Example(
                """
                Kết quả: ⟦04/04⟧ đơn vị xếp loại tốt[^1].

                [^1]: Phòng Tư pháp; Phòng Nội vụ; Thanh tra huyện.
                """),
        ],
        right: [
            Example("Có 03 đơn vị xếp loại tốt: Phòng Tư pháp; Phòng Nội vụ; Trung tâm Văn hóa, Thể thao huyện."),
            Example("Có 20 cán bộ được cử đi học, cụ thể: học trung cấp chính trị; học văn thư."),
            Example("Đề nghị công nhận 03 đơn vị (xếp loại Tốt: 02 đơn vị; xếp loại Khá: 01 đơn vị)."),
            Example(
                """
                Kết quả kiểm tra 03 hồ sơ:
                - Xếp loại Tốt: 02 đơn vị (66,67%);
                - Xếp loại Khá: 01 đơn vị (33,33%);
                - Xếp loại Trung bình: 00 đơn vị (0%);
                - Xếp loại Chưa đạt: 00 đơn vị (0%).
                """),
            Example("Có 03 đơn vị: 01 đơn vị sự nghiệp; 02 cơ quan. Có 32 thành viên: 100% có kế hoạch; 95% đạt."),
            Example("Có 05 đơn vị tiêu biểu như: Phòng Tư pháp; Phòng Nội vụ; Thanh tra huyện; …"),
            Example(
                """
                Đơn vị đã thực hiện 03 nhiệm vụ sau:
                - Xây dựng kế hoạch học tập.
                - Tổ chức tập huấn chuyển đổi số.
                - Bố trí kinh phí.

                Kết quả tốt.
                """),
            Example(
                """
                - Tính đến hết năm 2023, đã có 23 đơn vị gửi hồ sơ. Có 03/03 đơn vị xếp loại tốt[^1].

                [^1]: Phòng Tư pháp; Phòng Nội vụ; Thanh tra huyện.
                """),
        ],
        find: { subject in
            let notes = NoteTexts(subject.report)
            return subject.report.passages.indices.flatMap { index in
                claims(at: index, subject.report, notes).map { claim in
                    let text = claimText(claim, subject.report.passages[index].text)
                    return listCount.finding(
                        subject, at: Span(index, claim.count.written), vi: text.vi, en: text.en)
                }
            }
        })
}

/// A stated number and how many items its list has.
private struct Claim {
    var count: PlainCount
    var items: Int
}

private func claims(at index: Int, _ report: Report, _ notes: NoteTexts) -> [Claim] {
    let passage = report.passages[index]
    let text = passage.text
    let counts = PlainCount.all(in: text, 0..<text.count).filter { !passage.isWording($0.range) }
    guard !counts.isEmpty else { return [] }
    let found = noted(passage, counts, notes) + listed(text, counts) + dashed(index, report, counts)
    return found.filter { claim in
        // A list that is far shorter or longer is a list of something else.
        let gap = abs(claim.items - claim.count.value)
        return gap > 0 && gap <= max(2, claim.count.value / 5)
    }
}

/// A list in the footnote marked at the end of the sentence that counts.
private func noted(_ passage: Passage, _ counts: [PlainCount], _ notes: NoteTexts) -> [Claim] {
    passage.noteMarks.compactMap { mark in
        guard let items = notes.items[mark.note], mark.offset <= passage.text.count else { return nil }
        let at = max(0, mark.offset - 1)..<mark.offset
        let sentence = passage.text.sentence(around: at).lowerBound..<mark.offset
        let inside = counts.filter { sentence.contains($0.range.lowerBound) }
        guard inside.count == 1, inside[0].value > 1, !inside[0].noun.isEmpty else { return nil }
        return Claim(count: inside[0], items: items)
    }
}

/// A list in the same passage, after a colon or in brackets, its items parted by semicolons.
private func listed(_ text: FoldedText, _ counts: [PlainCount]) -> [Claim] {
    var walked = 0
    return counts.indices.compactMap { index in
        let count = counts[index]
        let next = index + 1 < counts.count ? counts[index + 1].range.lowerBound : text.count
        guard count.value > 1, count.range.lowerBound >= walked, let noun = count.noun.last,
            !countsPeople(count, text),
            let list = Listing(after: noun.upperBound, in: text, stops: { $0 >= next })
        else { return nil }
        if !list.isClosed { walked = list.body.upperBound }
        guard list.body.lowerBound - noun.upperBound <= 60,
            let items = Items(
                list.pieces(text, at: [UInt8(ascii: ";")]), text, list: noun.upperBound..<list.body.upperBound),
            items.count > 1, !isDivided(count, in: list.body, counts, text)
        else { return nil }
        return Claim(count: count, items: items.count)
    }
}

/// Whether what follows a number counts the same things again, part by part.
private func isDivided(_ count: PlainCount, in list: Range<Int>, _ counts: [PlainCount], _ text: FoldedText) -> Bool {
    counts.contains { part in
        guard list.contains(part.range.lowerBound), let whole = count.noun.first, let same = part.noun.first else {
            return false
        }
        return text.means(same, text.string(whole))
    }
}

/// A list in the lines that follow, each with a dash or plus.
private func dashed(_ index: Int, _ report: Report, _ counts: [PlainCount]) -> [Claim] {
    let passage = report.passages[index]
    let text = passage.text
    guard passage.kind == .paragraph, text.bytes.last == UInt8(ascii: ":"), let count = counts.last, count.value > 1,
        let noun = count.noun.last, !countsPeople(count, text), text.count - noun.upperBound <= 40,
        text.sentence(around: count.range).upperBound >= text.count - 1,
        let bullet = report.passages.indices.contains(index + 1) ? mark(report.passages[index + 1]) : nil,
        bullet != mark(passage)
    else { return [] }
    var (items, groups) = (0, 0)
    for next in report.passages[(index + 1)...] {
        guard next.kind == .paragraph, mark(next) == bullet, next.heading == passage.heading else { break }
        items += 1
        if isGroup(next.text) { groups += 1 }
    }
    return items > 1 && groups < items ? [Claim(count: count, items: items)] : []
}

/// Whether a line tells how many there are of a group: `- Xếp loại Tốt: 02 đơn vị`.
private func isGroup(_ text: FoldedText) -> Bool {
    (1..<max(1, text.count)).contains { index in
        text.bytes[index - 1] == UInt8(ascii: ":") && text.isDigit(at: text.skippingSpaces(from: index))
    }
}

/// The bullet that a line begins with.
private func mark(_ passage: Passage) -> UInt8? {
    guard let first = passage.text.bytes.first, passage.text.isSpace(at: 1) || passage.text.isLetter(at: 1) else {
        return nil
    }
    return first == UInt8(ascii: "-") || first == UInt8(ascii: "+") ? first : nil
}

/// Items that can be counted one by one.
private struct Items {
    let count: Int

    /// `nil` when a piece counts something itself, is a whole sentence, or the list is left open.
    init?(_ pieces: [Range<Int>], _ text: FoldedText, list: Range<Int>) {
        let isOpen =
            text.scalars[list].contains("…") || openWords.contains { text.contains($0, in: list) }
            || text.scalars[list.upperBound...].prefix(2).contains("…") || text.string(list).contains("..")
        guard !isOpen,
            pieces.allSatisfy({
                $0.count <= 120 && !text.isDigit(at: $0.lowerBound) && text.isLetter(at: $0.lowerBound)
            })
        else { return nil }
        count = pieces.count
    }
}

private let openWords: PatternSet = [
    "v.v", "vv", "ngoài ra", "trong đó", "một số", "các đơn vị khác", "tiêu biểu", "điển hình", "ví dụ",
]

/// People are seldom listed by name; what follows tells of them.
private func countsPeople(_ count: PlainCount, _ text: FoldedText) -> Bool {
    guard let noun = count.noun.first else { return true }
    return ["người", "cán", "công", "viên", "thành", "giáo", "học", "nhân", "đồng", "em", "lượt", "hộ", "CBCC", "CCVC"]
        .contains { text.means(noun, $0) }
}

/// How many items each footnote lists; notes that list nothing are left out.
private struct NoteTexts {
    private(set) var items: [Int: Int] = [:]

    init(_ report: Report) {
        var passages: [Int: [Passage]] = [:]
        for passage in report.passages {
            if case .note(let number) = passage.kind { passages[number, default: []].append(passage) }
        }
        for (number, parts) in passages {
            // A line that ends with a semicolon is a paragraph of its own.
            let lists = parts.map { part in
                var whole = part.text.trimmed(0..<part.text.count)
                if let last = whole.last, part.text.bytes[last] == UInt8(ascii: ".") { whole = whole.lowerBound..<last }
                return Items(split(part.text, whole), part.text, list: whole)
            }
            let count = lists.reduce(0) { $0 + ($1?.count ?? 0) }
            if count > 1, lists.allSatisfy({ $0 != nil }) { items[number] = count }
        }
    }

    private func split(_ text: FoldedText, _ range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where text.bytes[index] == UInt8(ascii: ";") {
            found.append(text.trimmed(start..<index))
            start = index + 1
        }
        found.append(text.trimmed(start..<range.upperBound))
        return found.filter { !$0.isEmpty }
    }
}

private func claimText(_ claim: Claim, _ text: FoldedText) -> Bilingual {
    let stated = text.string(claim.count.written)
    return Bilingual(
        vi: "Nêu số lượng \(stated) nhưng danh sách kê \(claim.items) mục",
        en: "The number is given as \(stated), yet the list holds \(claim.items) items")
}
