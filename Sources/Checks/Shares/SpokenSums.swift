import Documents
import Reports

/// Sums in words: `36 lượt cán bộ và 19 lượt viên chức, tổng cộng 55 lượt`, `20 thành viên, gồm 13 viên chức và 7 người
/// lao động`.
enum SpokenSums {
    static func wrong(in passage: Passage) -> [WrongTally] {
        let text = passage.text
        guard text.contains(together) || text.contains(consisting) else { return [] }
        var found: [WrongTally] = []
        for sentence in Sentences.of(text) {
            let counts = PlainCount.all(in: text, sentence)
            guard counts.count > 2 else { continue }
            let sums = [summedUp(sentence, counts, text), split(sentence, counts, text)]
            for case let sum? in sums where !passage.isWording(sum.total.range) {
                if let fault = WrongTally(sum.total, sum.parts.map(\.value)) { found.append(fault) }
            }
        }
        return found
    }

    private typealias Sum = (total: PlainCount, parts: [PlainCount])

    private static let together: Pattern = "tổng cộng"
    private static let consisting: Pattern = "gồm"

    /// Words after which a total is of more than what the sentence lists, or a list less than its total.
    private static let wider: [Pattern] = [
        "trong đó", "đến nay", "lũy kế", "từ đầu", "cả năm", "năm trước", "ngoài ra", "chưa kể", "riêng", "một số",
        "tiêu biểu",
    ]

    /// Things in which people come together; their number is no part of a number of people.
    private static let occasions: [Pattern] = ["lớp", "buổi", "cuộc", "đợt", "khóa", "hội nghị", "hội thảo", "đơn vị"]

    /// Groups into which the members of a unit fall, none of which holds another.
    private static let groups: [Pattern] = [
        "cán bộ", "công chức", "viên chức", "giáo viên", "nhân viên", "người lao", "lao động", "học sinh", "sinh viên",
        "học viên", "người dân", "chuyên viên", "lãnh đạo", "người hoạt",
    ]
    private static let people: [Pattern] = ["người", "thành viên", "lượt người", "cán bộ", "đồng chí"]

    /// `…, tổng cộng 55 lượt người`.
    private static func summedUp(_ sentence: Range<Int>, _ counts: [PlainCount], _ text: FoldedText) -> Sum? {
        guard let lead = text.first(together, in: sentence), text.means(lead, together),
            let at = counts.firstIndex(where: { $0.range.lowerBound > lead.upperBound }), at >= 2,
            isOnlyFiller(lead.upperBound..<counts[at].range.lowerBound, text), isSetOff(lead, text)
        else { return nil }
        let total = counts[at]
        guard total.range == total.written, !isWider(sentence.lowerBound..<total.range.lowerBound, text) else {
            return nil
        }
        var parts: [PlainCount] = []
        for count in counts[..<at] where !isBracketed(count, from: sentence.lowerBound, text) {
            if parts.isEmpty, occasions.contains(where: { begins(count, $0, text) }) { continue }
            guard count.range == count.written, isPart(count, of: total, text) else { return nil }
            parts.append(count)
        }
        return parts.count > 1 && isAllAlike(parts, text) ? (total, parts) : nil
    }

    /// `20 thành viên, gồm 13 viên chức và 7 người lao động`.
    private static func split(_ sentence: Range<Int>, _ counts: [PlainCount], _ text: FoldedText) -> Sum? {
        guard let lead = text.first(consisting, in: sentence), text.means(lead, consisting),
            let first = counts.firstIndex(where: { $0.range.lowerBound > lead.upperBound }), first > 0,
            isOnlyFiller(lead.upperBound..<counts[first].range.lowerBound, text)
        else { return nil }
        let total = counts[first - 1]
        guard total.range == total.written, total.value > 1, !total.noun.isEmpty,
            lead.lowerBound - total.range.upperBound < 60
        else { return nil }
        var parts: [PlainCount] = []
        var end = lead.upperBound
        let limit = closing(lead, sentence, text)
        for count in counts[first...] where !isBracketed(count, from: lead.upperBound, text) {
            if count.range.lowerBound >= limit { break }
            guard parts.isEmpty || follows(count, text) else {
                // "…, sinh hoạt tại 3 tổ": the list is over.
                guard !isPart(count, of: total, text) else { return nil }
                break
            }
            guard count.range == count.written, isPart(count, of: total, text) else { return nil }
            parts.append(count)
            end = count.noun.last?.upperBound ?? count.range.upperBound
        }
        guard parts.count > 1, isAllAlike(parts, text), !isWider(total.range.upperBound..<limit, text),
            !goesOn(after: end, limit, text)
        else { return nil }
        let isListed = text.bytes[(total.range.upperBound)..<parts[0].range.lowerBound].contains {
            $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "(")
        }
        // Parts after a mark that all name the same things as their total are for `count-sum`.
        return isListed && parts.allSatisfy { $0.countsSame(as: total, in: text) } ? nil : (total, parts)
    }

    /// The same things as the total, or a group of people where the total is of people.
    private static func isPart(_ count: PlainCount, of total: PlainCount, _ text: FoldedText) -> Bool {
        if count.countsSame(as: total, in: text) { return true }
        return people.contains { begins(total, $0, text) } && groups.contains { begins(count, $0, text) }
    }

    /// Either all parts carry the total's word or all are groups; no group comes twice.
    private static func isAllAlike(_ parts: [PlainCount], _ text: FoldedText) -> Bool {
        let names = parts.map { part in groups.firstIndex { begins(part, $0, text) } }
        let known = names.compactMap(\.self)
        return known.isEmpty || known.count == parts.count && Set(known).count == known.count
    }

    private static func begins(_ count: PlainCount, _ word: Pattern, _ text: FoldedText) -> Bool {
        guard let first = count.noun.first, let end = text.end(of: word, at: first.lowerBound) else { return false }
        return text.means(first.lowerBound..<end, word)
    }

    /// Whether a count stands right after a comma or "và".
    private static func follows(_ count: PlainCount, _ text: FoldedText) -> Bool {
        var index = count.range.lowerBound
        while text.isSpace(at: index - 1) { index -= 1 }
        return index > 0 && text.bytes[index - 1] == UInt8(ascii: ",")
            || index >= 2 && text.end(of: .and, at: index - 2) == index && text.means((index - 2)..<index, .and)
    }

    /// Between a lead and its number stand at most a mark, "là", "có".
    private static func isOnlyFiller(_ range: Range<Int>, _ text: FoldedText) -> Bool {
        range.count < 12
            && text.words(in: range).allSatisfy { word in fillers.contains { text.means(word, $0) } }
    }

    private static let fillers: [Pattern] = ["là", "có", "được"]

    /// Whether a mark stands before a lead: "nâng tổng cộng" sums up something else.
    private static func isSetOff(_ lead: Range<Int>, _ text: FoldedText) -> Bool {
        var index = lead.lowerBound
        while text.isSpace(at: index - 1) { index -= 1 }
        return index > 0 && ",(:-".utf8.contains(text.bytes[index - 1])
    }

    private static func isWider(_ range: Range<Int>, _ text: FoldedText) -> Bool {
        wider.contains { text.contains($0, in: range) }
    }

    /// Whether a bracket that is still open holds the count.
    private static func isBracketed(_ count: PlainCount, from start: Int, _ text: FoldedText) -> Bool {
        for index in (max(start, count.range.lowerBound - 80)..<count.range.lowerBound).reversed() {
            if text.bytes[index] == UInt8(ascii: ")") { return false }
            if text.bytes[index] == UInt8(ascii: "(") { return true }
        }
        return false
    }

    /// Where the list after a lead ends at the latest: at the bracket's end where the lead opens one.
    private static func closing(_ lead: Range<Int>, _ sentence: Range<Int>, _ text: FoldedText) -> Int {
        guard
            text.bytes[sentence.lowerBound..<lead.lowerBound].last(where: { $0 != UInt8(ascii: " ") })
                == UInt8(ascii: "(")
        else { return sentence.upperBound }
        return text.bytes[lead.upperBound..<sentence.upperBound].firstIndex(of: UInt8(ascii: ")"))
            ?? sentence.upperBound
    }

    /// Whether the list goes on with something that has no number: "và người lao động", "và một số".
    private static func goesOn(after end: Int, _ limit: Int, _ text: FoldedText) -> Bool {
        text.all(.and, in: end..<max(end, min(limit, end + 80))).contains { and in
            let next = text.skippingSpaces(from: and.upperBound)
            return (groups + ["các", "những", "nhiều"]).contains { text.end(of: $0, at: next) != nil }
        }
    }
}
