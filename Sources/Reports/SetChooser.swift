import Criteria
import Documents

/// Chooses the criteria set that governs a report: by its year of assessment, tier and subject, never by today's date.
struct SetChooser {
    let law: Law

    func choose(_ report: Report, hints: ReportReader.Hints) -> CriteriaSet? {
        if let id = hints.setID { return law.set(id) }
        guard let year = report.year?.value else { return nil }
        let subject = subject(report)
        let tier = tier(report, subject: subject)
        return law.set(for: year, subject: subject, tier: tier)
            ?? Tier.allCases.lazy.compactMap { law.set(for: year, subject: subject, tier: $0) }.first
    }

    /// A report is about a community when its head says so and does not speak of a unit.
    private func subject(_ report: Report) -> CriteriaSet.Subject {
        for passage in report.passages.prefix(12) {
            if passage.text.contains(.learningUnit) { return .unit }
            if passage.text.contains(.learningCommunity) { return .community }
        }
        return .unit
    }

    private func tier(_ report: Report, subject: CriteriaSet.Subject) -> Tier {
        guard subject == .community else { return report.unit?.tier ?? .district }
        switch report.unit?.kind {
        case "province-committee": return .province
        case "district-committee": return .district
        default: return .commune
        }
    }
}
