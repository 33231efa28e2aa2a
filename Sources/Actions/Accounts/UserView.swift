public import Registry

/// Somebody's account as an administrator sees it.
public struct UserView: Sendable {
    public var user: User
    public var version: Int

    /// Whether all they hold lies within the administrator's reach.
    public var isOurs: Bool

    /// What each grant's place is called, in the order of the grants.
    public var places: [String]
}

/// A place that a role can be given for.
public struct GrantPlace: Sendable {
    public var place: Grant.Place
    public var name: String

    /// `don-vi:u1`, `dia-ban:613`, `ca-nuoc`.
    public var code: String {
        switch place {
        case .unit(let id): "don-vi:\(id.text)"
        case .territory(let id): "dia-ban:\(id.text)"
        case .country: "ca-nuoc"
        }
    }

    /// The place of a code; `nil` for anything else.
    public static func place(of code: String) -> Grant.Place? {
        if code == "ca-nuoc" { return .country }
        let parts = code.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        return switch parts[0] {
        case "don-vi": .unit(ID(String(parts[1])))
        case "dia-ban": .territory(ID(String(parts[1])))
        default: nil
        }
    }
}
