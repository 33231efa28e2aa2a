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
            let severity = language(check.severity.name)
            page.line(
                language(check.title),
                after: padded(check.name, names) + "  "
                    + layout.paint(severity, check.severity.ink)
                    + String(repeating: " ", count: severities - Layout.columns(severity) + 2))
        }
        return page.bytes
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: width - Layout.columns(text))
    }
}
