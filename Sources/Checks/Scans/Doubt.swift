import Documents
import Reports

/// How sure recognition has to be before a finding may call something wrong.
///
/// Tuned on 2,000 figures of scans of all kinds: a wrong digit that most readings agreed on was never as sure as this.
enum Doubt {
    static let limit = 70

    /// Whether words come from a picture and were not read surely.
    static func isDoubtful(_ place: Place) -> Bool {
        place.confidence.map { $0 < limit } ?? false
    }
}

extension Subject {
    /// Whether the words of a span come from a picture and were not read surely.
    func isDoubtful(_ span: Span) -> Bool {
        !report.pictures.isEmpty && Doubt.isDoubtful(report.place(span))
    }

    /// The page of a span, when it was recognised in a picture.
    func isScanned(_ span: Span) -> Bool {
        guard !report.pictures.isEmpty else { return false }
        let page = report.place(span).page
        return report.pictures.contains { $0.page == page }
    }
}
