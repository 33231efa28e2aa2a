public import Criteria

/// Công nhận: what a unit has from a decision, and until when.
public struct Recognition: Sendable, Equatable, Codable {
    /// The code that anybody can verify it by: `KH7M-2PXQ-9RTD`.
    public let id: ID<Recognition>
    public let unit: ID<Unit>
    public let dossier: ID<Dossier>
    public let decision: ID<Decision>
    public let round: ID<Round>
    public let territory: ID<Territory>
    public let year: Int
    public let setID: String

    /// Kind and name of the unit in that year.
    public let unitKind: String
    public let name: String
    public let outcome: Outcome

    /// `12/QĐ-UBND` and its day.
    public let decisionCode: String
    public let decided: Day

    /// The last day it holds, by both readings of the law; `nil` where the set names no validity.
    public let validByYears: Day?
    public let validByMonths: Day?

    /// The first day on which a higher level may be asked for.
    public let upgradeFrom: Day?
    public internal(set) var state: State

    /// Why it was withdrawn.
    public internal(set) var reason: String

    public init(
        id: ID<Recognition>, of entry: Decision.Entry, kind: String, decision: ID<Decision>, issue: Decision.Issue,
        in round: Round, by set: CriteriaSet
    ) {
        self.id = id
        unit = entry.unit
        dossier = entry.dossier
        self.decision = decision
        self.round = round.id
        territory = round.territory
        year = round.year
        setID = round.setID
        unitKind = kind
        name = entry.name
        outcome = entry.outcome
        decisionCode = issue.code
        decided = issue.date
        let last = set.procedure.validity?.lastDays(decided: issue.date)
        validByYears = last?.byCalendarYears
        validByMonths = last?.byMonths
        if case .level(let level) = entry.outcome, level < (set.levels.map(\.level).max() ?? 0) {
            upgradeFrom = set.procedure.upgrade.map { issue.date.adding(months: $0.months) }
        } else {
            upgradeFrom = nil
        }
        state = .issued
        reason = ""
    }

    public enum State: String, Sendable, Codable, CaseIterable {
        /// Decided and not yet public.
        case issued
        case published
        /// A correction took it back; the history keeps it.
        case withdrawn
    }

    /// The later of both readings: law.md's advice; both are shown.
    public var validUntil: Day? {
        guard let validByYears, let validByMonths else { return validByYears ?? validByMonths }
        return max(validByYears, validByMonths)
    }

    /// Whether it holds on a day. A set that names no validity gives the result of one year, which has no end.
    public func holds(on day: Day) -> Bool {
        state != .withdrawn && decided <= day && validUntil.map { day <= $0 } ?? true
    }

    /// Whether it ends within so many days from one.
    public func expires(within days: Int, from day: Day) -> Bool {
        guard let validUntil, holds(on: day) else { return false }
        return day.days(until: validUntil) <= days
    }

    public mutating func publish() {
        if state == .issued { state = .published }
    }

    /// Takes it back. What was taken back stays so, for the first reason.
    public mutating func withdraw(reason: String) {
        guard state != .withdrawn else { return }
        state = .withdrawn
        self.reason = reason
    }
}
