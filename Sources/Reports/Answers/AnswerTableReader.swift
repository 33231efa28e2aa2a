import Criteria
import Documents

/// Reads tables in which each row answers an indicator: its wording, the result, the evidence, the verdict.
struct AnswerTableReader {
    let items: SetItems

    /// The answers of all such tables; the wording in them is marked on the way.
    func read(_ tables: [DataTable], _ passages: inout [Passage]) -> [IndicatorAnswer] {
        tables.flatMap { read($0, &passages) }
    }

    private func read(_ table: DataTable, _ passages: inout [Passage]) -> [IndicatorAnswer] {
        let columns = ScoreColumns(header: table.header, passages: passages)
        guard columns.maximum == nil else { return [] }
        var place = ScoreReader.Place(items: items)
        var criterion: String?
        var answers: [IndicatorAnswer] = []
        for row in table.rows {
            guard let cell = columns.label.flatMap({ row.cell(at: $0) }) ?? row.cells.first else { continue }
            let text = passages[cell.passage].text
            let code = columns.code.flatMap { row.cell(at: $0) }.map { passages[$0.passage].text }
            let label = IndicatorLabel(text) ?? code.flatMap { IndicatorLabel($0) }
            if let number = label?.criterion { criterion = String(number) }
            let item: SetItems.Item?
            if let label {
                item = label.indicator.flatMap { ordinal in
                    criterion.flatMap { items.indicator(criterion: $0, ordinal: ordinal) }
                }
            } else {
                item = place.item(code: code, words: text).flatMap(items.item)
            }
            guard let item else { continue }
            guard item.depth == 1 else {
                criterion = item.criterion
                continue
            }
            // The cell that names the indicator is the law's wording.
            passages[cell.passage].wording.append(0..<text.count)
            answers.append(answer(item, row, cell, columns, passages))
        }
        return answers.count >= 2 ? answers : []
    }

    /// Room for figures and a verdict at each level: `26/28 (92,86%), đạt mức độ 1, không đạt mức độ 2`.
    private func isShort(_ text: FoldedText) -> Bool { text.count <= (text.contains("mức độ") ? 90 : 40) }

    private func answer(
        _ item: SetItems.Item, _ row: DataTable.Row, _ label: DataTable.Cell, _ columns: ScoreColumns,
        _ passages: [Passage]
    ) -> IndicatorAnswer {
        var answer = IndicatorAnswer(
            item: item.id, heading: Span(label.passage, 0..<passages[label.passage].text.count), body: [])
        for cell in row.cells where cell.column != label.column && cell.column != columns.code {
            let text = passages[cell.passage].text
            let span = Span(cell.passage, 0..<text.count)
            if cell.column == columns.evidence {
                answer.evidence = [span]
                if !text.isEmpty { answer.body.append(span) }
            } else if !text.isEmpty {
                let found: VerdictWords.Found?
                if cell.column == columns.met || cell.column == columns.notMet {
                    found = (cell.column == columns.met ? .met : .notMet, 0..<text.count)
                } else {
                    // A short cell is a verdict by itself; in a long one it must be announced.
                    found =
                        isShort(text)
                        ? VerdictWords.cell(text)
                        : VerdictWords.read(text, in: 0..<text.count) ?? VerdictWords.closing(text)
                }
                if let found, answer.verdict == nil || isShort(text) {
                    answer.verdict = Stated(found.state, Span(cell.passage, found.range))
                }
                answer.body.append(span)
            }
        }
        return answer
    }
}
