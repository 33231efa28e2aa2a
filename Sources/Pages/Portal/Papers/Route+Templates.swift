public import Registry

extension Route {
    /// Whose templates somebody looks after.
    public static let templateOwners = Route("mau-giay-to")
    public static func templates(_ owner: OfficeTemplate.Owner) -> Route { Route("mau-giay-to", owner.key) }
    public static func template(_ kind: PaperKind, _ owner: OfficeTemplate.Owner) -> Route {
        Route("mau-giay-to", owner.key, kind.rawValue)
    }
    public static func templateRemoval(_ kind: PaperKind, _ owner: OfficeTemplate.Owner) -> Route {
        Route("mau-giay-to", owner.key, kind.rawValue, "go")
    }
    public static func templateFile(_ kind: PaperKind, _ owner: OfficeTemplate.Owner) -> Route {
        Route("mau-giay-to", owner.key, kind.rawValue, "tep")
    }
    public static func templateExample(_ kind: PaperKind, _ owner: OfficeTemplate.Owner) -> Route {
        Route("mau-giay-to", owner.key, kind.rawValue, "mau-de-sua")
    }
    public static func templateFields(_ kind: PaperKind, _ owner: OfficeTemplate.Owner) -> Route {
        Route("mau-giay-to", owner.key, kind.rawValue, "truong")
    }
}
