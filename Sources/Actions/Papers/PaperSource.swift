import Criteria
import Drafts
import Registry

/// What a paper is drafted from.
enum PaperSource: Sendable {
    case dossier(DossierSource, unit: ID<Registry.Unit>)
    case round(RoundSource)
    case rollUp(RollUpSource)

    var about: PaperDraft.About {
        switch self {
        case .dossier(let source, _): .dossier(source)
        case .round(let source): .round(source)
        case .rollUp(let source): .rollUp(source)
        }
    }

    func paper(_ kind: PaperKind, by draft: Draft, _ imprint: Imprint) throws(Refusal) -> Paper {
        try about.paper(kind, by: draft, imprint)
    }

    var scope: PaperKind.Scope {
        switch self {
        case .dossier: .dossier
        case .round: .round
        case .rollUp: .rollUp
        }
    }

    func suggestedImprint(for kind: PaperKind) -> Imprint {
        switch self {
        case .dossier(let source, _): Imprint(suggestedFor: kind, source)
        case .round(let source): Imprint(suggestedFor: kind, source)
        case .rollUp(let source): Imprint(suggestedFor: kind, source)
        }
    }

    /// What a record of such a paper says it is about.
    var subject: IssuedPaper.Subject {
        switch self {
        case .dossier(let source, let unit): .dossier(source.dossier.id, of: unit, in: source.round.id)
        case .round(let source): .round(source.round.id)
        case .rollUp(let source): .rollUp(set: source.set.id)
        }
    }

    var territory: ID<Territory> {
        switch self {
        case .dossier(let source, _): source.round.territory
        case .round(let source): source.round.territory
        case .rollUp(let source): ID(source.territory)
        }
    }

    var unit: ID<Registry.Unit>? { if case .dossier(_, let unit) = self { unit } else { nil } }

    var year: Int { about.year }

    /// Of whom or what it is: a unit's or territory's name.
    var name: String { about.name }

    /// The decision that gave it number and day; `nil` where it has not been issued.
    var issue: Decision.Issue? { if case .round(let source) = self { source.decision?.issue } else { nil } }
}
