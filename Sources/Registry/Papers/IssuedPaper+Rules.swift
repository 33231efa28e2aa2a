import Criteria

extension PaperKind {
    /// The roles that write it: of the unit for the unit's own, of the round's territory for the office's.
    public var writers: Set<Role> {
        if isOfUnit { return [.unitClerk, .unitHead] }
        return scope == .rollUp
            ? [.intakeOfficer, .decider, .provinceObserver, .ministryObserver, .administrator] : Role.office
    }

    /// The roles that give it number and day.
    public var registrars: Set<Role> {
        if isOfUnit { return [.unitClerk, .unitHead] }
        return scope == .rollUp
            ? [.intakeOfficer, .decider, .provinceObserver, .administrator]
            : [.intakeOfficer, .councilSecretary, .decider]
    }
}

extension Actor {
    /// Whether an actor writes such papers of a unit or territory.
    ///
    /// - Parameter unit: of the dossier that it is about; `nil` for a paper about a round or territory.
    public func writes(_ kind: PaperKind, of unit: ID<Unit>?, in territory: ID<Territory>) -> Bool {
        holdsOne(of: kind.writers, kind, unit, territory)
    }

    /// Whether an actor enters such papers into the register.
    public func registers(_ kind: PaperKind, of unit: ID<Unit>?, in territory: ID<Territory>) -> Bool {
        holdsOne(of: kind.registrars, kind, unit, territory)
    }

    private func holdsOne(
        of roles: Set<Role>, _ kind: PaperKind, _ unit: ID<Unit>?, _ territory: ID<Territory>
    ) -> Bool {
        if kind.isOfUnit { return unit.map { unit in roles.contains { holds($0, for: unit) } } ?? false }
        return roles.contains { role in
            holds(role, for: territory) || grants.contains { $0.role == role && $0.place == .country }
        }
    }
}
