import Criteria
public import Registry
import Store

/// How far somebody's administration reaches: the country, or territories with all in them.
public struct AdministratorScope: Sendable {
    public let visibility: Visibility

    /// - Parameter actor: only the grants as administrator count.
    init(of actor: Actor, on map: TerritoryMap, today: Day) {
        let own = actor.grants.filter { $0.role == .administrator }
        visibility = Visibility(of: Actor(user: actor.user, name: actor.name, grants: own), on: map, today: today)
    }

    /// Whether a place lies within. A unit does by where it lies now.
    func covers(_ place: Grant.Place, in records: any Records) throws -> Bool {
        switch place {
        case .country: visibility.isWhole
        case .territory(let territory): visibility.shows(territory: territory)
        case .unit(let unit):
            try visibility.isWhole
                || records.find(unit)?.value.eras.last.map { visibility.shows(territory: $0.territory) } ?? false
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
