import Documents

/// Finds how many members the unit has.
struct HeadcountReader {
    private static let totals: PatternSet = [
        "tổng số thành viên", "tổng số cán bộ", "tổng số công chức", "tổng số viên chức", "tổng số CBCC",
        "tổng số CBCCVC", "tổng số CCVC",
        "tổng số CBGVNV", "tổng số CB", "tổng số giáo viên", "tổng số người lao động", "tổng số biên chế", "biên chế",
        "số thành viên",
        "tổng số lao động", "tổng số nhân sự", "tổng số cán bộ, giáo viên, nhân viên", "quân số",
    ]
    private static let leads: PatternSet = [
        "có", "gồm", "hiện có", "tổng số", "tổng số có", "hiện nay có", "với", "bao gồm", "có tổng số", "gồm có",
    ]

    /// Sentences that count somebody else: who was sent, trained, praised.
    private static let deeds: PatternSet = [
        "cử", "tham gia", "học", "tập huấn", "hoàn thành", "đạt", "được cử", "lượt", "chứng chỉ", "bồi dưỡng", "khen",
        "tốt nghiệp",
        "đăng ký", "lớp", "được công nhận", "dân số",
    ]

    /// The headcount the report itself tells; `nil` when it tells none.
    func read(_ passages: [Passage]) -> Headcount? {
        for (index, passage) in passages.enumerated() {
            if let found = labelled(passage.text, index) { return found }
        }
        for (index, passage) in passages.enumerated() where passage.kind == .paragraph {
            if let found = told(passage, index) { return found }
        }
        return nil
    }

    /// `Tổng số thành viên: 32 người`.
    private func labelled(_ text: FoldedText, _ index: Int) -> Headcount? {
        for pattern in Self.totals {
            guard let label = text.first(pattern) else { continue }
            // The number follows the label's own words: "Tổng số cán bộ, công chức của đơn vị là 32 người".
            let limit = min(text.count, label.upperBound + 90)
            var cursor = label.upperBound
            while cursor < limit, !text.isDigit(at: cursor), !".;%(".utf8.contains(text.bytes[cursor]) { cursor += 1 }
            guard let number = Numeral(text, at: cursor), number.places == 0, number.whole > 0,
                !isShare(number, in: text)
            else { continue }
            let words = text.string(label.upperBound..<cursor)
            guard !FoldedText(words).contains(.met), !FoldedText(words).contains(.year) else { continue }
            var count = Headcount(total: number.whole, span: Span(index, number.range))
            count.groups = groups(text, from: number.range.upperBound).map(\.group).filter { $0.count < number.whole }
            if count.groups.isEmpty {
                let name = MemberWords.group(at: label.lowerBound, in: text, limit: cursor).map(text.string)
                count.groups = [Headcount.Group(name: name ?? text.string(label), count: number.whole)]
            }
            return count
        }
        return nil
    }

    /// `Có 20 cán bộ, công chức và 12 cán bộ là người hoạt động không chuyên trách`.
    private func told(_ passage: Passage, _ index: Int) -> Headcount? {
        let text = passage.text
        for sentence in Sentences.of(text) {
            var cursor = sentence.lowerBound
            while cursor < sentence.upperBound {
                guard let number = Numeral(text, at: cursor) else {
                    cursor += 1
                    continue
                }
                cursor = number.range.upperBound
                guard number.places == 0, number.whole >= 3, number.whole < 1_000_000, !isShare(number, in: text),
                    !passage.isWording(number.range),
                    isLed(number, in: text, from: sentence.lowerBound),
                    MemberWords.group(
                        at: text.skippingSpaces(from: number.range.upperBound), in: text, limit: sentence.upperBound)
                        != nil,
                    !counts(someoneElse: text, sentence, after: number)
                else { continue }
                return headcount(text, from: number, Span(index, number.range))
            }
        }
        return nil
    }

    /// The number and what it is made of: "20 thành viên (14 viên chức, 6 người lao động)" has 20, "20 cán bộ và 12 người
    /// hoạt động không chuyên trách" has 32.
    private func headcount(_ text: FoldedText, from number: Numeral, _ span: Span) -> Headcount? {
        // A list of parts may run on over semicolons.
        var end = number.range.upperBound
        while end < text.count, !(text.bytes[end] == UInt8(ascii: ".") && !text.isDigit(at: end + 1)) { end += 1 }
        let all = groups(text, from: number.range.lowerBound, to: end)
        guard let first = all.first else { return nil }
        let parts = Array(all.dropFirst())
        let sum = parts.reduce(0) { $0 + $1.count }
        guard let second = parts.first else {
            return Headcount(total: first.count, groups: all.map(\.group), span: span)
        }
        let between = number.range.upperBound..<second.place.lowerBound
        let isTotal =
            sum == first.count && parts.count > 1 || text.first(of: Self.partWords, in: between) != nil
            || between.contains { text.bytes[$0] == UInt8(ascii: ":") || text.bytes[$0] == UInt8(ascii: "(") }
        if isTotal {
            let named = parts.filter { $0.count < first.count }
            return Headcount(total: first.count, groups: sum <= first.count ? named.map(\.group) : [], span: span)
        }
        let sentence = Sentences.end(in: text, from: number.range.upperBound)
        let added = all.filter { $0.place.lowerBound < sentence }
        return Headcount(total: added.reduce(0) { $0 + $1.count }, groups: added.map(\.group), span: span)
    }

    private static let partWords: PatternSet = ["trong đó", "gồm", "bao gồm", "cụ thể", "chia ra"]

    /// A counted group and where its number stands.
    private struct Found {
        var group: Headcount.Group
        var place: Range<Int>

        var count: Int { group.count }
    }

    private func groups(_ text: FoldedText, from start: Int, to end: Int? = nil) -> [Found] {
        let limit = end ?? Sentences.end(in: text, from: start)
        var found: [Found] = []
        var cursor = start
        while cursor < limit {
            guard let number = Numeral(text, at: cursor) else {
                cursor += 1
                continue
            }
            cursor = number.range.upperBound
            let name = text.skippingSpaces(from: cursor)
            guard number.places == 0, number.whole < 1_000_000, !isShare(number, in: text),
                let group = MemberWords.group(at: name, in: text, limit: limit)
            else { continue }
            found.append(
                Found(
                    group: Headcount.Group(name: text.string(group), count: number.whole), place: number.range))
            cursor = group.upperBound
        }
        return found
    }

    private func isLed(_ number: Numeral, in text: FoldedText, from start: Int) -> Bool {
        let before = text.trimmed(start..<number.range.lowerBound)
        if before.isEmpty { return false }
        return Self.leads.contains { lead in
            let from = before.upperBound - lead.bytes.count
            return from >= start && text.end(of: lead, at: from) == before.upperBound
        }
    }

    private func isShare(_ number: Numeral, in text: FoldedText) -> Bool {
        let next = text.skippingSpaces(from: number.range.upperBound)
        if next < text.count, text.bytes[next] == UInt8(ascii: "%") { return true }
        if number.range.upperBound < text.count, text.bytes[number.range.upperBound] == UInt8(ascii: "/") {
            return true
        }
        return number.range.lowerBound > 0 && text.bytes[number.range.lowerBound - 1] == UInt8(ascii: "/")
    }

    private func counts(someoneElse text: FoldedText, _ sentence: Range<Int>, after number: Numeral) -> Bool {
        let rest = number.range.upperBound..<max(number.range.upperBound, sentence.upperBound)
        return Self.deeds.contains { deed in text.first(deed, in: rest).map { text.means($0, deed) } ?? false }
            || text.first("cử", in: sentence).map { text.means($0, "cử") } ?? false
    }
}
