public import Criteria

/// How far the units of a round have come.
public struct RoundProgress: Sendable, Equatable {
    /// By name in Vietnamese order.
    public var lines: [Line]

    public init(lines: [Line]) {
        self.lines = lines
    }

    /// A unit and its dossier.
    public struct Line: Sendable, Equatable {
        public var unit: ID<Unit>

        /// Name and kind in the round's year.
        public var name: String
        public var kind: String

        /// `nil` where the unit has begun nothing.
        public var dossier: ID<Dossier>?
        public var state: Dossier.State?
        public var outcome: Outcome?

        /// The day it was last filed.
        public var filedOn: Day?

        /// Whether it was filed too late, or is not filed though the day is past.
        public var isLate: Bool

        public init(
            unit: ID<Unit>, name: String, kind: String, dossier: ID<Dossier>? = nil, state: Dossier.State? = nil,
            outcome: Outcome? = nil, filedOn: Day? = nil, isLate: Bool = false
        ) {
            self.unit = unit
            self.name = name
            self.kind = kind
            self.dossier = dossier
            self.state = state
            self.outcome = outcome
            self.filedOn = filedOn
            self.isLate = isLate
        }

        /// Whether the unit has filed, whatever came of it since.
        public var hasReported: Bool { state != nil && state != .draft }
    }

    public var counts: ProgressCounts {
        lines.reduce(into: ProgressCounts()) { $0.add($1) }
    }

    /// The same by kind of unit.
    public var countsByKind: [String: ProgressCounts] {
        lines.reduce(into: [:]) { $0[$1.kind, default: ProgressCounts()].add($1) }
    }
}

/// Numbers of units by what has become of their year; those of many rounds add up.
public struct ProgressCounts: Sendable, Equatable {
    public private(set) var units = 0

    /// Of units that have begun a dossier.
    public private(set) var states: [Dossier.State: Int] = [:]

    /// Of those that the council has concluded.
    public private(set) var outcomes: [Outcome: Int] = [:]
    public private(set) var late = 0

    public init() {}

    public mutating func add(_ line: RoundProgress.Line) {
        units += 1
        if let state = line.state { states[state, default: 0] += 1 }
        if let outcome = line.outcome { outcomes[outcome, default: 0] += 1 }
        if line.isLate { late += 1 }
    }

    public static func += (a: inout ProgressCounts, b: ProgressCounts) {
        a.units += b.units
        a.late += b.late
        a.states.merge(b.states, uniquingKeysWith: +)
        a.outcomes.merge(b.outcomes, uniquingKeysWith: +)
    }

    public func count(_ states: Dossier.State...) -> Int {
        states.reduce(0) { $0 + (self.states[$1] ?? 0) }
    }

    public var notBegun: Int { units - states.values.reduce(0, +) }

    /// Those who have filed, whatever came of it since.
    public var reported: Int { units - notBegun - count(.draft) }
}
