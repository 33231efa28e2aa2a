import Criteria
import Documents
import Registry

/// What the unit finds that it comes to, with the clause that says so, and what it asks for.
struct Conclusion {
    let assessed: AssessedDossier

    private var source: DossierSource { assessed.source }
    private var verdict: Verdict { assessed.verdict }

    func add(to sections: inout SectionList) {
        sections.chapter(source.set.method == .points ? "Tự xếp loại" : "Kết luận", blocks + request)
    }

    /// What it comes to, a line each.
    var blocks: [Block] {
        source.set.method == .points ? rating : level
    }

    private var rating: [Block] {
        guard let total = verdict.total else { return [.text("- Tổng điểm tự chấm: chưa có")] }
        let maximum = source.set.maximum.map { " (tối đa \($0.value) điểm)" } ?? ""
        var lines = ["- Tổng điểm tự chấm: \(total) điểm\(maximum)"]
        if let rating = verdict.rating { lines.append("- Tự xếp loại: \(rating.name.vi)\(clause)") }
        return lines.map { .text($0) }
    }

    private var level: [Block] {
        let states = assessed.items.filter { $0.item.rank == .indicator }.compactMap {
            $0.conclusion(at: assessed.level)?.state
        }
        func count(_ state: IndicatorVerdict.State) -> String { Figures.count(states.count { $0 == state }) }
        var tally =
            "- Số chỉ tiêu đạt: \(count(.met)); không đạt: \(count(.notMet)); không áp dụng: "
            + count(.notApplicable)
        if states.contains(.noData) { tally += "; chưa có dữ liệu: \(count(.noData))" }
        return [.text(tally), .text("- \(claim)")]
    }

    private var claim: String {
        switch verdict.level {
        case nil: "Chưa đủ dữ liệu để xác định mức độ"
        case 0: "Đơn vị tự đánh giá chưa đạt “\(source.title)”\(clause)"
        case let level?: "Đơn vị tự đánh giá đạt “\(source.title)” mức độ \(level)\(clause)"
        }
    }

    private var clause: String {
        verdict.source.map { " (\($0.citation))" } ?? ""
    }

    /// An office does not petition itself.
    private var request: [Block] {
        guard let outcome = verdict.outcome, outcome.isRecognisable,
            source.round.receivingBody != source.unit.name
        else { return [] }
        let result =
            switch outcome {
            case .rating(let rating): "xếp loại \(rating.name.vi)"
            case .level(let level): "mức độ \(level)"
            }
        return [
            .text(
                "\(source.unit.name) đề nghị \(source.round.receivingBody) xem xét, đánh giá và trình cấp có thẩm quyền "
                    + "công nhận “\(source.title)” năm \(source.round.year) \(result).")
        ]
    }
}
