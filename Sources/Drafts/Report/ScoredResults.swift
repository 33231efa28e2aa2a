import Criteria
import Documents
import Registry

/// Kết quả of a set with points: the score table in the text, or a text that tells and leaves the table to an annex.
struct ScoredResults {
    let assessed: AssessedDossier
    let form: PaperForm

    func add(to sections: inout SectionList) {
        switch form.layout {
        case .table: addTable(to: &sections)
        case .annex: addNarrative(to: &sections)
        }
    }

    private func addTable(to sections: inout SectionList) {
        sections.chapter(
            "Kết quả tự đánh giá",
            parts: [
                ("Chấm điểm theo từng tiêu chí", [.table(ScoreTable(assessed: assessed, form: form).table)]),
                ("Thuyết minh", explanations),
                ("Minh chứng", form.showsEvidence ? [] : proofs),
            ])
    }

    /// What the unit wrote beside its points.
    private var explanations: [Block] {
        assessed.items.filter { !$0.note.isEmpty }.map { .text("- \($0.name): \($0.note)") }
    }

    private var proofs: [Block] {
        assessed.source.dossier.assessment.evidence.map { .text("- \($0.text)") }
    }

    private func addNarrative(to sections: inout SectionList) {
        sections.chapter("Kết quả thực hiện các tiêu chí")
        var ordinal = 0
        for line in assessed.items {
            switch line.item.rank {
            case .criterion:
                ordinal = 0
                sections.part(line.item.text, line.told)
            case .indicator:
                ordinal += 1
                sections.add(
                    ReportText.Section(Figures.letter(ordinal), line.item.text, level: 3, line.told))
            case .subIndicator:
                if !line.told.isEmpty { sections.extend([.text("- \(line.item.text):")] + line.told) }
            }
        }
    }
}

extension AssessedItem {
    /// `Điểm a tiêu chí 3`, `Tiêu chí 3`.
    var name: String {
        let parts = item.id.split(separator: ".", maxSplits: 1)
        let code = String(parts.first ?? "")
        let letter = code.drop { $0.isNumber }
        let criterion = code.prefix { $0.isNumber }
        if letter.isEmpty { return "Tiêu chí \(criterion)" }
        let dash = parts.count > 1 ? "Nội dung \(parts[1]) điểm" : "Điểm"
        return "\(dash) \(letter) tiêu chí \(criterion)"
    }

    /// The unit's words and its evidence.
    var told: [Block] {
        (note.isEmpty ? [] : [.text(note)]) + proof
    }

    /// `Minh chứng: …`, more than one in a list; nothing where none is named.
    var proof: [Block] {
        switch evidence.count {
        case 0: []
        case 1: [.text("Minh chứng: \(evidence[0].text).")]
        default: [.text("Minh chứng:")] + evidence.map { .text("- \($0.text)") }
        }
    }
}

extension SectionList {
    /// Adds to what stands under the last heading.
    mutating func extend(_ blocks: [Block]) {
        guard let last = all.indices.last else { return }
        all[last].blocks += blocks
    }
}
