import Documents
import Reports

/// The years that headings plan for: `5. Phương hướng năm 2024`.
struct PlannedYears {
    private let paths: HeadingPaths

    /// The year of each heading, its own or that of the nearest one it stands under.
    private let years: [Int?]

    private static let words: PatternSet = ["phương hướng", "nhiệm vụ", "kế hoạch", "giải pháp", "trọng tâm"]

    init(_ subject: Subject) {
        let report = subject.report
        paths = subject.headings
        var years: [Int?] = []
        for index in report.headings.indices {
            // What it stands under came before.
            let parent = paths.path(from: index).dropFirst().first
            years.append(Self.year(of: report.headings[index], report) ?? parent.flatMap { years[$0] })
        }
        self.years = years
    }

    /// The year that the headings above a passage plan for.
    func year(above passage: Int) -> Int? {
        paths.last(before: passage).flatMap { years[$0] }
    }

    private static func year(of heading: Heading, _ report: Report) -> Int? {
        let text = report.passages[heading.span.passage].text
        guard text.count < 200, text.contains(any: words, in: heading.span.range) else { return nil }
        return YearMention.all(text, heading.span.range).last?.value
    }
}
