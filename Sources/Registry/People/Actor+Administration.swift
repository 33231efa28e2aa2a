public import Criteria

extension Actor {
    /// Whether the actor administers a territory: by a grant for it, for one that it lies in on that day, or for the
    /// whole country.
    public func administers(_ territory: ID<Territory>, on map: TerritoryMap, today: Day) -> Bool {
        grants.contains { grant in
            guard grant.role == .administrator else { return false }
            return switch grant.place {
            case .country: true
            case .territory(let outer): outer == territory || map.contains(outer, territory, on: today)
            case .unit: false
            }
        }
    }

    /// Whether the actor administers the whole country: new provinces, criteria sets, backups.
    public var administersAll: Bool { grants.contains { $0.role == .administrator && $0.place == .country } }
}

extension Refusal {
    /// That only an administrator of the territory does this.
    static let notAdministrator = Refusal(
        .notYours,
        Bilingual(
            vi: "Việc này của người quản trị địa bàn đó", en: "This is for the administrator of that territory"),
        remedy: Bilingual(
            vi: "Đề nghị người quản trị cấp trên làm, hoặc cấp quyền",
            en: "Ask the administrator above to do it, or for the right to do it"))

    /// That something given cannot be.
    static func invalid(_ vi: String, _ en: String, remedyVi: String, _ remedyEn: String) -> Refusal {
        Refusal(.invalid, Bilingual(vi: vi, en: en), remedy: Bilingual(vi: remedyVi, en: remedyEn))
    }
}
