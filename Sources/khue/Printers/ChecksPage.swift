import Checks
import Criteria

/// Prints the catalogue: name, severity and title of every check.
struct ChecksPage {
    let language: Language
    let layout: Layout

    func callAsFunction(_ checks: [Check]) -> [UInt8] {
        var page = TextPage(layout)
        let names = checks.map { Layout.columns($0.name) }.max() ?? 0
        let severities = checks.map { Layout.columns(language($0.severity.name)) }.max() ?? 0
        for check in checks {
            let severity = layout.paint(language(check.severity.name), check.severity.ink)
            page.line(
                language(check.title),
                after: layout.padded(check.name, names + 2) + layout.padded(severity, severities + 2))
        }
        return page.bytes
    }
}
