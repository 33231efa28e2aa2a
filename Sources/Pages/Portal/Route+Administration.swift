public import Registry

extension Route {
    public static let administration = Route("quan-tri")

    public static let territories = Route("quan-tri", "dia-ban")
    public static let newTerritory = Route("quan-tri", "dia-ban", "them")
    public static func territory(_ id: ID<Territory>) -> Route { Route("quan-tri", "dia-ban", id.text) }
    public static func changeTerritory(_ id: ID<Territory>) -> Route { Route("quan-tri", "dia-ban", id.text, "doi") }
    public static func endTerritory(_ id: ID<Territory>) -> Route { Route("quan-tri", "dia-ban", id.text, "ket-thuc") }

    public static let units = Route("quan-tri", "don-vi")
    public static let newUnits = Route("quan-tri", "don-vi", "them")
    public static func unit(_ id: ID<Unit>) -> Route { Route("quan-tri", "don-vi", id.text) }

    public static let users = Route("quan-tri", "nguoi-dung")

    public static let rounds = Route("quan-tri", "dot")
    public static func administeredRound(_ id: ID<Round>) -> Route { Route("quan-tri", "dot", id.text) }
    public static func closeRound(_ id: ID<Round>) -> Route { Route("quan-tri", "dot", id.text, "dong") }
    public static func reopenRound(_ id: ID<Round>) -> Route { Route("quan-tri", "dot", id.text, "mo-lai") }

    public static let criteriaSets = Route("quan-tri", "bo-tieu-chi")
    public static func criteriaSet(_ id: String) -> Route { Route("quan-tri", "bo-tieu-chi", id) }
    public static let authorities = Route("quan-tri", "tham-quyen")
    public static let audit = Route("quan-tri", "nhat-ky")
    public static func dossierAudit(_ id: ID<Dossier>) -> Route { Route("ho-so", id.text, "nhat-ky") }
    public static let backups = Route("quan-tri", "sao-luu")
}
