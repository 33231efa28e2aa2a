import Criteria
import Documents
import Reports

/// The evidence that a report names: the evidence column of a score table, or the words of an answer.
struct EvidenceContext {
    let subject: Subject

    /// Evidence and the item it stands for.
    struct Piece {
        var item: String
        var spans: [Span]
    }

    /// All evidence, in reading order. An empty cell is a piece without words.
    var pieces: [Piece] {
        let columns = subject.report.scores.compactMap { line in
            line.item.flatMap { item in line.evidence.map { Piece(item: item, spans: [$0]) } }
        }
        return columns + subject.report.answers.map { Piece(item: $0.item, spans: $0.body) }
    }

    /// The citations inside some spans.
    func citations(in spans: [Span]) -> [CitationMention] {
        spans.flatMap { subject.citations.mentions(at: $0) }.filter { !$0.isWording }
    }

    /// The year that a piece of evidence must be of.
    var year: Int? { subject.report.year?.value }
}
