import Documents

/// A whole number in running text that counts things: no date, year, share, symbol, label or part of a longer number.
struct PlainCount {
    let value: Int

    /// The digits.
    let range: Range<Int>

    /// The numerator's and denominator's digits where the count is the n of an `n/N`, else the same as `range`.
    let written: Range<Int>

    /// The words after it, at most two: what is counted.
    let noun: [Range<Int>]

    /// The counts in a range, from left to right.
    static func all(in text: FoldedText, _ range: Range<Int>) -> [PlainCount] {
        var found: [PlainCount] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard text.isDigit(at: index) else {
                index += 1
                continue
            }
            let run = NumberRun(text, at: index, limit: range.upperBound)
            if let count = PlainCount(run, in: text, limit: range.upperBound) { found.append(count) }
            index = run.range.upperBound
        }
        return found
    }

    /// The count that begins exactly at an index.
    init?(_ text: FoldedText, at index: Int, limit: Int) {
        guard text.isDigit(at: index) else { return nil }
        self.init(NumberRun(text, at: index, limit: limit), in: text, limit: limit)
    }

    private init?(_ run: NumberRun, in text: FoldedText, limit: Int) {
        guard let value = run.value, !Self.isLabelled(text, before: run.range.lowerBound) else { return nil }
        let end = run.range.upperBound
        guard !text.isLetter(at: end), !text.isLetter(at: run.range.lowerBound - 1) else { return nil }
        let next = text.skippingSpaces(from: end)
        if next < text.count, text.bytes[next] == UInt8(ascii: "%") { return nil }
        self.value = value
        range = run.first
        written = run.range
        noun = Self.noun(text, from: next, limit: limit)
    }

    /// Whether both count the same things.
    func countsSame(as other: PlainCount, in text: FoldedText) -> Bool {
        guard let mine = noun.first, let theirs = other.noun.first, same(mine, theirs, in: text) else { return false }
        if Self.alone.contains(where: { text.means(mine, $0) }) { return true }
        return noun.count > 1 && other.noun.count > 1 && same(noun[1], other.noun[1], in: text)
    }

    /// Whether the thing counted opens a range.
    func isNamed(at index: Int, in text: FoldedText) -> Bool {
        guard let first = noun.first, index + first.count <= text.count, !text.isLetter(at: index + first.count) else {
            return false
        }
        return same(first, index..<(index + first.count), in: text)
    }

    private func same(_ a: Range<Int>, _ b: Range<Int>, in text: FoldedText) -> Bool {
        Syllable.same(text.scalars[a], text.scalars[b])
    }

    private static func noun(_ text: FoldedText, from start: Int, limit: Int) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var index = start
        while words.count < 2, index < limit, text.isLetter(at: index) {
            var end = index
            while end < limit, text.isLetter(at: end) { end += 1 }
            words.append(index..<end)
            guard text.isSpace(at: end) else { break }
            index = text.skippingSpaces(from: end)
        }
        return words
    }

    /// Whether the word before makes the number a name: "năm 2023", "số 281", "tiêu chí 1", "lớp 5".
    private static func isLabelled(_ text: FoldedText, before index: Int) -> Bool {
        var end = index
        while end > 0, text.isSpace(at: end - 1) { end -= 1 }
        var start = end
        while start > 0, text.isLetter(at: start - 1) { start -= 1 }
        if start >= 5, text.end(of: .totalNumber, at: start - 5) == end { return false }
        return start < end && labels.contains { text.means(start..<end, $0) }
    }

    private static let labels: PatternSet = [
        "năm", "tháng", "ngày", "quý", "số", "điều", "khoản", "điểm", "chí", "tiêu", "lục", "biểu", "bảng", "mục",
        "phần", "lớp", "lần", "thứ", "khóa", "kỳ", "tập", "chương", "bài", "loại", "mức", "độ", "bậc", "hạng", "tuần",
        "giai", "đoạn", "nhiệm", "thôn", "tổ", "khu", "xóm", "phố", "ấp",
    ]

    /// Words that name a thing alone; others take two ("cán bộ", "đơn vị").
    private static let alone: PatternSet = [
        "lớp", "người", "buổi", "cuộc", "đợt", "trường", "xã", "lượt", "phòng", "tổ", "thôn", "bản", "hộ", "em", "cháu",
        "khóa", "giải", "nhóm", "máy", "tủ", "bộ", "phường", "huyện",
    ]
}

/// Digits with what belongs to the same number: thousands, a decimal, a fraction, a range, a date, a symbol.
private struct NumberRun {
    /// All of it.
    private(set) var range: Range<Int>

    /// The first whole number of it.
    private(set) var first: Range<Int>

    /// Its value; `nil` when the run is more than one plain number or an `n/N`.
    private(set) var value: Int?

    init(_ text: FoldedText, at start: Int, limit: Int) {
        var end = start
        var marks: [UInt8] = []
        var groups: [Range<Int>] = []
        while true {
            let from = end
            while end < limit, text.isDigit(at: end) { end += 1 }
            groups.append(from..<end)
            guard end + 1 < limit, Self.isMark(text.bytes[end]),
                text.isDigit(at: end + 1) || text.bytes[end] == UInt8(ascii: "/") && text.isLetter(at: end + 1)
            else { break }
            marks.append(text.bytes[end])
            end += 1
            // A symbol: the rest of the word is no number.
            if !text.isDigit(at: end) {
                while end < limit, !text.isSpace(at: end) { end += 1 }
                groups = []
                break
            }
        }
        range = start..<end
        first = groups.first ?? start..<end
        value = Self.value(text, groups, marks)
        if value != nil, marks.first == UInt8(ascii: ".") { first = range }
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
    }

    private static func value(_ text: FoldedText, _ groups: [Range<Int>], _ marks: [UInt8]) -> Int? {
        guard let first = groups.first, groups.reduce(0, { $0 + $1.count }) <= 12 else { return nil }
        func number(_ range: Range<Int>) -> Int { range.reduce(0) { $0 * 10 + Int(text.bytes[$1] - 48) } }
        if marks.isEmpty { return number(first) }
        if marks == [UInt8(ascii: "/")] {
            // 23/23 and 04/04 count; 21/4 and 2/9 may be days.
            let (n, total) = (number(first), number(groups[1]))
            return n == total || (n < total && (n > 31 || total > 12)) ? n : nil
        }
        guard marks.allSatisfy({ $0 == UInt8(ascii: ".") }), first.count <= 3,
            groups.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        return groups.reduce(0) { $0 * 1000 + number($1) }
    }
}
