import Criteria
import Documents

/// Reads what a report answers to each indicator, in running text.
struct AnswerReader {
    let items: SetItems
    let headings: [Heading]

    private static let closings: PatternSet = ["trên đây là", "nơi nhận", "đánh giá chung", "kiến nghị", "đề xuất"]

    /// The answers in order; passages that repeat the law are marked as wording on the way.
    func read(_ passages: inout [Passage]) -> [IndicatorAnswer] {
        let wording = WordingReader(items: items)
        let starts = Dictionary(headings.map { ($0.span.passage, $0) }, uniquingKeysWith: { first, _ in first })
        var answers: [IndicatorAnswer] = []
        var criterion: String?
        var current: IndicatorAnswer?
        func close() {
            if let answer = current { answers.append(answer) }
            current = nil
        }
        for index in passages.indices where passages[index].kind == .paragraph {
            let text = passages[index].text
            if let label = IndicatorLabel(text) {
                if let number = label.criterion { criterion = String(number) }
                guard let ordinal = label.indicator else {
                    close()
                    continue
                }
                guard let criterion, let item = items.indicator(criterion: criterion, ordinal: ordinal) else {
                    continue
                }
                close()
                var answer = IndicatorAnswer(item: item.id, heading: Span(index, 0..<text.count), body: [])
                var rest = label.end
                if let range = wording.wording(of: item, in: text, from: label.end) {
                    passages[index].wording.append(0..<range.upperBound)
                    answer.heading = Span(index, 0..<range.upperBound)
                    rest = range.upperBound
                }
                add(&answer, Span(index, rest..<text.count), text)
                current = answer
            } else if let item = bare(text, criterion: criterion, wording: wording) {
                close()
                criterion = item.0.criterion
                passages[index].wording.append(item.1)
                var answer = IndicatorAnswer(
                    item: item.0.id, heading: Span(index, item.1), body: [])
                add(&answer, Span(index, item.1.upperBound..<text.count), text)
                current = answer
            } else if current != nil {
                if ends(index, text, starts) {
                    close()
                } else {
                    let start = LineLabel.end(in: text) ?? 0
                    if let item = items.item(current!.item),
                        let range = wording.wording(of: item, in: text, from: start), isThreshold(text, range)
                    {
                        passages[index].wording.append(0..<range.upperBound)
                        add(&current!, Span(index, range.upperBound..<text.count), text)
                    } else {
                        add(&current!, Span(index, 0..<text.count), text)
                    }
                }
            }
        }
        close()
        return answers
    }

    private func add(_ answer: inout IndicatorAnswer, _ span: Span, _ text: FoldedText) {
        let range = text.trimmed(span.range)
        guard range.contains(where: { text.isLetter(at: $0) || text.isDigit(at: $0) }) else { return }
        if let evidence = EvidenceLabel.evidence(in: text, range) {
            answer.evidence = (answer.evidence ?? []) + [Span(span.passage, evidence)]
        } else if let last = answer.evidence?.last, last.range.isEmpty || last.passage == span.passage - 1,
            EvidenceLabel.isListed(text, range), VerdictWords.read(text, in: range) == nil
        {
            // "Minh chứng:" and its list.
            if last.range.isEmpty { answer.evidence?.removeLast() }
            answer.evidence?.append(Span(span.passage, range))
        }
        answer.body.append(Span(span.passage, range))
        if answer.verdict == nil, let found = VerdictWords.read(text, in: range) {
            answer.verdict = Stated(found.state, Span(span.passage, found.range))
        }
    }

    /// `a) Ban hành kế hoạch hằng năm …`, `1.1. Ban hành …`: the law's own words, without "Chỉ tiêu".
    private func bare(
        _ text: FoldedText, criterion: String?, wording: WordingReader
    ) -> (SetItems.Item, Range<Int>)? {
        guard let start = LineLabel.end(in: text), text.count - start > 25 else { return nil }
        let code = FoldedText(scalars: Array(text.scalars[0..<start]))
        guard let label = ScoreReader.Code(code) else { return nil }
        var item: SetItems.Item?
        switch label {
        case .path(let criterion, let ordinal): item = items.indicator(criterion: String(criterion), ordinal: ordinal)
        case .letter(let ordinal): item = criterion.flatMap { items.indicator(criterion: $0, ordinal: ordinal) }
        case .number(let ordinal): item = criterion.flatMap { items.indicator(criterion: $0, ordinal: ordinal) }
        case .dash: item = nil
        }
        guard let item, let range = wording.wording(of: item, in: text, from: start) else { return nil }
        return (item, 0..<range.upperBound)
    }

    /// Law wording inside an answer is told from a claim in the same words by its threshold.
    private func isThreshold(_ text: FoldedText, _ range: Range<Int>) -> Bool {
        text.first(.atLeast, in: range) != nil || text.first(.noLessThan, in: range) != nil
    }

    /// Whether the answers end here: a heading of high rank, or the closing words.
    private func ends(_ index: Int, _ text: FoldedText, _ starts: [Int: Heading]) -> Bool {
        if let heading = starts[index], heading.style <= .roman { return true }
        if text.count < 200 || text.contains(.closing) {
            let start = LineLabel.end(in: text) ?? 0
            return text.end(ofAny: Self.closings, at: start) != nil
        }
        return false
    }
}
