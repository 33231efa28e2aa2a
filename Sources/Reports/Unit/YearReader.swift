import Documents

/// Finds the year of assessment.
struct YearReader {
    private static let titles: PatternSet = ["đơn vị học tập", "cộng đồng học tập", "ĐVHT", "xã hội học tập"]

    /// The year named in the title, in the introduction or in the closing sentence; else the year of the date, or the
    /// one before it for a report dated in the first quarter.
    func read(_ passages: [Passage], letterhead: Letterhead) -> Stated<Int>? {
        if let title = letterhead.title, let year = Self.years(in: passages[title.passage].text, title.range).first {
            return Stated(year.value, Span(title.passage, year.range))
        }
        let head = passages.prefix(14).enumerated().filter { $0.element.kind == .paragraph }
        for (index, passage) in head {
            guard let title = passage.text.first(of: Self.titles) else { continue }
            if let year = Self.years(in: passage.text, title.range.upperBound..<passage.text.count).first
                ?? (passage.text.count < 160 ? Self.years(in: passage.text, 0..<passage.text.count).first : nil)
            {
                return Stated(year.value, Span(index, year.range))
            }
            // The title may go on in the next line.
            if passage.text.count < 120, index + 1 < passages.count, passages[index + 1].text.count < 80,
                let year = Self.years(in: passages[index + 1].text, 0..<passages[index + 1].text.count).first
            {
                return Stated(year.value, Span(index + 1, year.range))
            }
        }
        for (index, passage) in passages.enumerated().reversed() where passage.kind == .paragraph {
            guard passage.text.contains(.closing), let title = passage.text.first(of: Self.titles) else {
                continue
            }
            if let year = Self.years(in: passage.text, title.range.upperBound..<passage.text.count).first {
                return Stated(year.value, Span(index, year.range))
            }
        }
        if let line = letterhead.dateLine, let year = letterhead.year {
            return Stated((letterhead.month ?? 12) <= 3 ? year - 1 : year, line)
        }
        return nil
    }

    /// `năm 2023`, not `năm học 2023` nor `2021-2030`: the four digits.
    static func years(in text: FoldedText, _ range: Range<Int>) -> [(value: Int, range: Range<Int>)] {
        text.all(.year, in: range).compactMap { word in
            guard text.means(word, .year) else { return nil }
            let start = text.skippingSpaces(from: word.upperBound)
            var end = start
            var value = 0
            while text.isDigit(at: end), end - start < 5 {
                value = value * 10 + Int(text.bytes[end] - UInt8(ascii: "0"))
                end += 1
            }
            guard end - start == 4, (1990...2100).contains(value) else { return nil }
            // 2021-2030 is a period.
            let mark = text.skippingSpaces(from: end)
            if mark < text.count, text.bytes[mark] == UInt8(ascii: "-"),
                text.isDigit(at: text.skippingSpaces(from: mark + 1))
            {
                return nil
            }
            return (value, start..<end)
        }
    }
}
