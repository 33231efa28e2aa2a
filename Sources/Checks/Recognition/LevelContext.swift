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

    /// Whether an indicator binds the unit by any of its sentences, at the level that is asked for.
    static func binds(_ item: String, _ subject: Subject) -> Bool {
        guard let indicator = subject.set?.indicator(item) else { return true }
        let level = claimed(subject) ?? 1
        let requirements = indicator.parts.compactMap { $0.requirement(at: level) ?? $0.requirements.first }
        return requirements.isEmpty || requirements.contains { binds($0, subject) }
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
