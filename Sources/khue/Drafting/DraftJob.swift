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
    var subject: String { about.name }

    var year: Int { about.year }

    func paper(by draft: Draft) throws(Refusal) -> Paper { try about.paper(kind, by: draft, imprint) }
}
