public import Registry

extension Route {
    /// The public list of recognised units.
    public static let recognised = Route("cong-khai")
    public static let recognisedTable = Route("cong-khai.csv")
    public static let recognisedData = Route("cong-khai.json")
    public static func recognisedUnit(_ id: ID<Unit>) -> Route { Route("cong-khai", "don-vi", id.text) }
    public static func publishedDecision(_ id: ID<Decision>) -> Route { Route("cong-khai", "quyet-dinh", id.text) }

    /// Where a code is typed.
    public static let verification = Route("xac-minh")

    /// What a code comes to.
    public static func verification(_ code: String) -> Route { Route("xac-minh", code) }

    /// Checks a report without an account; nothing is kept.
    public static let reportCheck = Route("kiem-tra")
}
