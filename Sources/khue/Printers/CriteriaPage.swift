import Criteria

/// Prints a criteria set in full: what a jurist would compare with the instrument, line by line.
struct CriteriaPage {
    let language: Language
    let layout: Layout
    let law: Law

    func callAsFunction(_ set: CriteriaSet) -> [UInt8] {
        var page = TextPage(layout)
        let source = SourceText(language: language, known: set.source)
        head(set, to: &page)
        for criterion in set.criteria { add(criterion, source, to: &page) }
        outcomes(set, source, to: &page)
        ProcedureText(language: language, source: source).add(set.procedure, to: &page)
        if !set.unknown.isEmpty {
            page.gap()
            page.line(layout.paint(language("Chưa kiểm chứng", "Not verified"), .bold))
            for unknown in set.unknown { page.line(language(unknown), after: "  - ") }
        }
        return page.bytes
    }

    private func head(_ set: CriteriaSet, to page: inout TextPage) {
        page.line(layout.paint(set.id, .bold))
        page.line(language(set.title))
        page.gap()
        func field(_ vi: String, _ en: String, _ value: String) {
            page.field(language(vi, en), value, indent: 0, labelWidth: 17)
        }
        field("Văn bản", "Instrument", set.source.instrument)
        if let base = set.base { field("Sửa bộ", "Changes", base) }
        field(
            "Đối tượng", "For",
            language(set.subject.name) + ", " + set.tiers.map { language($0.name) }.joined(separator: ", "))
        field("Cách đánh giá", "Method", language(set.method.name))
        let until = set.inForceUntil.map { language(" đến \($0.vietnamese)", " until \($0)") } ?? ""
        field("Hiệu lực", "In force", language("từ \(set.inForceFrom.vietnamese)", "from \(set.inForceFrom)") + until)
        field("Năm đánh giá", "Years", "\(set.firstYear)–\(set.lastYear.map(String.init) ?? language("nay", "now"))")
        let evidence =
            set.evidenceRequired
            ? language("thiếu minh chứng thì coi như không đạt", "without it nothing counts as met")
            : language("văn bản không nói thiếu minh chứng thì không đạt", "the text does not refuse what has none")
        field("Minh chứng", "Evidence", "\(evidence) [\(set.evidenceSource.citation)]")
        field("Đối chiếu", "Checked", "\(set.source.checked.vietnamese), \(language(set.source.confidence.name))")
    }

    private func add(_ criterion: Criterion, _ source: SourceText, to page: inout TextPage) {
        page.gap()
        page.line(
            layout.paint(language("Tiêu chí \(criterion.id)", "Criterion \(criterion.id)"), .bold)
                + " · \(criterion.text)\(maximum(criterion.maximum)) \(source(criterion.source))")
        for indicator in criterion.indicators {
            let label = "  " + layout.padded(indicator.id, 5)
            page.line("\(indicator.text)\(maximum(indicator.maximum)) \(source(indicator.source))", after: label)
            for sub in indicator.subIndicators {
                page.line("\(sub.text)\(maximum(sub.maximum)) \(source(sub.source))", after: "       \(sub.id)  ")
            }
            for part in indicator.parts {
                for requirement in part.requirements { add(requirement, of: part, source, to: &page) }
            }
        }
    }

    private func add(_ requirement: Requirement, of part: Part, _ source: SourceText, to page: inout TextPage) {
        let level = language("mức độ \(requirement.level)", "level \(requirement.level)")
        page.line(
            "\(DemandText(language: language)(requirement.demand)) · \(requirement.text) \(source(requirement.source))",
            after: "       \(part.id) \(level): ", hanging: 9)
        let applicability = requirement.applicability
        let kinds = (applicability.only ?? []).map(kind)
        if !kinds.isEmpty {
            page.line(
                kinds.joined(separator: ", ") + reason(applicability),
                after: language("         chỉ áp dụng cho: ", "         applies only to: "), hanging: 11)
        }
        if !applicability.except.isEmpty {
            page.line(
                applicability.except.map(kind).joined(separator: ", ") + reason(applicability),
                after: language("         không áp dụng cho: ", "         does not apply to: "), hanging: 11)
        }
    }

    private func outcomes(_ set: CriteriaSet, _ source: SourceText, to page: inout TextPage) {
        guard !set.bands.isEmpty || !set.levels.isEmpty else { return }
        page.gap()
        page.line(layout.paint(language("Kết quả", "Outcome"), .bold))
        for band in set.bands {
            let zero =
                band.noCriterionAtZero
                ? language(", không tiêu chí nào bị điểm 0", ", with no criterion at 0") : ""
            page.line(
                language("từ \(band.from) điểm", "from \(band.from) points") + zero + " " + source(band.source),
                after: "  \(language(band.rating.name)): ")
        }
        for level in set.levels {
            page.line(
                language("mọi chỉ tiêu của mức độ đều đạt", "all indicators of the level are met") + " "
                    + source(level.source), after: language("  Mức độ \(level.level): ", "  Level \(level.level): "))
        }
    }

    private func maximum(_ points: Points?) -> String {
        points.map { language(" (tối đa \($0) điểm)", " (at most \($0) points)") } ?? ""
    }

    private func kind(_ id: String) -> String {
        law.name(ofKindOrClass: id).map { language($0) } ?? id
    }

    private func reason(_ applicability: Applicability) -> String {
        applicability.reason.isEmpty ? "" : " («\(applicability.reason)»)"
    }
}
