import Registry

/// One aggregate, by kind and identifier.
struct Reference: Hashable, Sendable {
    var kind: Kind
    var id: String

    init(_ kind: Kind, _ id: String) {
        self.kind = kind
        self.id = id
    }

    init<Value: Kept>(_ id: ID<Value>) { self.init(Value.kind, id.text) }

    /// What must be kept before a value can be: a dossier needs its round and its unit.
    static func all(of value: some Kept) -> [Reference] {
        switch value {
        case let unit as Registry.Unit: Set(unit.eras.map(\.territory)).sorted().map { Reference($0) }
        case let round as Round: [Reference(round.territory)]
        case let dossier as Dossier: [Reference(dossier.round), Reference(dossier.unit)]
        case let decision as Decision: [Reference(decision.round)]
        case let recognition as Recognition:
            [
                Reference(recognition.territory), Reference(recognition.round), Reference(recognition.unit),
                Reference(recognition.dossier), Reference(recognition.decision),
            ]
        case let paper as IssuedPaper:
            [Reference(paper.territory)]
                + [
                    paper.round.map { Reference($0) }, paper.dossier.map { Reference($0) },
                    paper.unit.map { Reference($0) },
                ].compactMap { $0 }
        case let template as OfficeTemplate:
            switch template.owner {
            case .territory(let territory): [Reference(territory)]
            case .unit(let unit): [Reference(unit)]
            }
        default: []
        }
    }
}
