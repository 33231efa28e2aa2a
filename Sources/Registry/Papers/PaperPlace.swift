/// Where papers are made: what they are about, as addresses name it.
public enum PaperPlace: Sendable, Hashable {
    case dossier(ID<Dossier>)
    case round(ID<Round>)
    /// A territory with the rounds in it, of a year and under the instrument of a criteria set.
    case rollUp(ID<Territory>, year: Int, set: String)

    public var scope: PaperKind.Scope {
        switch self {
        case .dossier: .dossier
        case .round: .round
        case .rollUp: .rollUp
        }
    }
}

extension IssuedPaper {
    public var place: PaperPlace {
        switch subject {
        case .dossier(let dossier, _, _): .dossier(dossier)
        case .round(let round): .round(round)
        case .rollUp(let set): .rollUp(territory, year: year, set: set)
        }
    }
}
