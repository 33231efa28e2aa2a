public import Criteria

/// What somebody may see: queries look nowhere else, so what lies outside is as if it were not there.
public struct Visibility: Sendable, Hashable {
    /// Everything in the country.
    public var isWhole: Bool
    public var territories: Set<ID<Territory>>
    public var units: Set<ID<Unit>>

    public static let nothing = Visibility()
    public static let everything = Visibility(isWhole: true)

    public init(isWhole: Bool = false, territories: Set<ID<Territory>> = [], units: Set<ID<Unit>> = []) {
        self.isWhole = isWhole
        self.territories = territories
        self.units = units
    }

    /// What the grants of an actor show: their units; their territories with all that lies in them, on the map of
    /// today and of each year before that an office may still ask about.
    public init(of actor: Actor, on map: TerritoryMap, today: Day) {
        self.init()
        for grant in actor.grants {
            switch grant.place {
            case .country: isWhole = true
            case .unit(let unit): units.insert(unit)
            case .territory(let territory):
                territories.formUnion(map.within(territory, on: today))
                for year in Visibility.firstYear..<max(Visibility.firstYear, today.year) {
                    territories.formUnion(map.within(territory, on: Day(year: year, month: 12, day: 31)!))
                }
            }
        }
    }

    public func shows(_ dossier: Dossier, of round: Round) -> Bool {
        isWhole || units.contains(dossier.unit) || territories.contains(round.territory)
    }

    public func shows(territory: ID<Territory>) -> Bool { isWhole || territories.contains(territory) }

    /// The first year that a circular of today's kind assessed.
    private static let firstYear = 2020
}
