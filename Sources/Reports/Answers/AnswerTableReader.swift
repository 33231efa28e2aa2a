import Criteria
import Documents

/// Reads tables in which each row answers an indicator: its wording, the result, the evidence.
struct AnswerTableReader {
    let items: SetItems

    /// The answers of all such tables; the wording in them is marked on the way.
    func read(_ tables: [DataTable], _ passages: inout [Passage]) -> [IndicatorAnswer] {
        tables.flatMap { read($0, &passages) }
    }

    private func read(_ table: DataTable, _ passages: inout [Passage]) -> [IndicatorAnswer] {
        let columns = ScoreColumns(header: table.header, passages: passages)
        guard let label = columns.label, columns.maximum == nil else { return [] }
        var place = ScoreReader.Place(items: items)
        var answers: [IndicatorAnswer] = []
        let wording = WordingReader(items: items)
        for row in table.rows {
            guard let cell = row.cell(at: label) else { continue }
            let text = passages[cell.passage].text
            let code = columns.code.flatMap { row.cell(at: $0) }.map { passages[$0.passage].text }
            guard let id = place.item(code: code, words: text), let item = items.item(id), item.depth == 1
            else { continue }
            let start = IndicatorLabel(text)?.end ?? LineLabel.end(in: text) ?? 0
            var answer = IndicatorAnswer(item: id, heading: Span(cell.passage, 0..<text.count), body: [])
            if let range = wording.wording(of: item, in: text, from: start) {
                passages[cell.passage].wording.append(0..<range.upperBound)
                if range.upperBound < text.count {
                    answer.body.append(Span(cell.passage, range.upperBound..<text.count))
                }
            }
            for other in row.cells where other.column != label && other.column != columns.code {
                let words = passages[other.passage].text
                guard !words.isEmpty else { continue }
                if other.column == columns.met || other.column == columns.notMet {
                    answer.verdict = Stated(
                        other.column == columns.met ? .met : .notMet, Span(other.passage, 0..<words.count))
                } else {
                    answer.body.append(Span(other.passage, 0..<words.count))
                    if answer.verdict == nil, other.column != columns.evidence,
                        let found = columns.result == other.column
                            ? VerdictWords.cell(words) : VerdictWords.read(words, in: 0..<words.count)
                    {
                        answer.verdict = Stated(found.state, Span(other.passage, found.range))
                    }
                }
            }
            answers.append(answer)
        }
        return answers.count >= 2 ? answers : []
    }
}
