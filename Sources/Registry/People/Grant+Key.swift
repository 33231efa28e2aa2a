import Criteria

extension Grant {
    /// The grant in one word, for forms that speak of one in a list: `decider.territory.kon-ray.2024-01-01`.
    public var key: String {
        let place =
            switch place {
            case .unit(let unit): "unit.\(unit)"
            case .territory(let territory): "territory.\(territory)"
            case .country: "country"
            }
        return "\(role.rawValue).\(place).\(period.from?.description ?? "")"
    }
}
