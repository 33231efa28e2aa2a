import Checks
public import Criteria
import Documents
public import Formats

/// Makes the Word document that goes back to whoever wrote the report: with a comment on each place where something
/// was found.
public struct AnnotateDocument: Sendable {
    private let language: Language

    /// - Parameter language: of the comments.
    public init(language: Language) {
        self.language = language
    }

    /// - Parameter bytes: the file that the result was read from.
    public func callAsFunction(
        _ bytes: [UInt8], _ result: CheckDocument.Result
    ) throws(ReadError) -> AnnotatedFile {
        try DocumentAnnotator.annotate(
            bytes, format: result.format, document: result.document, comments: result.findings.map(comment))
    }

    /// What is written about a finding: the fact, the ground, and what to do, a paragraph each.
    private func comment(_ finding: Finding) -> Comment {
        let remedy = language(finding.remedy)
        var paragraphs = [language(finding.message)]
        if !finding.basis.isEmpty { paragraphs.append(language("Căn cứ: ", "Basis: ") + finding.basis) }
        if !remedy.isEmpty { paragraphs.append(language("Cách sửa: ", "What to do: ") + remedy) }
        let words = finding.place.text
        return Comment(
            place: finding.place, label: language(finding.severity.name).sentence, paragraphs: paragraphs,
            quotation: words.isEmpty ? "" : language("Chỗ nói tới: «\(words)»", "About: «\(words)»"))
    }
}

extension String {
    /// With a capital at its beginning.
    fileprivate var sentence: String { prefix(1).uppercased() + dropFirst() }
}
