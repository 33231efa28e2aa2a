public import Criteria
import Documents
public import Registry
import Store

/// Which dossiers somebody wants to see of those that were filed.
public struct InboxQuery: Sendable {
    public var round: ID<Round>?

    /// `nil` for those that wait to be accepted.
    public var states: Set<Dossier.State>?
    public var kind: String?

    /// Words of the unit's name; case and marks are not looked at.
    public var text: String

    public init(
        round: ID<Round>? = nil, states: Set<Dossier.State>? = nil, kind: String? = nil, text: String = ""
    ) {
        self.round = round
        self.states = states
        self.kind = kind
        self.text = text
    }

    /// What waits for the office.
    public static let waiting: Set<Dossier.State> = [.submitted, .resubmitted]
}

/// What came in.
public struct Inbox: Sendable {
    /// All rounds that can be chosen.
    public var rounds: [RoundView]

    /// The kinds of units among what could be shown.
    public var kinds: [String]

    /// Those to look at first come first.
    public var lines: [Line]

    public struct Line: Sendable {
        public var dossier: ID<Dossier>
        public var round: RoundView
        public var unitName: String
        public var kind: String
        public var state: Dossier.State
        public var filedOn: Day?
        public var risk: DossierRisk
    }
}

extension Portal {
    public func inbox(_ query: InboxQuery, for visitor: Visitor) async throws -> Inbox {
        let law = law
        let map = try await map()
        return try await store.read { records in
            let rounds = try Portal.roundViews(within: visitor.visibility, in: records, law: law, map: map)
            var lines: [Inbox.Line] = []
            for view in rounds where query.round.map({ $0 == view.round.id }) ?? view.round.isOpen {
                let wanted = DossierQuery(
                    visitor.visibility, round: view.round.id, states: query.states ?? InboxQuery.waiting, limit: .max)
                for line in try records.dossiers(wanted) {
                    if let line = try Portal.inboxLine(line.id, in: view, records, law) { lines.append(line) }
                }
            }
            let kinds = Set(lines.map(\.kind)).sorted()
            let words = SearchKey.of(query.text)
            lines = lines.filter { line in
                query.kind.map { $0 == line.kind } ?? true
                    && (words.isEmpty || SearchKey.of(line.unitName).contains(words))
            }
            return Inbox(rounds: rounds, kinds: kinds, lines: lines.sorted(by: Portal.comesFirst))
        }
    }

    private static func inboxLine(
        _ id: ID<Dossier>, in view: RoundView, _ records: any Records, _ law: Law
    ) throws -> Inbox.Line? {
        guard let dossier = try records.find(id)?.value, let unit = try records.find(dossier.unit)?.value else {
            return nil
        }
        let kind = law.kind(dossier.unitKind)
        let verdict = view.set.assess(dossier.assessment.answers(kind: kind))
        return Inbox.Line(
            dossier: id, round: view, unitName: unit.name(on: view.round.mapDay), kind: dossier.unitKind,
            state: dossier.state, filedOn: dossier.filedOn,
            risk: DossierRisk(of: dossier, in: view.round, set: view.set, kind: kind, verdict: verdict))
    }

    /// The riskier first; of two alike the one that waits longer.
    private static func comesFirst(_ a: Inbox.Line, _ b: Inbox.Line) -> Bool {
        if a.risk.weight != b.risk.weight { return a.risk.weight > b.risk.weight }
        let days = (a.filedOn?.sinceEpoch ?? .max, b.filedOn?.sinceEpoch ?? .max)
        if days.0 != days.1 { return days.0 < days.1 }
        return (SortKey.of(a.unitName), a.dossier.text) < (SortKey.of(b.unitName), b.dossier.text)
    }
}
