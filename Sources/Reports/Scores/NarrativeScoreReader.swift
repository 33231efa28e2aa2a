import Criteria
import Documents

/// Reads scores that stand in running text, in reports without a table: `Tiêu chí 1: … 30/30 điểm`, `b) … 8 điểm`.
struct NarrativeScoreReader {
    let items: SetItems
    let passages: [Passage]

    /// The lines that score an item; none when the text scores fewer than two, which is talk and no sheet.
    func read() -> [ScoreLine] {
        var place = ScoreReader.Place(items: items)
        var criterion = ""
        var lines: [ScoreLine] = []
        for (index, passage) in passages.enumerated() where passage.kind == .paragraph && passage.text.count < 400 {
            let text = passage.text
            let item: String?
            if let label = IndicatorLabel(text), let number = label.criterion, label.indicator == nil {
                item = items.item(String(number))?.id
                criterion = item ?? criterion
            } else if let end = LineLabel.end(in: text), !criterion.isEmpty,
                let code = ScoreReader.Code(FoldedText(scalars: Array(text.scalars[..<end])))
            {
                item = byCode(code, criterion) ?? place.item(code: nil, words: text)
            } else {
                item = nil
            }
            guard let item, !lines.contains(where: { $0.item == item }), let score = score(text, index) else {
                continue
            }
            var line = ScoreLine(
                item: item, code: "", label: Span(index, 0..<text.count), table: 0, row: lines.count + 1)
            line.selfScore = score.own
            line.maximum = score.maximum
            lines.append(line)
        }
        return lines.count >= 2 ? lines : []
    }

    /// `a)` under a criterion; other codes number headings.
    private func byCode(_ code: ScoreReader.Code, _ criterion: String) -> String? {
        guard case .letter(let ordinal) = code else { return nil }
        return items.indicator(criterion: criterion, ordinal: ordinal)?.id
    }

    private static let most: PatternSet = [.maximum, "điểm chuẩn"]

    /// The last `n/N điểm` or `n điểm` of a line, with a maximum told beside it.
    private func score(_ text: FoldedText, _ index: Int) -> (own: Stated<Points>, maximum: Stated<Points>?)? {
        var own: Stated<Points>?
        var maximum: Stated<Points>?
        var cursor = 0
        while cursor < text.count {
            guard let number = Numeral(text, at: cursor) else {
                cursor += 1
                continue
            }
            cursor = number.range.upperBound
            guard number.places <= 2, number.whole <= 1000 else { continue }
            let next = text.skippingSpaces(from: cursor)
            if next < text.count, text.bytes[next] == UInt8(ascii: "/"),
                let under = Numeral(text, at: text.skippingSpaces(from: next + 1)),
                isPoints(text, under.range.upperBound)
            {
                own = stated(number, index)
                maximum = stated(under, index)
                cursor = under.range.upperBound
            } else if isPoints(text, cursor) {
                let before = max(0, number.range.lowerBound - 12)..<number.range.lowerBound
                if text.contains(any: Self.most, in: before) {
                    maximum = stated(number, index)
                } else {
                    own = stated(number, index)
                }
            }
        }
        return own.map { ($0, maximum) }
    }

    private func isPoints(_ text: FoldedText, _ index: Int) -> Bool {
        text.end(of: .points, at: text.skippingSpaces(from: index)) != nil
    }

    private func stated(_ number: Numeral, _ index: Int) -> Stated<Points> {
        Stated(Points(hundredths: number.hundredths), Span(index, number.range))
    }
}
