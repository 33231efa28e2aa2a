public import Criteria

/// All territories, as a map that can be read for any day.
public struct TerritoryMap: Sendable {
    private let byID: [ID<Territory>: Territory]
    private let successorsByID: [ID<Territory>: [Territory]]

    /// What ever lay right below a territory, or below none, and when: so that one territory costs the same on a map of
    /// one province and of the country.
    private let layBelow: [ID<Territory>?: [Stay]]

    private struct Stay {
        var child: ID<Territory>
        var period: Period
    }

    public init(_ territories: [Territory]) {
        byID = Dictionary(territories.map { ($0.id, $0) }) { _, last in last }
        var successors: [ID<Territory>: [Territory]] = [:]
        var layBelow: [ID<Territory>?: [Stay]] = [:]
        for territory in byID.values.sorted(by: { $0.id < $1.id }) {
            for origin in territory.origins { successors[origin.predecessor, default: []].append(territory) }
            for era in territory.eras {
                layBelow[era.parent, default: []].append(Stay(child: territory.id, period: era.period))
            }
        }
        successorsByID = successors
        self.layBelow = layBelow
    }

    public func territory(_ id: ID<Territory>) -> Territory? { byID[id] }

    public var all: some Sequence<Territory> { byID.values }

    /// The territories right below one on a day, or the provinces for `nil`; by their identifiers.
    public func children(of id: ID<Territory>?, on day: Day) -> [Territory] {
        (layBelow[id] ?? []).filter { $0.period.contains(day) }.compactMap { byID[$0.child] }
    }

    /// A territory and all that lay in it on a day.
    public func within(_ id: ID<Territory>, on day: Day) -> Set<ID<Territory>> {
        var found: Set<ID<Territory>> = [id]
        var open = [id]
        while let next = open.popLast() {
            for stay in layBelow[next] ?? [] where stay.period.contains(day) {
                if found.insert(stay.child).inserted { open.append(stay.child) }
            }
        }
        return found
    }

    /// From the province down to the territory, as they lay on a day; as they last lay, where the day has none. A loop in
    /// bad data ends it.
    public func path(to id: ID<Territory>, on day: Day) -> [Territory] {
        var path: [Territory] = []
        var next: ID<Territory>? = id
        while let id = next, let territory = byID[id], !path.contains(where: { $0.id == id }) {
            path.append(territory)
            next = territory.nearestEra(to: day)?.parent
        }
        return path.reversed()
    }

    /// Whether a territory lay in another, or is it, on a day.
    public func contains(_ outer: ID<Territory>, _ inner: ID<Territory>, on day: Day) -> Bool {
        var seen: Set<ID<Territory>> = []
        var next: ID<Territory>? = inner
        while let id = next, seen.insert(id).inserted {
            if id == outer { return true }
            next = byID[id]?.era(on: day)?.parent
        }
        return false
    }

    /// What a territory became, wholly or in parts, at once; by their identifiers.
    public func successors(of id: ID<Territory>) -> [Territory] { successorsByID[id] ?? [] }

    /// A territory and those that were merged into it whole, and into those before.
    public func absorbed(by id: ID<Territory>) -> Set<ID<Territory>> {
        var found: Set<ID<Territory>> = [id]
        var open = [id]
        while let next = open.popLast() {
            for origin in byID[next]?.origins ?? [] where !origin.isPart {
                if found.insert(origin.predecessor).inserted { open.append(origin.predecessor) }
            }
        }
        return found
    }
}
