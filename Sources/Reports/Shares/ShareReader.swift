import Criteria
import Documents

/// Finds the shares that a report claims: percentages, counts of counts, and who is counted.
struct ShareReader {
    let headcount: Headcount?

    /// The indicator that a passage answers.
    let items: [Int: String]

    private static let thresholds: PatternSet = [
        "tối thiểu", "ít nhất", "từ", "khoảng", "gần", "hơn", "trên", "dưới", "không dưới", "phấn đấu", "chỉ tiêu",
        "tối đa", "yêu cầu",
        "trở lên", "vượt",
    ]
    private static let nouns: PatternSet = [
        "đơn vị", "người", "trường", "xã", "phường", "cơ quan", "hộ", "em", "thôn", "huyện", "đồng chí", "đ/c",
        "tập thể", "cá nhân",
    ]

    struct Found {
        var shares: [StatedShare] = []
        var counts: [StatedCount] = []
    }

    func read(_ passages: [Passage]) -> Found {
        var found = Found()
        for (index, passage) in passages.enumerated() {
            if case .cell(_, let row, _) = passage.kind, row == 0 { continue }
            guard passage.text.bytes.contains(where: { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) else {
                continue
            }
            for sentence in Sentences.of(passage.text) { read(sentence, passage, index, &found) }
        }
        // Who is meant by a word shows only when all shares are known.
        let sizes = GroupSize(headcount: headcount, shares: found.shares)
        for index in found.shares.indices where found.shares[index].numerator == nil {
            found.shares[index].groupSize = sizes.size(of: found.shares[index].group)
        }
        return found
    }

    /// A percentage of a sentence.
    private struct Percent {
        var number: Numeral
        var range: Range<Int>
    }

    private func read(_ sentence: Range<Int>, _ passage: Passage, _ index: Int, _ found: inout Found) {
        let text = passage.text
        // What a sentence strives for it does not claim.
        let isAim = text.contains(.strive, in: sentence) || text.contains(.aim, in: sentence)
        var percents: [Percent] = []
        var fractions: [Fraction] = []
        var cursor = sentence.lowerBound
        while cursor < sentence.upperBound {
            guard text.isDigit(at: cursor), !text.isDigit(at: cursor - 1), !text.isLetter(at: cursor - 1) else {
                cursor += 1
                continue
            }
            if let fraction = Fraction(text, at: cursor), fraction.range.upperBound <= sentence.upperBound {
                if !passage.isWording(fraction.range) { fractions.append(fraction) }
                cursor = fraction.range.upperBound
            } else if let percent = percent(text, at: cursor) {
                if !isAim, !passage.isWording(percent.range), !isThreshold(percent, text, sentence) {
                    percents.append(percent)
                }
                cursor = percent.range.upperBound
            } else {
                if let number = Numeral(text, at: cursor) {
                    add(number, text, sentence, passage, index, &found)
                    cursor = number.range.upperBound
                } else {
                    cursor += 1
                }
            }
        }
        pair(percents, fractions, text, sentence, index, &found)
    }

    private func percent(_ text: FoldedText, at start: Int) -> Percent? {
        guard let number = Numeral(text, at: start, isPercent: true), number.whole <= 100_000 else { return nil }
        let next = text.skippingSpaces(from: number.range.upperBound)
        if next < text.count, text.bytes[next] == UInt8(ascii: "%") {
            return Percent(number: number, range: start..<next + 1)
        }
        if let end = text.end(of: .percent, at: next) { return Percent(number: number, range: start..<end) }
        return nil
    }

    /// A percentage that is asked for, aimed at or guessed is no claim.
    private func isThreshold(_ percent: Percent, _ text: FoldedText, _ sentence: Range<Int>) -> Bool {
        // A line break before the number is white space of another sentence.
        let end = max(sentence.lowerBound, text.skippingSpacesBack(from: percent.range.lowerBound))
        let before = sentence.lowerBound..<end
        if Self.thresholds.contains(where: { word in
            let from = before.upperBound - word.bytes.count
            return from >= before.lowerBound && text.end(of: word, at: from) == before.upperBound
        }) {
            return true
        }
        return text.end(of: .orMore, at: text.skippingSpaces(from: percent.range.upperBound)) != nil
    }

    private func add(
        _ number: Numeral, _ text: FoldedText, _ sentence: Range<Int>, _ passage: Passage, _ index: Int,
        _ found: inout Found
    ) {
        guard number.places == 0, number.whole > 0, number.whole < 1_000_000_000, !passage.isWording(number.range),
            !isYear(number, text)
        else {
            return
        }
        let start = text.skippingSpaces(from: number.range.upperBound)
        guard let group = MemberWords.group(at: start, in: text, limit: sentence.upperBound) else { return }
        found.counts.append(
            StatedCount(
                item: items[index], count: number.whole, group: text.string(group), span: Span(index, number.range)))
    }

    /// `năm 2024 cán bộ, công chức …`
    private func isYear(_ number: Numeral, _ text: FoldedText) -> Bool {
        let end = text.skippingSpacesBack(from: number.range.lowerBound)
        return text.end(of: .year, at: end - 3) == end
    }

    private func pair(
        _ percents: [Percent], _ fractions: [Fraction], _ text: FoldedText, _ sentence: Range<Int>, _ index: Int,
        _ found: inout Found
    ) {
        var free = percents
        let fractions = fractions.filter { !isDate($0, percents, text, sentence) }
        for (order, fraction) in fractions.enumerated() {
            let nextStart = order + 1 < fractions.count ? fractions[order + 1].range.lowerBound : sentence.upperBound
            let previousEnd = order > 0 ? fractions[order - 1].range.upperBound : sentence.lowerBound
            // "31/32 … đạt 96,8%", or "96,8% (31/32)".
            var chosen: Int?
            if isBracketed(fraction, text) {
                chosen = free.lastIndex {
                    $0.range.upperBound <= fraction.range.lowerBound && $0.range.lowerBound >= previousEnd
                }
            }
            chosen =
                chosen
                ?? free.firstIndex {
                    $0.range.lowerBound >= fraction.range.upperBound && $0.range.upperBound <= nextStart
                }
            chosen =
                chosen
                ?? free.lastIndex {
                    $0.range.upperBound <= fraction.range.lowerBound && $0.range.lowerBound >= previousEnd
                }
            let percent = chosen.map { free.remove(at: $0) }
            guard percent != nil || isCount(fraction, text, sentence) else { continue }
            found.shares.append(share(percent, fraction, text, sentence, index))
        }
        for percent in free { found.shares.append(share(percent, nil, text, sentence, index)) }
    }

    /// `(21/4)`, `2/9`: could be a day, and neither follows a percentage in brackets nor counts anything.
    private func isDate(_ fraction: Fraction, _ percents: [Percent], _ text: FoldedText, _ sentence: Range<Int>) -> Bool
    {
        guard fraction.couldBeDate, !isCount(fraction, text, sentence) else { return false }
        guard isBracketed(fraction, text) else { return true }
        return !percents.contains { percent in
            guard percent.range.upperBound <= fraction.range.lowerBound else { return false }
            let gap = percent.range.upperBound..<fraction.range.lowerBound
            return gap.count < 20 && gap.allSatisfy { !text.isLetter(at: $0) }
        }
    }

    private func isBracketed(_ fraction: Fraction, _ text: FoldedText) -> Bool {
        var before = fraction.range.lowerBound - 1
        while text.isSpace(at: before) { before -= 1 }
        return before >= 0 && text.bytes[before] == UInt8(ascii: "(")
    }

    /// Without a percentage, only counts of people or units are shares.
    private func isCount(_ fraction: Fraction, _ text: FoldedText, _ sentence: Range<Int>) -> Bool {
        let next = text.skippingSpaces(from: fraction.range.upperBound)
        if MemberWords.group(at: next, in: text, limit: sentence.upperBound) != nil { return true }
        return text.end(ofAny: Self.nouns, at: next) != nil
    }

    private func share(
        _ percent: Percent?, _ fraction: Fraction?, _ text: FoldedText, _ sentence: Range<Int>, _ index: Int
    ) -> StatedShare {
        let anchors = [percent?.range, fraction?.range].compactMap { $0 }
        let group = anchors.lazy.compactMap { range in
            MemberWords.group(
                at: text.skippingSpaces(from: range.upperBound), in: text, limit: sentence.upperBound)
        }.first
        let words = group.map(text.string) ?? subject(text, sentence, before: anchors[0].lowerBound)
        return StatedShare(
            item: items[index], percent: percent?.number.hundredths, places: percent?.number.places ?? 0,
            percentText: percent.map { text.string($0.range) } ?? "", numerator: fraction?.numerator,
            denominator: fraction?.denominator, group: words,
            groupSize: nil,
            span: Span(index, percent?.range ?? fraction!.range), countSpan: fraction.map { Span(index, $0.range) })
    }

    /// `Tỷ lệ thành viên đạt danh hiệu … : 95%`: who is counted may stand before.
    private func subject(_ text: FoldedText, _ sentence: Range<Int>, before end: Int) -> String {
        // Far away is somebody else.
        var cursor = max(sentence.lowerBound, end - 240)
        while cursor < end {
            if text.isLetter(at: cursor), !text.isLetter(at: cursor - 1),
                let group = MemberWords.group(at: cursor, in: text, limit: end), group.lowerBound == cursor
            {
                return text.string(group)
            }
            cursor += 1
        }
        return ""
    }
}
