/// Somebody who does something now: with the grants that hold today.
public struct Actor: Sendable, Hashable {
    public var user: ID<User>
    public var name: String
    public var grants: [Grant]

    public init(user: ID<User>, name: String, grants: [Grant]) {
        self.user = user
        self.name = name
        self.grants = grants
    }

    public var roles: Set<Role> { Set(grants.map(\.role)) }

    /// Whether a role is held for exactly this unit.
    public func holds(_ role: Role, for unit: ID<Unit>) -> Bool {
        grants.contains { $0.role == role && $0.place == .unit(unit) }
    }

    /// Whether a role is held for exactly this territory; those above do not do the work of those below.
    public func holds(_ role: Role, for territory: ID<Territory>) -> Bool {
        grants.contains { $0.role == role && $0.place == .territory(territory) }
    }

    /// The units in which somebody works, by their grants.
    public var units: Set<ID<Unit>> {
        Set(
            grants.compactMap { grant in
                if case .unit(let unit) = grant.place { unit } else { nil }
            })
    }

    /// The territories somebody holds grants for.
    public var territories: Set<ID<Territory>> {
        Set(
            grants.compactMap { grant in
                if case .territory(let territory) = grant.place { territory } else { nil }
            })
    }
}
