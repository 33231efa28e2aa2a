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
    /// today and of each year before that an office may still ask about. A territory into which others were merged
    /// whole shows what lay in those too: its office keeps their papers.
    public init(of actor: Actor, on map: TerritoryMap, today: Day) {
        self.init()
        let days =
            [today]
            + (Visibility.firstYear..<max(Visibility.firstYear, today.year)).map { Day(year: $0, month: 12, day: 31)! }
        for grant in actor.grants where grant.isSound {
            switch grant.place {
            case .country: isWhole = true
            case .unit(let unit): units.insert(unit)
            case .territory(let territory):
                for root in map.absorbed(by: territory) {
                    for day in days { territories.formUnion(map.within(root, on: day)) }
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
