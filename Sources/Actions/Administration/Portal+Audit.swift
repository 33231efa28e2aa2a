import Criteria
public import Registry
import Store

/// A part of the audit trail.
public struct AuditPart: Sendable {
    /// Newest first.
    public var lines: [AuditLine]

    /// How many links the whole chain has.
    public var count: Int

    /// The number to ask for next; `nil` at the beginning of the chain.
    public var next: Int?
}

/// One link of the chain, for those who know no store.
public struct AuditLine: Sendable {
    public var number: Int
    public var at: Moment

    /// Empty for the program itself.
    public var name: String
    public var act: String

    /// `dossier 8c1f`.
    public var subject: String
    public var differences: [(path: String, before: String?, after: String?)]
    public var hash: String

    init(_ entry: AuditEntry) {
        number = entry.number
        at = entry.change.at
        name = entry.change.name
        act = entry.change.act
        subject = "\(entry.kind.rawValue) \(entry.subject)"
        differences = entry.differences.map { ($0.path, $0.before, $0.after) }
        hash = entry.hash
    }
}

extension Portal {
    /// Changes from one number downwards, those that an administrator may see: all of them for the whole country; else
    /// what belongs to territories they administer, and what they did themselves.
    public func audit(before number: Int?, by visitor: Visitor, limit: Int = 100) async throws -> AuditPart {
        let sees = visitor.actor.administersAll
        let visibility = try await visibility(of: visitor, as: [.administrator])
        let user = visitor.user.id
        return try await store.read { records in
            let count = try records.auditCount()
            let last = min(max(1, number ?? count + 1) - 1, count)
            guard last >= 1 else { return AuditPart(lines: [], count: count, next: nil) }
            let first = max(1, last - limit + 1)
            let entries = try records.audit(from: first, limit: last - first + 1).reversed().filter { entry in
                try sees || entry.change.by == user || Portal.shows(entry, visibility, records)
            }
            return AuditPart(lines: entries.map { AuditLine($0) }, count: count, next: first > 1 ? first : nil)
        }
    }

    /// All changes of one dossier, once it is filed, for those who work on it in its territory. Who is in the unit sees
    /// its history on its own pages, without the council's opinions.
    public func audit(of dossier: ID<Dossier>, by visitor: Visitor) async throws -> [AuditLine] {
        let visibility = try await visibility(of: visitor, as: [.intakeOfficer, .decider, .administrator])
        let own = visitor.actor.units
        return try await store.read { records in
            guard let found = try records.dossier(dossier, within: visibility)?.value, found.state != .draft,
                !own.contains(found.unit)
            else { throw Missing() }
            return try records.audit(of: .dossier, dossier.text).reversed().map { AuditLine($0) }
        }
    }

    /// What the grants of some roles show, and no others.
    private func visibility(of visitor: Visitor, as roles: Set<Role>) async throws -> Visibility {
        let grants = visitor.actor.grants.filter { roles.contains($0.role) }
        let actor = Actor(user: visitor.actor.user, name: visitor.actor.name, grants: grants)
        return Visibility(of: actor, on: try await map(), today: now.day)
    }

    private static func shows(
        _ entry: AuditEntry, _ visibility: Visibility, _ records: any Records
    ) throws -> Bool {
        switch entry.kind {
        case .dossier:
            return try records.dossier(ID(entry.subject), within: visibility).map { $0.value.state != .draft } ?? false
        case .territory: return visibility.shows(territory: ID(entry.subject))
        case .round: return try records.find(ID<Round>(entry.subject)).map { shows($0.value, visibility) } ?? false
        case .decision:
            guard let decision = try records.find(ID<Decision>(entry.subject))?.value else { return false }
            return try records.find(decision.round).map { shows($0.value, visibility) } ?? false
        case .recognition:
            return try records.find(ID<Recognition>(entry.subject)).map {
                visibility.shows(territory: $0.value.territory)
            } ?? false
        case .unit:
            return try records.find(ID<Registry.Unit>(entry.subject))?.value.eras.contains {
                visibility.shows(territory: $0.territory)
            } ?? false
        default: return false
        }
    }

    private static func shows(_ round: Round, _ visibility: Visibility) -> Bool {
        visibility.shows(territory: round.territory)
    }
}
