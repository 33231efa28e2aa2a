public import Criteria

/// All territories, as a map that can be read for any day.
public struct TerritoryMap: Sendable {
    private let byID: [ID<Territory>: Territory]
    private let successorsByID: [ID<Territory>: [Territory]]

    public init(_ territories: [Territory]) {
        byID = Dictionary(territories.map { ($0.id, $0) }) { _, last in last }
        var successors: [ID<Territory>: [Territory]] = [:]
        for territory in territories {
            for origin in territory.origins { successors[origin.predecessor, default: []].append(territory) }
        }
        successorsByID = successors
    }

    public func territory(_ id: ID<Territory>) -> Territory? { byID[id] }

    public var all: some Sequence<Territory> { byID.values }

    /// The territories right below one on a day, or the provinces for `nil`; by their identifiers.
    public func children(of id: ID<Territory>?, on day: Day) -> [Territory] {
        byID.values.filter { $0.era(on: day).map { $0.parent == id } ?? false }.sorted { $0.id < $1.id }
    }

    /// A territory and all that lay in it on a day.
    public func within(_ id: ID<Territory>, on day: Day) -> Set<ID<Territory>> {
        var parents: [ID<Territory>: [ID<Territory>]] = [:]
        for territory in byID.values {
            if let parent = territory.era(on: day)?.parent { parents[parent, default: []].append(territory.id) }
        }
        var found: Set<ID<Territory>> = [id]
        var open = [id]
        while let next = open.popLast() {
            for child in parents[next] ?? [] where found.insert(child).inserted { open.append(child) }
        }
        return found
    }

    /// From the province down to the territory, as they lay on a day. A loop in bad data ends it.
    public func path(to id: ID<Territory>, on day: Day) -> [Territory] {
        var path: [Territory] = []
        var next: ID<Territory>? = id
        while let id = next, let territory = byID[id], !path.contains(where: { $0.id == id }) {
            path.append(territory)
            next = territory.nearestEra(to: day)?.parent
        }
        return path.reversed()
    }

    public func contains(_ outer: ID<Territory>, _ inner: ID<Territory>, on day: Day) -> Bool {
        path(to: inner, on: day).contains { $0.id == outer }
    }

    /// What a territory became, wholly or in parts, at once.
    public func successors(of id: ID<Territory>) -> [Territory] { successorsByID[id] ?? [] }
}
