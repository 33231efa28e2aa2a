public import Criteria
public import Registry
import Store

extension Portal {
    /// Units of the territories that the visitor administers.
    public func administeredUnits(text: String, by visitor: Visitor, limit: Int = 500) async throws -> [Registry.Unit] {
        let visibility = visitor.visibility
        return try await store.read { try $0.units(UnitQuery(visibility, text: text, limit: limit)) }.map(\.value)
    }

    /// A unit with its version.
    ///
    /// - Throws: `Missing` for one outside the territories that the visitor administers.
    public func administeredUnit(_ id: ID<Registry.Unit>, by visitor: Visitor) async throws -> (
        value: Registry.Unit, version: Int
    ) {
        let map = try await map()
        let today = now.day
        guard let unit = try await store.read({ try $0.find(id) }),
            unit.value.eras.contains(where: { visitor.actor.administers($0.territory, on: map, today: today) })
        else { throw Missing() }
        return (unit.value, unit.version)
    }

    /// Registers units: all of them or, when one cannot be, none.
    public func registerUnits(
        _ eras: [Registry.Unit.Era], agencyCodes: [AgencyCode?], by visitor: Visitor
    ) async throws -> [Registry.Unit] {
        let map = try await map()
        let (kinds, today) = (law.unitKinds, now.day)
        let ids = eras.map { _ in newID(Registry.Unit.self) }
        return try await store.write(Change("unit.register", by: visitor.actor, at: now)) { records in
            var units: [Registry.Unit] = []
            for (index, era) in eras.enumerated() {
                let unit = try Registry.Unit.register(
                    ids[index], era: era, agencyCode: agencyCodes[index], kinds: kinds, by: visitor.actor, on: map,
                    today: today)
                units.append(try records.save(unit, basedOn: 0).value)
            }
            return units
        }
    }

    /// Gives a unit another name, kind or place: from a day on, or as a correction of what is there now.
    public func changeUnit(
        _ id: ID<Registry.Unit>, basedOn version: Int, to era: Registry.Unit.Era, agencyCode: AgencyCode?,
        from day: Day?, by visitor: Visitor
    ) async throws -> Registry.Unit {
        let map = try await map()
        let (kinds, today) = (law.unitKinds, now.day)
        _ = try await administeredUnit(id, by: visitor)
        let act = day == nil ? "unit.correct" : "unit.change"
        return try await store.write(Change(act, by: visitor.actor, at: now)) { records in
            guard var unit = try records.find(id)?.value else { throw Missing() }
            if let day {
                try unit.change(to: era, from: day, kinds: kinds, by: visitor.actor, on: map, today: today)
                unit.agencyCode = agencyCode
            } else {
                try unit.correct(
                    to: era, agencyCode: agencyCode, kinds: kinds, by: visitor.actor, on: map, today: today)
            }
            return try records.save(unit, basedOn: version).value
        }
    }
}
