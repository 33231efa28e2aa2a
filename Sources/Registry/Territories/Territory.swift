public import Criteria

/// A province, district or commune, with its names, kinds and parents over time.
public struct Territory: Sendable, Equatable, Codable {
    /// The official code where there is one (`22`, `00004`); chosen by the office for districts of before 1 July 2025.
    public let id: ID<Territory>
    public var tier: Tier

    /// Earliest first; no two share a day. A day that none holds is a day on which the territory did not exist.
    public var eras: [Era]

    /// What it was made of: empty for one that always was.
    public var origins: [Origin]

    public init(id: ID<Territory>, tier: Tier, eras: [Era], origins: [Origin] = []) {
        self.id = id
        self.tier = tier
        self.eras = eras
        self.origins = origins
    }

    /// The era of a day; `nil` where the territory did not exist.
    public func era(on day: Day) -> Era? { eras.first { $0.period.contains(day) } }

    /// The era to show for a day on which it may not exist: the one of the day, else the last before, else the first.
    public func nearestEra(to day: Day) -> Era? {
        era(on: day) ?? eras.last { $0.period.from.map { $0 <= day } ?? true } ?? eras.first
    }

    /// `Huyện Kon Rẫy`, as it was called on a day.
    public func fullName(on day: Day) -> String { nearestEra(to: day)?.fullName ?? id.text }

    /// A time during which name, kind and parent were the same.
    public struct Era: Sendable, Hashable, Codable {
        public var period: Period

        /// `Thành phố`, `Huyện`, `Xã`.
        public var kind: String

        /// `Kon Rẫy`.
        public var name: String
        public var parent: ID<Territory>?

        public init(period: Period, kind: String, name: String, parent: ID<Territory>?) {
            self.period = period
            self.kind = kind
            self.name = name
            self.parent = parent
        }

        public var fullName: String { kind.isEmpty ? name : "\(kind) \(name)" }
    }

    /// That a territory, or a part of one, became this one.
    public struct Origin: Sendable, Hashable, Codable {
        public var predecessor: ID<Territory>
        public var on: Day

        /// Whether only a part of it did: the rest went elsewhere.
        public var isPart: Bool

        /// The instrument that says so, as it is cited.
        public var basis: String

        public init(predecessor: ID<Territory>, on day: Day, isPart: Bool = false, basis: String = "") {
            self.predecessor = predecessor
            self.on = day
            self.isPart = isPart
            self.basis = basis
        }
    }
}
