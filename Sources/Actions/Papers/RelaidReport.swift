import Documents
public import Drafts
public import Registry
import Reports

/// A report that was read, laid out anew as a paper: the words, figures and faults of the original stay.
public struct RelaidReport: Sendable {
    public var kind: PaperKind
    public var text: ReportText

    /// Whose it is; the file's name where it does not say.
    public var name: String

    /// 0 where it does not say.
    public var year: Int

    /// - Returns: `nil` for a report that is not on learning units, and for one of another kind than is asked for.
    public init?(_ result: CheckDocument.Result, as kind: PaperKind, file: String) {
        let report = result.report
        let kinds: [Report.Purpose: PaperKind] = [.selfAssessment: .selfAssessment, .summary: .results]
        guard report.isOnLearning, kind == kinds[report.purpose] else { return nil }
        self.kind = kind
        text = ReportText(result.document, report)
        name = report.unit?.name ?? file
        year = report.year?.value ?? 0
    }

    /// The paper; its data are its lines.
    public var paper: Paper {
        let document = text.document
        let rows = document.blocks.flatMap(\.lines).map { Fields(["text": .text($0)]) }
        return Paper(
            kind: kind, subject: FileName.of(name), document: document,
            fields: Fields(["unit": .group(Fields(["name": .text(name)])), "lines": .list(rows)]))
    }
}

extension Block {
    /// Its paragraphs, and its rows with their cells apart.
    fileprivate var lines: [String] {
        switch self {
        case .paragraph(let paragraph): [paragraph.text]
        case .table(let table): table.rows.map { $0.cells.map(\.text).joined(separator: "\t") }
        }
    }
}
