public import Criteria
import Documents
public import Registry
import Store

/// What the public asks the list of recognised units for.
public struct PublicQuery: Sendable, Hashable {
    /// With everything below it on the map of the year; of each year, where none is asked for.
    public var territory: ID<Territory>?
    public var year: Int?
    public var kind: String?
    public var outcome: Outcome?
    public var text: String

    public init(
        territory: ID<Territory>? = nil, year: Int? = nil, kind: String? = nil, outcome: Outcome? = nil,
        text: String = ""
    ) {
        self.territory = territory
        self.year = year
        self.kind = kind
        self.outcome = outcome
        self.text = text
    }
}

/// A recognition with the names that a list shows beside it.
public struct PublicLine: Sendable {
    public var recognition: Recognition
    public var kind: Bilingual

    /// `Huyện Kon Rẫy, Tỉnh Kon Tum`, by the map of its year.
    public var territory: String
}

/// A page of the list.
public struct PublicList: Sendable {
    public var lines: [PublicLine]

    /// How many there are on all pages.
    public var count: Int
}

/// What can be chosen from.
public struct PublicChoices: Sendable {
    /// Years with a round, newest first.
    public var years: [Int]

    /// Territories with a round and those above them, each below its parent; `depth` counts from 0.
    public var territories: [(id: ID<Territory>, name: String, depth: Int)]
    public var kinds: [UnitKind]
    public var outcomes: [Outcome]
}

extension Portal {
    /// The published recognitions that a query asks for, newest year first, then in Vietnamese order.
    ///
    /// - Parameters:
    ///   - page: from 1.
    ///   - size: lines on a page; `nil` for all of them.
    public func recognised(_ query: PublicQuery, page: Int = 1, size: Int? = 50) async throws -> PublicList {
        let map = try await map()
        let territories = query.territory.map { id in
            let years = query.year.map { [$0] } ?? Array(Portal.firstYear...max(Portal.firstYear, now.day.year))
            return years.compactMap { Day(year: $0, month: 12, day: 31) }
                .reduce(into: Set([id])) { $0.formUnion(map.within(id, on: $1)) }
        }
        let wanted = RecognitionQuery(
            territories: territories, year: query.year, kind: query.kind, outcome: query.outcome, text: query.text,
            limit: size ?? .max, offset: size.map { (max(1, page) - 1) * $0 } ?? 0)
        let (found, count) = try await store.read { records in
            (try records.recognitions(wanted).map(\.value), try records.countRecognitions(wanted))
        }
        let law = law
        return PublicList(lines: found.map { PublicLine($0, map: map, law: law) }, count: count)
    }

    /// What the filters of the list offer.
    public func publicChoices() async throws -> PublicChoices {
        let map = try await map()
        let rounds = try await store.read { try $0.rounds(.everything).map(\.value) }
        var paths: Set<[String]> = []
        var names: [[String]: (ID<Territory>, String)] = [:]
        for round in rounds {
            let path = map.path(to: round.territory, on: round.mapDay)
            for end in path.indices {
                let key = path[...end].map { $0.fullName(on: round.mapDay) + " " + $0.id.text }
                paths.insert(key)
                names[key] = (path[end].id, path[end].fullName(on: round.mapDay))
            }
        }
        var seen: Set<ID<Territory>> = []
        let territories = paths.map { ($0.map { SortKey.of($0) }, $0) }
            .sorted { $0.0.lexicographicallyPrecedes($1.0) }
            .compactMap { _, path -> (id: ID<Territory>, name: String, depth: Int)? in
                guard let (id, name) = names[path], seen.insert(id).inserted else { return nil }
                return (id, name, path.count - 1)
            }
        let levels = law.sets.flatMap { $0.levels.map(\.level) }.max() ?? 0
        return PublicChoices(
            years: Set(rounds.map(\.year)).sorted(by: >), territories: territories, kinds: law.unitKinds,
            outcomes: [.rating(.good), .rating(.fair), .rating(.average)] + (0..<levels).map { .level($0 + 1) })
    }

    /// The first year that the portal's circulars assess.
    private static let firstYear = 2020
}

extension PublicLine {
    init(_ recognition: Recognition, map: TerritoryMap, law: Law) {
        self.recognition = recognition
        kind = law.kind(recognition.unitKind)?.name ?? Bilingual(vi: recognition.unitKind, en: recognition.unitKind)
        let day = Day(year: recognition.year, month: 12, day: 31) ?? recognition.decided
        territory = map.path(to: recognition.territory, on: day).reversed().map { $0.fullName(on: day) }
            .joined(separator: ", ")
    }
}
