/// One demand held against one answer.
struct DemandAssessment {
    let set: CriteriaSet
    let requirement: Requirement

    /// `nil` while nobody knows what kind of unit it is.
    let kind: UnitKind?

    /// What was found.
    struct Finding {
        var state: IndicatorVerdict.State
        var reason: Bilingual

        /// The clause that decides, where it is not the requirement's own.
        var source: Source?

        init(_ state: IndicatorVerdict.State, vi: String, en: String, source: Source? = nil) {
            self.state = state
            reason = Bilingual(vi: vi, en: en)
            self.source = source
        }
    }

    func judge(_ given: Answered?) -> Finding {
        let limit = requirement.applicability
        if let kind {
            if !limit.binds(kind) { return notApplicable(kind) }
        } else if limit.isLimited, given == nil {
            return Finding(
                .noData, vi: "chưa rõ loại đơn vị nên chưa biết có áp dụng không: \(limit.reason)",
                en: "the kind of unit is not known, nor whether it is bound: \(limit.reasonEn)")
        }
        guard let given else { return Finding(.noData, vi: "chưa có dữ liệu", en: "no data") }
        if case .notApplicable(let reason) = given.answer { return claimedNotApplicable(reason) }
        if set.evidenceRequired, given.hasEvidence == false {
            return Finding(
                .notMet, vi: "không có minh chứng phù hợp", en: "no fitting evidence", source: set.evidenceSource)
        }
        var finding = AnswerAssessment(set: set, demand: requirement.demand).judge(given.answer)
        if set.evidenceRequired, given.hasEvidence == nil, finding.state == .met {
            finding.reason.vi += "; chưa xét minh chứng"
            finding.reason.en += "; evidence not looked at"
        }
        return finding
    }

    private func notApplicable(_ kind: UnitKind) -> Finding {
        let limit = requirement.applicability
        return Finding(
            .notApplicable, vi: "không áp dụng với \(kind.name.vi): “\(limit.reason)”",
            en: "does not apply to a unit of the kind \"\(kind.name.en)\": \"\(limit.reasonEn)\"")
    }

    /// The unit itself says that it is not bound: it counts only where the law leaves room and the kind is not known.
    private func claimedNotApplicable(_ reason: String) -> Finding {
        if kind == nil, requirement.applicability.isLimited {
            return Finding(
                .notApplicable, vi: "đơn vị nêu không áp dụng: \(reason)",
                en: "the unit states that it does not apply: \(reason)")
        }
        return Finding(
            .noData, vi: "đơn vị nêu không áp dụng nhưng quy định này áp dụng với đơn vị: \(reason)",
            en: "the unit states that it does not apply, but it does: \(reason)")
    }
}

extension Applicability {
    /// Whether some units are not bound.
    public var isLimited: Bool { only != nil || !except.isEmpty }
}
