/// A role within a unit or territory, from a day to a day.
public struct Grant: Sendable, Hashable, Codable {
    public var role: Role
    public var place: Place
    public var period: Period

    public init(_ role: Role, _ place: Place, period: Period = .always) {
        self.role = role
        self.place = place
        self.period = period
    }

    /// Whether the place is of the kind that the role is bound to; an administrator may be of the whole country too. What
    /// is not gives nothing.
    public var isSound: Bool {
        switch (role.scope, place) {
        case (.unit, .unit), (.territory, .territory), (.country, .country): true
        case (_, .country): role == .administrator
        default: false
        }
    }

    public enum Place: Sendable, Hashable, Codable {
        case unit(ID<Unit>)
        case territory(ID<Territory>)
        case country
    }
}
