import Criteria
import Documents
import Registry

/// Kết quả of a set with levels: under each indicator what the unit did, with its figures, its evidence, and đạt, không đạt
/// or không áp dụng with the reason.
struct JudgedResults {
    let assessed: AssessedDossier

    func add(to sections: inout SectionList) {
        sections.chapter("Kết quả thực hiện các tiêu chí, chỉ tiêu")
        var ordinal = 0
        let lines = assessed.items
        for (index, line) in lines.enumerated() {
            switch line.item.rank {
            case .criterion:
                ordinal = 0
                sections.part("Tiêu chí \(line.item.id): \(line.item.text)")
            case .indicator:
                ordinal += 1
                let parts = [line] + lines[(index + 1)...].prefix { $0.item.rank == .subIndicator }
                sections.add(
                    ReportText.Section(
                        Figures.letter(ordinal), lead: line.item.label,
                        wording: parts.map(\.item.text)
                            .joined(separator: " ")))
                sections.extend(answer(parts))
            case .subIndicator: continue
            }
        }
    }

    /// What stands under one indicator.
    private func answer(_ parts: [AssessedItem]) -> [Block] {
        // Parts of one indicator may have the same to say.
        var blocks = parts.flatMap(deed).reduce(into: [Block]()) { if !$0.contains($1) { $0.append($1) } }
        let proofs = parts.flatMap(\.evidence).reduce(into: [Evidence]()) { all, piece in
            if !all.contains(where: { $0.id == piece.id }) { all.append(piece) }
        }
        var merged = parts[0]
        merged.evidence = proofs
        blocks += merged.proof
        return blocks + [.text("Tự đánh giá: \(conclusion(parts)).")]
    }

    private func deed(_ line: AssessedItem) -> [Block] {
        if let sentence = AnswerSentence(line)(line.answer) {
            return [.text("\(sentence)."), line.note.isEmpty ? nil : .text(line.note)].compactMap { $0 }
        }
        if !line.note.isEmpty { return [.text(line.note)] }
        return []
    }

    /// `Đạt`; `Không đạt; không có minh chứng phù hợp`.
    private func conclusion(_ parts: [AssessedItem]) -> String {
        let verdicts = parts.compactMap { $0.conclusion(at: assessed.level) }
        let order: [IndicatorVerdict.State] = [.notMet, .noData, .met, .notApplicable]
        guard let state = order.first(where: { state in verdicts.contains { $0.state == state } }) else { return "…" }
        let name = state.name.vi.capitalisedFirst
        guard state != .met else { return name }
        let reasons = verdicts.filter { $0.state == state }.map(\.reason.vi).filter { $0 != state.name.vi }
        // "không áp dụng với cơ quan: …" says it already.
        if let first = reasons.first, first.hasPrefix(state.name.vi) {
            return first.capitalisedFirst + reasons.dropFirst().map { "; \($0)" }.joined()
        }
        return ([name] + reasons).joined(separator: "; ")
    }
}
