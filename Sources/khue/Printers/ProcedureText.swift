import Criteria

/// Prints how a year runs under a set.
struct ProcedureText {
    let language: Language
    let source: SourceText

    func add(_ procedure: Procedure, to page: inout TextPage) {
        section("Thời hạn", "Deadlines", procedure.deadlines, to: &page) {
            "\(language($0.text)) \(source($0.source))"
        }
        section("Hồ sơ", "Papers", procedure.papers, to: &page) { "\(language($0.name)) \(source($0.source))" }
        section("Hội đồng", "Council", procedure.council.map { [$0] } ?? [], to: &page) { council($0) }
        section("Giá trị công nhận", "Validity", procedure.validity.map { [$0] } ?? [], to: &page) {
            "\($0.text) \(source($0.source))"
        }
        section("Công nhận nâng mức độ", "Upgrade", procedure.upgrade.map { [$0] } ?? [], to: &page) {
            language("sau \($0.months) tháng", "after \($0.months) months") + " " + source($0.source)
        }
        section("Thẩm quyền", "Authorities", procedure.authorities, to: &page) { authority($0) }
        section("Số liệu", "Figures", procedure.dataWindow.map { [$0] } ?? [], to: &page) {
            "\($0.value) \(source($0.source))"
        }
    }

    private func section<Value>(
        _ vi: String, _ en: String, _ values: [Value], to page: inout TextPage, _ text: (Value) -> String
    ) {
        guard !values.isEmpty else { return }
        page.gap()
        page.line(page.layout.paint(language(vi, en), .bold))
        for value in values { page.line(text(value), after: "  - ") }
    }

    private func council(_ council: CouncilRule) -> String {
        let odd = council.mustBeOdd ? language(", số lẻ", ", an odd number") : ""
        let bodies = council.representatives.isEmpty ? "" : ": " + council.representatives.joined(separator: ", ")
        return language(
            "ít nhất \(council.minimumCommissioners) ủy viên\(odd)\(bodies)",
            "at least \(council.minimumCommissioners) commissioners\(odd)\(bodies)") + " " + source(council.source)
    }

    private func authority(_ authority: Authority) -> String {
        let from = authority.from.map { language(" từ \($0.vietnamese)", " from \($0)") } ?? ""
        let until = authority.until.map { language(" đến \($0.vietnamese)", " until \($0)") } ?? ""
        let doubt = authority.isVerified ? "" : language(" — chưa kiểm chứng", " — not verified")
        return "\(act(authority.act)): \(language(authority.body))\(from)\(until)\(doubt) \(source(authority.source))"
    }

    private func act(_ act: String) -> String {
        switch act {
        case "receive": language("nhận hồ sơ", "receives")
        case "appraise": language("thẩm định", "appraises")
        case "decide": language("quyết định công nhận", "decides")
        case "report-to": language("báo cáo lên", "is reported to")
        default: act
        }
    }
}
