public import Criteria

/// A score table as a tree of items: what each row says, and what its parts come to.
public struct ScoreSheet: Sendable {
    /// The table, as `Place` counts it.
    public let table: Int
    public let set: CriteriaSet
    private let lines: [String: ScoreLine]

    /// The sheets of a report: one for each table that scores items of the set.
    public static func sheets(of report: Report, set: CriteriaSet) -> [ScoreSheet] {
        var tables: [Int] = []
        for line in report.scores where !tables.contains(line.table) { tables.append(line.table) }
        return tables.map { table in
            ScoreSheet(table: table, set: set, lines: report.scores.filter { $0.table == table })
        }
    }

    private init(table: Int, set: CriteriaSet, lines: [ScoreLine]) {
        self.table = table
        self.set = set
        var byItem: [String: ScoreLine] = [:]
        // Of two rows that look like one item, the first with a score counts.
        for line in lines {
            guard let item = line.item else { continue }
            if let known = byItem[item], known.selfScore != nil || line.selfScore == nil { continue }
            byItem[item] = line
        }
        self.lines = byItem
    }

    public func line(_ item: String) -> ScoreLine? { lines[item] }

    public var total: ScoreLine? { lines["total"] }

    /// The column of scores that is summed.
    public enum Column: Sendable, CaseIterable {
        case selfScore
        case appraised
        case maximum
    }

    public static func value(_ line: ScoreLine?, _ column: Column) -> Stated<Points>? {
        switch column {
        case .selfScore: line?.selfScore
        case .appraised: line?.appraisedScore
        case .maximum: line?.maximum
        }
    }

    /// Where the figures of items and of their parts stand; those of all items when none is named.
    public func spans(_ column: Column, under items: [String]? = nil) -> [Span] {
        lines.values.filter { line in
            guard let items, let item = line.item else { return items == nil }
            return items.contains { item == $0 || item.hasPrefix("\($0).") }
        }.compactMap { Self.value($0, column)?.span }
    }

    /// An indicator's points: its own, else the sum of its dashes when any has points.
    public func points(_ indicator: Indicator, _ column: Column = .selfScore) -> Points? {
        if let own = Self.value(lines[indicator.id], column) { return own.value }
        let parts = indicator.subIndicators.compactMap { Self.value(lines[$0.id], column)?.value }
        return parts.isEmpty ? nil : parts.reduce(.zero, +)
    }

    /// The points of a criterion's indicators, when every one has points.
    public func parts(_ criterion: Criterion, _ column: Column = .selfScore) -> [(id: String, points: Points)]? {
        let parts = criterion.indicators.compactMap { indicator in
            points(indicator, column).map { (id: indicator.id, points: $0) }
        }
        return parts.count == criterion.indicators.count && !parts.isEmpty ? parts : nil
    }

    /// The points of an indicator's dashes, when every one has points.
    public func parts(_ indicator: Indicator, _ column: Column = .selfScore) -> [(id: String, points: Points)]? {
        let parts = indicator.subIndicators.compactMap { sub in
            Self.value(lines[sub.id], column).map { (id: sub.id, points: $0.value) }
        }
        return parts.count == indicator.subIndicators.count && !parts.isEmpty ? parts : nil
    }

    /// The criteria's own points, when every criterion has a row with points.
    public func criteria(_ column: Column = .selfScore) -> [(id: String, points: Points)]? {
        let parts = set.criteria.compactMap { criterion in
            Self.value(lines[criterion.id], column).map { (id: criterion.id, points: $0.value) }
        }
        return parts.count == set.criteria.count && !parts.isEmpty ? parts : nil
    }

    /// The sum of all indicators; a criterion without any counts by its own row. `nil` when something has no points.
    public func leafTotal(_ column: Column = .selfScore) -> Points? {
        guard !set.criteria.isEmpty else { return nil }
        var sum = Points.zero
        for criterion in set.criteria {
            if let parts = parts(criterion, column) {
                sum += parts.reduce(.zero) { $0 + $1.points }
            } else if criterion.indicators.allSatisfy({ points($0, column) == nil }),
                let own = Self.value(lines[criterion.id], column)
            {
                sum += own.value
            } else {
                return nil
            }
        }
        return sum
    }
}
