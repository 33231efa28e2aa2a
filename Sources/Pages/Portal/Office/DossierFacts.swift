public import Criteria
public import Registry

/// A dossier with all that the pages of the office and the council speak of.
public struct DossierFacts: Sendable {
    public var dossier: Dossier
    public var version: Int
    public var round: Round
    public var set: CriteriaSet
    public var kind: UnitKind?
    public var unitName: String

    /// By the unit's own answers, and by the council's over them.
    public var verdict: Verdict
    public var appraisedVerdict: Verdict?

    public init(
        dossier: Dossier, version: Int, round: Round, set: CriteriaSet, kind: UnitKind?, unitName: String,
        verdict: Verdict, appraisedVerdict: Verdict?
    ) {
        self.dossier = dossier
        self.version = version
        self.round = round
        self.set = set
        self.kind = kind
        self.unitName = unitName
        self.verdict = verdict
        self.appraisedVerdict = appraisedVerdict
    }
}
