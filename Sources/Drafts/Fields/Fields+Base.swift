import Criteria
import Registry

extension Fields {
    /// What every paper about a dossier may name: unit, round, criteria set, results and imprint.
    ///
    /// - Parameter own: what the unit's own answers come to.
    init(of source: DossierSource, _ imprint: Imprint, _ own: Verdict) {
        self.init([
            "unit": .group(
                Fields([
                    "name": .text(source.unit.name), "named": .text(source.named),
                    "parent": .text(source.unit.parentBody),
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

    /// What every paper about a round may name.
    init(of source: RoundSource, _ imprint: Imprint) {
        self.init([
            "round": .group(Fields(of: source.round, source.set)),
            "territory": .text(source.territories.last ?? ""), "imprint": .group(Fields(of: imprint)),
        ])
    }

    /// What every paper over many rounds may name.
    init(of source: RollUpSource, _ imprint: Imprint) {
        self.init([
            "round": .group(Fields(year: source.year, source.set)), "territory": .text(source.name),
            "imprint": .group(Fields(of: imprint)),
        ])
    }

    init(of round: Round, _ set: CriteriaSet) {
        self.init(year: round.year, set)
        self["receiving"] = .text(round.receivingBody)
        self["deciding"] = .text(round.decidingBody)
    }

    private init(year: Int, _ set: CriteriaSet) {
        self.init([
            "year": .text(String(year)), "title": .text(set.subject.title), "honour": .text(set.honour),
            "act": .text(set.act), "set": .text(set.id), "instrument": .text(set.instrument),
        ])
    }

    /// Number, day and signer are no part of the data: a paper is the same before and after it is registered.
    init(of imprint: Imprint) {
        self.init(["issuer": .text(imprint.issuer), "parent": .text(imprint.parentBody)])
    }

    /// Rows of texts.
    static func rows<Element>(_ elements: [Element], _ row: (Element) -> [String: String]) -> Value {
        .list(elements.map { Fields(row($0).mapValues { .text($0) }) })
    }

    /// A group of texts.
    static func texts(_ texts: [String: String]) -> Value {
        .group(Fields(texts.mapValues { .text($0) }))
    }
}
