import Criteria
public import Registry

/// The unit's own pages.
extension Route {
    /// The rounds of one's own units.
    public static let ownDossiers = Route("ho-so")

    public static func begin(_ round: ID<Round>, _ unit: ID<Registry.Unit>) -> Route {
        Route("ho-so", "bat-dau", round.text, unit.text)
    }

    public static func dossier(_ id: ID<Dossier>) -> Route { Route("ho-so", id.text) }

    /// One criterion, or an item on its page.
    public static func criterion(_ id: ID<Dossier>, _ criterion: String) -> Route {
        Route("ho-so", id.text, "tieu-chi", criterion)
    }

    /// What was read and is to be confirmed.
    public static func readings(_ id: ID<Dossier>) -> Route { Route("ho-so", id.text, "xac-nhan") }

    /// Head counts and remarks.
    public static func general(_ id: ID<Dossier>) -> Route { Route("ho-so", id.text, "so-lieu") }

    public static func evidence(of id: ID<Dossier>) -> Route { Route("ho-so", id.text, "minh-chung") }

    public static func evidence(_ piece: ID<Evidence>, of id: ID<Dossier>) -> Route {
        Route("ho-so", id.text, "minh-chung", piece.text)
    }

    public static func removal(of piece: ID<Evidence>, in id: ID<Dossier>) -> Route {
        Route("ho-so", id.text, "minh-chung", piece.text, "xoa")
    }

    public static func file(of piece: ID<Evidence>, in id: ID<Dossier>) -> Route {
        Route("ho-so", id.text, "minh-chung", piece.text, "tep")
    }

    /// Reads a report into a dossier that is begun.
    public static func reading(into id: ID<Dossier>) -> Route { Route("ho-so", id.text, "doc-bao-cao") }

    /// The report that a dossier was begun with, as it was uploaded.
    public static func originalReport(_ id: ID<Dossier>) -> Route { Route("ho-so", id.text, "bao-cao-goc") }

    /// The whole dossier as a paper.
    public static func preview(_ id: ID<Dossier>) -> Route { Route("ho-so", id.text, "xem-truoc") }
    public static func filing(_ id: ID<Dossier>) -> Route { Route("ho-so", id.text, "nop") }
    public static func recall(_ id: ID<Dossier>) -> Route { Route("ho-so", id.text, "rut") }
}
