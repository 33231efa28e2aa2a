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

    public enum Place: Sendable, Hashable, Codable {
        case unit(ID<Unit>)
        case territory(ID<Territory>)
        case country
    }
}
