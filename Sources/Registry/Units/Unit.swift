public import Criteria

/// Đơn vị: an office, school or enterprise that assesses itself.
public struct Unit: Sendable, Equatable, Codable {
    public let id: ID<Unit>

    /// Names, kinds and places over time: earliest first, no two sharing a day.
    public var eras: [Era]

    /// Mã định danh by Quyết định 20/2020/QĐ-TTg; empty where none is known.
    public var agencyCode: AgencyCode?

    public init(id: ID<Unit>, eras: [Era], agencyCode: AgencyCode? = nil) {
        self.id = id
        self.eras = eras
        self.agencyCode = agencyCode
    }

    public func era(on day: Day) -> Era? { eras.first { $0.period.contains(day) } }

    /// The era of a day, else the last before it, else the first.
    public func nearestEra(to day: Day) -> Era? {
        era(on: day) ?? eras.last { $0.period.from.map { $0 <= day } ?? true } ?? eras.first
    }

    public func name(on day: Day) -> String { nearestEra(to: day)?.name ?? id.text }

    public struct Era: Sendable, Hashable, Codable {
        public var period: Period
        public var name: String

        /// The id of a kind of the criteria data: `agency`, `primary-school`.
        public var kind: String

        /// The tier at which it is assessed: `district` for a unit of the district tier.
        public var tier: Tier
        public var territory: ID<Territory>

        /// The body above it, as its letterhead names it: `UBND huyện Kon Rẫy`.
        public var parentBody: String

        public init(
            period: Period = .always, name: String, kind: String, tier: Tier, territory: ID<Territory>,
            parentBody: String = ""
        ) {
            self.period = period
            self.name = name
            self.kind = kind
            self.tier = tier
            self.territory = territory
            self.parentBody = parentBody
        }
    }
}
