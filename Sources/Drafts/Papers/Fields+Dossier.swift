import Criteria
import Registry

extension Fields {
    /// What every paper about a dossier may name: unit, round, criteria set, results and imprint.
    init(of source: DossierSource, _ imprint: Imprint) {
        let own = source.ownVerdict
        self.init([
            "unit": .group(
                Fields([
                    "name": .text(source.unit.name), "parent": .text(source.unit.parentBody),
                    "kind": .text(source.kind?.name.vi ?? source.unit.kind),
                    "members": .text(source.dossier.assessment.headcounts["members"].map(Figures.plain) ?? ""),
                ])),
            "round": .group(Fields(of: source.round, source.set)),
            "territory": .text(source.territories.last ?? ""),
            "self": .group(
                Fields(["total": .text(own.total?.description ?? ""), "result": .text(own.outcome?.name.vi ?? "")])),
            "imprint": .group(Fields(of: imprint)),
        ])
    }

    init(of round: Round, _ set: CriteriaSet) {
        self.init([
            "year": .text(String(round.year)), "title": .text(set.subject.title), "set": .text(set.id),
            "instrument": .text(set.instrument), "receiving": .text(round.receivingBody),
            "deciding": .text(round.decidingBody),
        ])
    }

    /// Number, day and signer are no part of the data: a paper is the same before and after it is registered.
    init(of imprint: Imprint) {
        self.init(["issuer": .text(imprint.issuer), "parent": .text(imprint.parentBody)])
    }
}
