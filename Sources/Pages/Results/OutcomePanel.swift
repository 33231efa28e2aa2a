import Criteria
import Reports

/// What the report claims as a whole beside what its figures come to.
struct OutcomePanel: Markup {
    let reading: CheckedFile.Reading
    let language: Language

    var html: HTML {
        if let set = reading.set, reading.report.purpose == .selfAssessment {
            table(.class("outcome")) {
                caption(language("Kết quả", "Result"), .class("unseen"))
                thead {
                    tr {
                        td()
                        th(language("Báo cáo ghi", "Declared"), .scope("col"))
                        th(language("Tính lại", "Computed"), .scope("col"))
                    }
                }
                tbody { rows(set) }
            }
            if let source = reading.verdict?.source {
                p(.class("ground")) {
                    em(language("Căn cứ: ", "Basis: "))
                    source.citation
                }
            }
            missing
        }
    }

    private func rows(_ set: CriteriaSet) -> HTML {
        let declared = reading.report.declared
        let words = VerdictWords(language: language)
        switch set.method {
        case .points:
            let total = reading.report.computedTotal(by: set, verdict: reading.verdict)
            return .pieces([
                row(
                    language("Tổng điểm", "Total"), reading.report.declaredTotal.map(words.points),
                    total.map(words.points)),
                row(
                    language("Xếp loại", "Rating"), declared.ratings.first.map { language($0.value.name) },
                    reading.verdict?.rating.map { language($0.name) }),
            ])
        case .levels:
            return row(
                language("Mức độ", "Level"), declared.levels.first.map { words.level($0.value) },
                reading.verdict?.level.map(words.level))
        }
    }

    private func row(_ name: String, _ declared: String?, _ computed: String?) -> HTML {
        let differs = declared != nil && computed != nil && declared != computed
        return tr(.class(differs ? "differs" : nil)) {
            th(name, .scope("row"))
            td(declared ?? language("không nêu", "not declared"), .class(declared == nil ? "none" : nil))
            td(.class(computed == nil ? "none" : nil)) {
                computed ?? language("chưa tính được", "not possible")
                if differs { span(language(" ≠ khác báo cáo", " ≠ differs"), .class("differing")) }
            }
        }
    }

    /// What is missing for the next rating or level; where it is much, the indicators tell it better.
    private var missing: HTML {
        let missing = reading.verdict?.missing ?? []
        guard !missing.isEmpty else { return .nothing }
        let most = 4
        return div(.class("missing")) {
            p(language("Còn thiếu", "Missing"))
            ul {
                for sentence in missing.prefix(missing.count > most ? most - 1 : most) { li(language(sentence)) }
                if missing.count > most {
                    li(
                        language(
                            "và \(missing.count - most + 1) điều nữa, xem từng chỉ tiêu",
                            "and \(missing.count - most + 1) more, see the indicators"))
                }
            }
        }
    }
}

/// Words for parts of a verdict.
struct VerdictWords {
    let language: Language

    func points(_ points: Points) -> String { language(points.description, points.json) }

    func level(_ level: Int) -> String {
        level == 0
            ? language("chưa đạt mức độ 1", "level 1 not reached") : language("mức độ \(level)", "level \(level)")
    }
}
