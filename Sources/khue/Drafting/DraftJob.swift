import Actions
import Criteria
import Documents
import Drafts
import Registry

/// A paper that is to be drafted, and where it goes.
struct DraftJob: Sendable {
    var kind: PaperKind
    var about: About
    var imprint: Imprint

    /// Below the folder of output, without ending: `truong-mn-so-1/to-trinh`.
    var name: String

    typealias About = PaperDraft.About

    /// What it is about, for people.
    var subject: String {
        switch about {
        case .dossier(let source): source.unit.name
        case .round(let source): source.territories.last ?? source.round.territory.text
        case .rollUp(let source): source.name
        case .report(let report): report.name
        }
    }

    var year: Int {
        switch about {
        case .dossier(let source): source.round.year
        case .round(let source): source.round.year
        case .rollUp(let source): source.year
        case .report(let report): report.year
        }
    }

    func paper(by draft: Draft) throws(Refusal) -> Paper {
        switch about {
        case .dossier(let source): try draft.paper(kind, of: source, imprint: imprint)
        case .round(let source): try draft.paper(kind, of: source, imprint: imprint)
        case .rollUp(let source): try draft.paper(kind, of: source, imprint: imprint)
        case .report(let report): report.paper
        }
    }
}
