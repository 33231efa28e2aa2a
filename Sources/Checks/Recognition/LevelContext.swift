import Criteria
import Reports

/// What a report under a set of levels asks for.
enum LevelContext {
    /// The level that the report claims; `nil` when it claims none.
    static func claimed(_ subject: Subject) -> Int? {
        subject.report.declared.levels.map(\.value).max()
    }

    /// Whether the report answers indicators of a set of levels.
    static func answers(_ subject: Subject) -> CriteriaSet? {
        guard let set = subject.set, set.method == .levels, subject.report.purpose == .selfAssessment,
            !subject.report.answers.isEmpty
        else { return nil }
        return set
    }

    /// Whether a requirement binds the unit; it does when the unit's kind is not known and nobody is left out.
    static func binds(_ requirement: Requirement, _ subject: Subject) -> Bool {
        guard let kind = subject.kind else { return requirement.applicability.only == nil }
        return requirement.applicability.binds(kind)
    }

    /// `chỉ tiêu 4 tiêu chí 2 (2.4)`
    static func name(_ indicator: Indicator) -> Bilingual {
        let parts = indicator.id.split(separator: ".")
        guard parts.count == 2 else {
            return Bilingual(vi: "chỉ tiêu \(indicator.id)", en: "indicator \(indicator.id)")
        }
        return Bilingual(
            vi: "chỉ tiêu \(parts[1]) tiêu chí \(parts[0])", en: "indicator \(indicator.id)")
    }
}
