import Criteria
import Documents
import Reports

extension Check {
    static let tally: Check = Check(
        name: "tally",
        title: Bilingual(vi: "Phép cộng viết trong báo cáo sai", en: "A sum written out in the report is wrong"),
        severity: .error,
        basis: "",
        why: Bilingual(
            vi: "Nam cộng nữ phải bằng tổng số; phép cộng đã viết ra thì phải đúng",
            en: "Men and women must add up to all; a sum that is written out must be right"),
        remedy: Bilingual(
            vi: "Tính lại và sửa số sai", en: "Reckon again and correct the wrong figure"),
        wrong: [
            Example("Tổng số viên chức: 36 nam + 19 nữ = ⟦56⟧ người."),
            Example("Có 20 + 12 = ⟦33⟧ cán bộ, công chức."),
            Example("Đơn vị có ⟦55⟧ cán bộ, công chức (36 nam, 18 nữ)."),
            Example("Tổng số ⟦55⟧ người, trong đó: nam 36, nữ 20."),
            Example("Hiện có ⟦55⟧ viên chức; trong đó nữ: 19 người, nam: 35 người."),
        ],
        right: [
            Example("Tổng số viên chức: 36 nam + 19 nữ = 55 người; 20+12=32; đơn vị có 55 cán bộ (36 nam, 19 nữ)."),
            Example("Tổng số 55 người, trong đó: nữ 20. Có 20 cán bộ và 35 viên chức, trong đó nam 36, nữ 19."),
            Example("Có 55 cán bộ (trong đó nam 36, nữ 19, đảng viên 40); tỷ lệ 36% nam + 64% nữ = 100%."),
            Example("Chấm 3+3+3+3+3+3+3+4 = 25 điểm; biển số 29+A=5, x + y = 5."),
        ],
        find: { subject in
            subject.report.passages.enumerated().flatMap { index, passage in
                (equations(passage) + sexes(passage)).map { fault in
                    let text = faultText(fault)
                    return tally.finding(subject, at: Span(index, fault.place), vi: text.vi, en: text.en)
                }
            }
        })
}

/// A total that its parts do not come to.
private struct WrongTally {
    var place: Range<Int>
    var total: Int
    var parts: [Int]
}

/// `36 nam + 19 nữ = 55`: numbers, each with some words, joined by plus signs up to an equals sign.
private func equations(_ passage: Passage) -> [WrongTally] {
    let text = passage.text
    var found: [WrongTally] = []
    for equals in 0..<text.count where text.bytes[equals] == UInt8(ascii: "=") {
        let right = text.skippingSpaces(from: equals + 1)
        guard !passage.isWording(equals..<(equals + 1)),
            let total = PlainCount(text, at: right, limit: text.count), total.range == total.written,
            let parts = addends(before: equals, text), parts.count > 1
        else { continue }
        if parts.reduce(0, +) != total.value {
            found.append(WrongTally(place: total.range, total: total.value, parts: parts))
        }
    }
    return found
}

/// The addends that end at an equals sign; `nil` when anything but numbers and a few words stands between the signs.
private func addends(before equals: Int, _ text: FoldedText) -> [Int]? {
    var parts: [Int] = []
    var end = equals
    let limit = max(0, equals - 400)
    var index = equals
    while index > limit {
        index -= 1
        let byte = text.bytes[index]
        guard byte == UInt8(ascii: "+") else {
            if isAddend(byte) || text.isLetter(at: index) || text.isSpace(at: index) { continue }
            index += 1
            break
        }
        guard let part = addend(text, (index + 1)..<end, isFirst: false) else { return nil }
        parts.insert(part, at: 0)
        end = index
    }
    guard end < equals, let first = addend(text, index..<end, isFirst: true) else { return nil }
    return [first] + parts
}

private func isAddend(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

/// The one number of a stretch: first in it, or, before the first plus sign, last.
private func addend(_ text: FoldedText, _ range: Range<Int>, isFirst: Bool) -> Int? {
    let trimmed = text.trimmed(range)
    let counts = PlainCount.all(in: text, trimmed)
    guard let count = isFirst ? counts.last : counts.first, count.range == count.written else { return nil }
    if isFirst {
        // A word or two may follow the number: "36 nam +".
        guard trimmed.upperBound - count.range.upperBound <= 20, !text.isDigit(at: count.range.lowerBound - 2) else {
            return nil
        }
        return count.value
    }
    return counts.count == 1 && count.range.lowerBound == trimmed.lowerBound ? count.value : nil
}

/// `55 (36 nam, 19 nữ)`, `55 người, trong đó: nam 36, nữ 19`.
private func sexes(_ passage: Passage) -> [WrongTally] {
    let text = passage.text
    let everyMan = text.all("nam").filter { text.means($0, "nam") }
    let everyWoman = text.all("nữ").filter { text.means($0, "nữ") }
    return everyMan.indices.compactMap { index in
        let men = everyMan[index]
        guard !passage.isWording(men) else { return nil }
        let sentence = clause(around: men, text)
        let isOnly = [index - 1, index + 1].allSatisfy {
            !everyMan.indices.contains($0) || !sentence.overlaps(everyMan[$0])
        }
        guard isOnly, let women = only(of: everyWoman, in: sentence), let first = number(beside: men, text, sentence),
            let second = number(beside: women, text, sentence), first.range != second.range
        else { return nil }
        let start = min(first.range.lowerBound, second.range.lowerBound, men.lowerBound, women.lowerBound)
        let before = PlainCount.all(in: text, sentence.lowerBound..<start)
        guard before.count == 1, let total = before.first, total.range == total.written, total.noun.count > 0,
            isLed(total, to: start, text)
        else { return nil }
        let parts = [first.value, second.value]
        return parts[0] + parts[1] == total.value
            ? nil : WrongTally(place: total.range, total: total.value, parts: parts)
    }
}

/// The one range of an ordered list that lies in a sentence; `nil` when there is none or more.
private func only(of ranges: [Range<Int>], in sentence: Range<Int>) -> Range<Int>? {
    var low = 0
    var high = ranges.count
    while low < high {
        let middle = (low + high) / 2
        if ranges[middle].lowerBound < sentence.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low < ranges.count, sentence.overlaps(ranges[low]),
        low + 1 == ranges.count || !sentence.overlaps(ranges[low + 1])
    else { return nil }
    return ranges[low]
}

/// Whether the parts are introduced as those of the total: "trong đó", a bracket or a colon.
private func isLed(_ total: PlainCount, to start: Int, _ text: FoldedText) -> Bool {
    let between = total.range.upperBound..<start
    return text.contains("trong đó", in: between) || text.contains("gồm", in: between)
        || between.contains { text.bytes[$0] == UInt8(ascii: "(") || text.bytes[$0] == UInt8(ascii: ":") }
}

/// The number right before a word ("36 nam") or right after it ("nam: 36", "nam 36").
private func number(beside word: Range<Int>, _ text: FoldedText, _ sentence: Range<Int>) -> PlainCount? {
    var after = text.skippingSpaces(from: word.upperBound)
    if after < text.count, text.bytes[after] == UInt8(ascii: ":") { after = text.skippingSpaces(from: after + 1) }
    if let count = PlainCount(text, at: after, limit: sentence.upperBound), count.range == count.written {
        return count
    }
    var end = word.lowerBound
    while end > sentence.lowerBound, text.isSpace(at: end - 1) { end -= 1 }
    return PlainCount.all(in: text, max(sentence.lowerBound, end - 8)..<end).last {
        $0.range == $0.written && $0.range.upperBound == end
    }
}

/// The sentence around a range; a semicolon before "trong đó" does not end it.
private func clause(around range: Range<Int>, _ text: FoldedText) -> Range<Int> {
    let sentence = text.sentence(around: range)
    let opens = text.end(of: "trong đó", at: text.skippingSpaces(from: sentence.lowerBound)) != nil
    guard opens, sentence.lowerBound > 1 else { return sentence }
    let before = sentence.lowerBound - 1
    guard text.bytes[before] == UInt8(ascii: ";") else { return sentence }
    return text.sentence(around: (before - 1)..<before).lowerBound..<sentence.upperBound
}

private func faultText(_ fault: WrongTally) -> Bilingual {
    let sum = fault.parts.map(String.init).joined(separator: " + ")
    let real = fault.parts.reduce(0, +)
    return Bilingual(
        vi: "\(sum) = \(real), báo cáo ghi \(fault.total)", en: "\(sum) = \(real); the report says \(fault.total)")
}
