public import Registry

extension Route {
    /// What the office proposes from of a round.
    public static func proposal(_ round: ID<Round>) -> Route { Route("dot", round.text, "trinh") }

    /// Takes a dossier off the draft again.
    public static func withdrawal(_ dossier: ID<Dossier>) -> Route { Route("ho-so", dossier.text, "rut-trinh") }

    /// Declines a dossier, with reasons.
    public static func declining(_ dossier: ID<Dossier>) -> Route { Route("ho-so", dossier.text, "khong-cong-nhan") }

    /// Brings what was decided back to the council, with the reason.
    public static func correction(_ dossier: ID<Dossier>) -> Route { Route("ho-so", dossier.text, "dinh-chinh") }

    /// All decisions that somebody may see.
    public static let decisions = Route("quyet-dinh")
    public static func decision(_ id: ID<Decision>) -> Route { Route("quyet-dinh", id.text) }
    public static func issuing(_ id: ID<Decision>) -> Route { Route("quyet-dinh", id.text, "ban-hanh") }
    public static func publishing(_ id: ID<Decision>) -> Route { Route("quyet-dinh", id.text, "cong-bo") }

    /// The page as it was printed when the decision was issued.
    public static func original(_ id: ID<Decision>) -> Route { Route("quyet-dinh", id.text, "ban-goc") }

    /// The content as it was kept when the decision was issued.
    public static func originalContent(_ id: ID<Decision>) -> Route { Route("quyet-dinh", id.text, "ban-goc.json") }

    /// The recognitions of an office's territories.
    public static let recognitions = Route("cong-nhan")
}
