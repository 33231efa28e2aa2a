import Checks
import Criteria

/// The number of a finding, in the colour and shape of its severity; it leads somewhere.
struct Badge: Markup {
    let number: Int
    let findings: NumberedFindings

    /// The id it leads to.
    let target: String

    /// Its own id, where others lead.
    var id: String?

    var html: HTML {
        let severity = findings[number].severity
        a(
            String(number), .class("badge \(severity.style)"), .id(id), .href(id: target),
            .label("\(findings.language(severity.name)) \(number)"))
    }
}
