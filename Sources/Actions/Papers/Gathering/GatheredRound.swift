import Criteria
public import Drafts
public import Formats
public import Registry

/// A round as it was put together from files, and what the papers of it need beside that.
public struct GatheredRound: Sendable {
    public var source: RoundSource

    /// What the office says of the round.
    public var words: RoundSheet.Words

    /// What each dossier was made of.
    public var filings: [ID<Dossier>: UnitFiling]

    /// The imprint of a paper about a dossier: what the data suggest, under what the sheets say.
    public func imprint(of kind: PaperKind, _ source: DossierSource) -> Imprint {
        var imprint = Imprint(suggestedFor: kind, source)
        if kind.isOfUnit {
            let filing = filings[source.dossier.id]
            imprint = (filing?.imprint ?? ImprintSheet()).over(imprint)
            return (filing?.imprints[kind] ?? ImprintSheet()).over(imprint)
        }
        return office(kind, imprint)
    }

    public func imprint(of kind: PaperKind) -> Imprint {
        office(kind, Imprint(suggestedFor: kind, source))
    }

    public func imprint(of kind: PaperKind, _ rollUp: RollUpSource) -> Imprint {
        office(kind, Imprint(suggestedFor: kind, rollUp))
    }

    /// The office's own words of place, signer and bases; who issues each paper is for the data or the paper's own words.
    private func office(_ kind: PaperKind, _ imprint: Imprint) -> Imprint {
        (words.imprints[kind] ?? ImprintSheet()).over((words.imprint ?? ImprintSheet()).over(imprint))
    }
}
