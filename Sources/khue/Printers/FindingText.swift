import Checks
import Criteria
import Formats

/// Prints findings: where, what, on what ground, and what to do.
struct FindingText {
    let language: Language
    let format: Format

    func add(_ findings: [Finding], to page: inout TextPage) {
        let place = PlaceText(language, format: format)
        // Where the same ground and remedy were printed first: thirteen times the same is noise.
        var told: [Advice: String] = [:]
        for finding in findings {
            page.gap()
            let severity = page.layout.paint(language(finding.severity.name), finding.severity.ink)
            let check = page.layout.paint("[\(finding.check)]", .dim)
            page.line("\(place(finding.place))  \(check)", after: "  \(severity)  ", hanging: 4)
            page.line(language(finding.message), after: "    ")
            let advice = Advice(check: finding.check, basis: finding.basis, remedy: finding.remedy)
            if let earlier = told[advice] {
                let isHere = earlier == place.line(finding.place)
                page.line(
                    isHere
                        ? language("Cách sửa: như trên", "What to do: as above")
                        : language("Cách sửa: như ở \(earlier)", "What to do: as at \(earlier)"),
                    after: "    ", hanging: 6)
                continue
            }
            told[advice] = place.line(finding.place)
            if !finding.basis.isEmpty {
                page.line(finding.basis, after: language("    Căn cứ: ", "    Basis: "), hanging: 6)
            }
            let remedy = language(finding.remedy)
            if !remedy.isEmpty { page.line(remedy, after: language("    Cách sửa: ", "    What to do: "), hanging: 6) }
        }
    }

    private struct Advice: Hashable {
        var check: String
        var basis: String
        var remedy: Bilingual
    }
}
