import Criteria
import Registry

/// Territories while the lines of tables are put together.
struct TerritoryDraft {
    private var byID: [ID<Territory>: Territory]
    private let known: [ID<Territory>: Territory]

    init(_ known: [Territory]) {
        self.known = Dictionary(known.map { ($0.id, $0) }) { _, last in last }
        byID = self.known
    }

    /// What is new or not as it was, provinces first.
    var changed: [Territory] {
        let order: [Tier] = [.province, .district, .commune]
        return byID.values.filter { $0 != known[$0.id] }.sorted {
            (order.firstIndex(of: $0.tier) ?? 0, $0.id) < (order.firstIndex(of: $1.tier) ?? 0, $1.id)
        }
    }

    mutating func add(_ rows: [TerritoryRow]) {
        for (id, rows) in Dictionary(grouping: rows, by: \.id) { addEras(rows, of: id) }
        for row in rows { checkParent(of: row) }
        link(rows)
    }

    private mutating func addEras(_ rows: [TerritoryRow], of id: ID<Territory>) {
        let rows = rows.sorted { start($0) < start($1) }
        for (row, next) in zip(rows, rows.dropFirst()) {
            guard let until = row.era.period.until, until < start(next) else {
                next.report(
                    vi: "\(id) đã có dòng \(row.line) cho cùng thời gian",
                    en: "\(id) has line \(row.line) for the same time")
                continue
            }
            if next.tier != row.tier {
                next.report(
                    vi: "\(id) khác cấp với dòng \(row.line)", en: "\(id) is of another tier on line \(row.line)")
            }
        }
        if let old = known[id], old.tier != rows[0].tier {
            rows[0].report(vi: "\(id) đã có ở cấp khác", en: "\(id) is known as of another tier")
        }
        byID[id] = Territory(
            id: id, tier: rows[0].tier, eras: rows.map(\.era), origins: known[id]?.origins ?? [])
    }

    private func start(_ row: TerritoryRow) -> Day { row.era.period.from ?? Day(sinceEpoch: .min) }

    private func checkParent(of row: TerritoryRow) {
        guard let id = row.era.parent else { return }
        guard let parent = byID[id] else {
            row.report(vi: "không có địa bàn \(id) để thuộc về", en: "there is no territory \(id) to lie in")
            return
        }
        let order: [Tier] = [.province, .district, .commune]
        guard let above = order.firstIndex(of: parent.tier), let own = order.firstIndex(of: row.tier), above < own
        else {
            row.report(vi: "\(id) không phải cấp trên của \(row.id)", en: "\(id) is of no higher tier than \(row.id)")
            return
        }
        for day in [row.era.period.from, row.era.period.until] {
            guard let day, parent.era(on: day) == nil else { continue }
            row.report(
                vi: "ngày \(day.vietnamese) không có \(id) để thuộc về", en: "on \(day) there is no \(id) to lie in")
            return
        }
    }

    private struct Link: Hashable {
        var from: ID<Territory>
        var to: ID<Territory>
        var on: Day
    }

    private mutating func link(_ rows: [TerritoryRow]) {
        var bases: [Link: String] = [:]
        for row in rows {
            for id in row.predecessors {
                guard let from = row.era.period.from, exists(id, row) else { continue }
                bases[Link(from: id, to: row.id, on: from)] = row.basis
            }
            for id in row.successors {
                guard let until = row.era.period.until, exists(id, row) else { continue }
                let first = until.adding(days: 1)
                guard byID[id]?.era(on: first) != nil else {
                    row.report(
                        vi: "ngày \(first.vietnamese) chưa có \(id) để kế tục", en: "on \(first) there is no \(id) yet")
                    continue
                }
                bases[Link(from: row.id, to: id, on: first)] = row.basis
            }
        }
        for territory in known.values {
            for origin in territory.origins {
                let link = Link(from: origin.predecessor, to: territory.id, on: origin.on)
                if bases[link] == nil { bases[link] = origin.basis }
            }
        }
        // One that became several on a day became each of them only in part.
        let parts = Dictionary(grouping: bases.keys) { Link(from: $0.from, to: $0.from, on: $0.on) }.mapValues(\.count)
        let origins = Dictionary(grouping: bases) { $0.key.to }
        for (id, links) in origins {
            byID[id]?.origins = links.map { link, basis in
                let count = parts[Link(from: link.from, to: link.from, on: link.on)] ?? 1
                return Territory.Origin(predecessor: link.from, on: link.on, isPart: count > 1, basis: basis)
            }.sorted { ($0.on, $0.predecessor) < ($1.on, $1.predecessor) }
        }
    }

    private func exists(_ id: ID<Territory>, _ row: TerritoryRow) -> Bool {
        if byID[id] != nil { return true }
        row.report(vi: "không có địa bàn \(id)", en: "there is no territory \(id)")
        return false
    }
}
