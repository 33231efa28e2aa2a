import Checks
import Criteria

/// The findings of a file by their numbers, from 1, with what is said of them in one language.
struct NumberedFindings: Sendable {
    let file: CheckedFile
    let language: Language
    let findings: [Finding]
    let place: PlaceText

    /// For each finding, the earlier one with the same ground and remedy: thirteen times the same is noise.
    private let earlier: [Int: Int]

    init(_ file: CheckedFile, _ reading: CheckedFile.Reading, _ language: Language) {
        self.file = file
        self.language = language
        findings = reading.findings
        place = PlaceText(language, hasLines: reading.hasLines)
        var told: [Advice: Int] = [:]
        var earlier: [Int: Int] = [:]
        for (index, finding) in findings.enumerated() {
            let advice = Advice(check: finding.check, basis: finding.basis, remedy: finding.remedy)
            if let first = told[advice] { earlier[index + 1] = first } else { told[advice] = index + 1 }
        }
        self.earlier = earlier
    }

    /// The language of what is said inside the report, which is Vietnamese itself.
    var lang: Attribute { Attribute("lang", language == .vi ? nil : language.rawValue) }

    subscript(number: Int) -> Finding { findings[number - 1] }

    func sameAdvice(as number: Int) -> Int? { earlier[number] }

    /// The gravest of some findings; `nil` of none.
    func gravest(_ numbers: [Int]) -> Severity? { numbers.map { self[$0].severity }.max() }

    private struct Advice: Hashable {
        var check: String
        var basis: String
        var remedy: Bilingual
    }
}

extension Severity {
    /// Names colour and shape in the style sheet.
    var style: String { rawValue }
}
