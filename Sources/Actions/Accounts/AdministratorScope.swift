import Criteria
public import Registry
import Store

/// How far somebody's administration reaches: the country, or territories with all in them.
public struct AdministratorScope: Sendable {
    /// What may be read: past years by their own maps.
    public let visibility: Visibility
    private let actor: Actor
    private let map: TerritoryMap
    private let today: Day

    /// - Parameter actor: only the grants as administrator count.
    init(of actor: Actor, on map: TerritoryMap, today: Day) {
        let own = actor.grants.filter { $0.role == .administrator }
        self.actor = Actor(user: actor.user, name: actor.name, grants: own)
        self.map = map
        self.today = today
        visibility = Visibility(of: self.actor, on: map, today: today)
    }

    /// Whether a place lies within today: who lost a territory gives no rights in it any more. A unit lies where it lies
    /// now.
    func covers(_ place: Grant.Place, in records: any Records) throws -> Bool {
        switch place {
        case .country: actor.administersAll
        case .territory(let territory): actor.administers(territory, on: map, today: today)
        case .unit(let unit):
            try actor.administersAll
                || records.find(unit)?.value.eras.last.map {
                    actor.administers($0.territory, on: map, today: today)
                } ?? false
        }
    }

    /// Whether somebody works within, at least in part: then they are seen.
    func sees(_ user: User, in records: any Records) throws -> Bool {
        if visibility.isWhole { return true }
        return try user.grants.contains { try covers($0.place, in: records) }
    }

    /// Whether all that somebody still holds lies within: then their account may be changed.
    func holds(_ user: User, on day: Day, in records: any Records) throws -> Bool {
        if visibility.isWhole { return true }
        let live = user.grants.filter { grant in grant.period.until.map { $0 >= day } ?? true }
        return try live.allSatisfy { try covers($0.place, in: records) }
    }
}
