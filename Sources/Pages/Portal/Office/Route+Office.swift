public import Registry

extension Route {
    /// A round of a territory.
    public static func round(_ round: ID<Round>) -> Route { Route("dot", round.text) }

    /// Who appraises the dossiers of a round.
    public static func council(_ round: ID<Round>) -> Route { Route("dot", round.text, "hoi-dong") }

    /// What was filed and waits.
    public static let inbox = Route("tiep-nhan")

    /// What lies before the council.
    public static let desk = Route("tham-dinh")

    /// A dossier as the receiving office looks at it.
    public static func review(_ dossier: ID<Dossier>) -> Route { Route("ho-so", dossier.text, "xem-xet") }
    public static func sendBack(_ dossier: ID<Dossier>) -> Route { Route("ho-so", dossier.text, "tra-lai") }
    public static func accept(_ dossier: ID<Dossier>) -> Route { Route("ho-so", dossier.text, "tiep-nhan") }

    /// A dossier before the council.
    public static func appraisal(_ dossier: ID<Dossier>) -> Route { Route("ho-so", dossier.text, "tham-dinh") }
    public static func vote(_ dossier: ID<Dossier>) -> Route { appraisal(dossier, "bieu-quyet") }
    public static func minutes(_ dossier: ID<Dossier>) -> Route { appraisal(dossier, "bien-ban") }
    public static func conclude(_ dossier: ID<Dossier>) -> Route { appraisal(dossier, "ket-luan") }
    public static func reopen(_ dossier: ID<Dossier>) -> Route { appraisal(dossier, "mo-lai") }

    /// A file that a dossier names, by its digest.
    public static func dossierFile(_ dossier: ID<Dossier>, _ digest: String) -> Route {
        Route("ho-so", dossier.text, "tep", digest)
    }

    private static func appraisal(_ dossier: ID<Dossier>, _ step: String) -> Route {
        Route("ho-so", dossier.text, "tham-dinh", step)
    }
}
