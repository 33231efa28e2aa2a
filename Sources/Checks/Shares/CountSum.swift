import Criteria
import Documents
import Reports

extension Check {
    static let countSum: Check = Check(
        name: "count-sum",
        title: Bilingual(
            vi: "Các phần cộng lại không bằng tổng nêu ra", en: "The parts do not add up to the stated total"),
        severity: .warning,
        basis: "",
        why: Bilingual(
            vi: "Tổng và các phần ghi liền nhau mà không khớp thì người thẩm định không biết tin số nào",
            en: "When a total and its parts stand side by side and differ, the reviewer cannot tell which to believe"),
        remedy: Bilingual(
            vi: "Đếm lại, sửa tổng hoặc bổ sung phần còn thiếu",
            en: "Count again; correct the total or add what is missing"),
        wrong: [
            Example(
                "Trong năm mở ⟦08⟧ lớp tập huấn (02 lớp kỹ thuật trồng trọt, chăn nuôi, 05 lớp tuyên truyền Luật)."),
            Example("Đã tổ chức ⟦10⟧ buổi sinh hoạt, gồm: 04 buổi chuyên đề; 05 buổi ngoại khóa."),
            Example("Đơn vị có ⟦32⟧ cán bộ, công chức (20 cán bộ biên chế và 11 cán bộ hợp đồng)."),
            Example(
                "Mở ⟦07⟧ lớp (02 lớp trồng trọt, 01 lớp luật an toàn\n\ngiao thông, 03 lớp phòng chống (ma túy, mại dâm)."
            ),
        ],
        right: [
            Example("Trong năm mở 07 lớp tập huấn (02 lớp kỹ thuật trồng trọt, chăn nuôi, 05 lớp tuyên truyền Luật)."),
            Example("Mở 07 lớp, trong đó: 02 lớp trồng trọt, 01 lớp luật; mở 05 lớp (02 lớp tin học, 01 lớp luật, …)."),
            Example("Có 05 TDP, 03 Trường học (Mầm non, Tiểu học, Trung học cơ sở), 01 Trạm y tế."),
            Example(
                "Mở 07 lớp (02 lớp trồng trọt, 40 học viên, 03 lớp luật); mở 6 lớp (02 lớp tin học, lớp luật, 1 lớp A)."
            ),
            Example("Có 31/32 cán bộ (20 cán bộ nữ, 12 cán bộ nam, 5 cán bộ trẻ, trong đó 3 cán bộ mới)."),
            Example("Năm 2023 tổ chức 10 lớp: 06 lớp dài hạn, gồm 02 lớp đại học; 04 lớp ngắn hạn."),
        ],
        find: { subject in
            subject.report.passages.enumerated().flatMap { index, passage in
                sums(in: passage).map { sum in
                    let text = sumText(sum, passage.text)
                    return countSum.finding(subject, at: Span(index, sum.place), vi: text.vi, en: text.en)
                }
            }
        })
}

/// A stated total and the parts it was given.
private struct StatedSum {
    var total: PlainCount
    var parts: [PlainCount]

    /// The total.
    var place: Range<Int> { total.range }
}

private func sums(in passage: Passage) -> [StatedSum] {
    let text = passage.text
    let counts = PlainCount.all(in: text, 0..<text.count)
    var found: [StatedSum] = []
    var walked = 0
    for (index, total) in counts.enumerated() where total.value > 1 && total.range == total.written {
        guard total.range.lowerBound >= walked, let noun = total.noun.first, !passage.isWording(total.range) else {
            continue
        }
        let next = index + 1 < counts.count ? counts[index + 1].range.lowerBound : text.count
        guard let list = Listing(after: noun.upperBound, in: text, stops: { $0 >= next }) else { continue }
        if !list.isClosed { walked = list.body.upperBound }
        guard let parts = parts(of: total, list, text), !isOpen(list, after: noun, text) else { continue }
        if parts.reduce(0, { $0 + $1.value }) != total.value { found.append(StatedSum(total: total, parts: parts)) }
    }
    return found
}

/// The parts of a list, when every one of them says how many of the same things it is; else `nil`.
private func parts(of total: PlainCount, _ list: Listing, _ text: FoldedText) -> [PlainCount]? {
    var pieces = list.pieces(text, at: [UInt8(ascii: ";")])
    let hasSemicolons = pieces.count > 1
    if !hasSemicolons { pieces = list.pieces(text, at: [UInt8(ascii: ","), UInt8(ascii: "+")]) }
    pieces = pieces.flatMap { splitAtAnd($0, text) }
    guard pieces.count > 1 else { return nil }
    var parts: [PlainCount] = []
    for (index, piece) in pieces.enumerated() {
        let start = skippingLeads(piece, text)
        if let part = PlainCount(text, at: start, limit: piece.upperBound) {
            guard part.countsSame(as: total, in: text), part.range == part.written,
                PlainCount.all(in: text, part.range.upperBound..<piece.upperBound)
                    .allSatisfy({ !$0.countsSame(as: total, in: text) })
            else { return nil }
            parts.append(part)
        } else {
            // Words that go on with the part before; never the first piece, nor a part without its number.
            guard index > 0, !hasSemicolons, !text.isDigit(at: start), !total.isNamed(at: start, in: text),
                PlainCount.all(in: text, piece).isEmpty
            else { return nil }
        }
    }
    return parts.count >= 2 ? parts : nil
}

/// "20 cán bộ biên chế và 11 cán bộ hợp đồng" are two parts; "trồng trọt và chăn nuôi" is one.
private func splitAtAnd(_ piece: Range<Int>, _ text: FoldedText) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = piece.lowerBound
    for word in text.all(.and, in: piece) where text.isDigit(at: text.skippingSpaces(from: word.upperBound)) {
        if word.lowerBound > start { found.append(text.trimmed(start..<word.lowerBound)) }
        start = text.skippingSpaces(from: word.upperBound)
    }
    // Where a line ends with "và", what follows belongs to no piece.
    if start < piece.upperBound { found.append(text.trimmed(start..<piece.upperBound)) }
    return found.filter { !$0.isEmpty }
}

/// Past a dash, "gồm", "có" in front of a part.
private func skippingLeads(_ piece: Range<Int>, _ text: FoldedText) -> Int {
    var index = piece.lowerBound
    while index < piece.upperBound, text.bytes[index] == UInt8(ascii: "-") || text.bytes[index] == UInt8(ascii: "+") {
        index = text.skippingSpaces(from: index + 1)
    }
    for lead in ["bao gồm", "gồm có", "gồm", "có", "mở"] as [Pattern] {
        if let end = text.end(of: lead, at: index) { return text.skippingSpaces(from: end) }
    }
    return index
}

/// Words that say the list is not the whole.
private let incomplete: PatternSet = [
    "trong đó", "tiêu biểu", "chẳng hạn", "ví dụ", "như là", "chưa kể", "ngoài ra", "v.v", "vv", "một số", "riêng",
    "nhất là",
]

private func isOpen(_ list: Listing, after noun: Range<Int>, _ text: FoldedText) -> Bool {
    let dots = list.body.contains { index in
        text.scalars[index] == "…"
            || index + 1 < list.body.upperBound && text.bytes[index] == UInt8(ascii: ".")
                && text.bytes[index + 1] == UInt8(ascii: ".")
    }
    return dots || incomplete.contains { text.contains($0, in: noun.upperBound..<list.body.upperBound) }
}

private func sumText(_ sum: StatedSum, _ text: FoldedText) -> Bilingual {
    let written = sum.parts.map { text.string($0.range) }.joined(separator: " + ")
    let real = sum.parts.reduce(0) { $0 + $1.value }
    let total = text.string(sum.total.range)
    return Bilingual(
        vi: "Nêu tổng là \(total) nhưng các phần cộng lại là \(real) (\(written))",
        en: "The total is given as \(total), yet the parts come to \(real) (\(written))")
}
