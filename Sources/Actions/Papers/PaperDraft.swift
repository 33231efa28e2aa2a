public import Drafts
public import Registry

/// A paper that the portal's data could give.
public struct PaperDraft: Sendable {
    public var kind: PaperKind
    public var about: About
    public var imprint: Imprint

    public enum About: Sendable {
        case dossier(DossierSource)
        case round(RoundSource)
        case rollUp(RollUpSource)
        /// A report that keeps its own words.
        case report(RelaidReport)
    }
}

extension PaperDraft.About {
    /// Of whom or what it is: a unit's or territory's name.
    public var name: String {
        switch self {
        case .dossier(let source): source.unit.name
        case .round(let source): source.territories.last ?? source.round.territory.text
        case .rollUp(let source): source.name
        case .report(let report): report.name
        }
    }

    /// The name of the unit that it is about, if it is one.
    public var unit: String? {
        switch self {
        case .dossier, .report: name
        case .round, .rollUp: nil
        }
    }

    public var year: Int {
        switch self {
        case .dossier(let source): source.round.year
        case .round(let source): source.round.year
        case .rollUp(let source): source.year
        case .report(let report): report.year
        }
    }

    /// - Throws: `Refusal` where what it is about gives no such paper.
    public func paper(_ kind: PaperKind, by draft: Draft, _ imprint: Imprint) throws(Refusal) -> Paper {
        switch self {
        case .dossier(let source): try draft.paper(kind, of: source, imprint: imprint)
        case .round(let source): try draft.paper(kind, of: source, imprint: imprint)
        case .rollUp(let source): try draft.paper(kind, of: source, imprint: imprint)
        case .report(let report): report.paper
        }
    }
}
