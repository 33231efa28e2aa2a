public import Criteria

/// What somebody may be to the year. The public needs none.
public enum Role: String, Sendable, Codable, CaseIterable {
    case unitClerk
    case unitHead
    case intakeOfficer
    case councilMember
    case councilSecretary
    case councilChair
    case decider
    case provinceObserver
    case ministryObserver
    case administrator

    public var name: Bilingual {
        switch self {
        case .unitClerk: Bilingual(vi: "Cán bộ phụ trách của đơn vị", en: "unit clerk")
        case .unitHead: Bilingual(vi: "Thủ trưởng đơn vị", en: "unit head")
        case .intakeOfficer: Bilingual(vi: "Cán bộ tiếp nhận", en: "intake officer")
        case .councilMember: Bilingual(vi: "Ủy viên Hội đồng", en: "council member")
        case .councilSecretary: Bilingual(vi: "Thư ký Hội đồng", en: "council secretary")
        case .councilChair: Bilingual(vi: "Chủ tịch Hội đồng", en: "council chair")
        case .decider: Bilingual(vi: "Người quyết định công nhận", en: "decider")
        case .provinceObserver: Bilingual(vi: "Theo dõi cấp tỉnh", en: "province observer")
        case .ministryObserver: Bilingual(vi: "Theo dõi cấp Bộ", en: "ministry observer")
        case .administrator: Bilingual(vi: "Quản trị", en: "administrator")
        }
    }

    /// What a grant of the role is bound to.
    public var scope: Scope {
        switch self {
        case .unitClerk, .unitHead: .unit
        case .ministryObserver: .country
        default: .territory
        }
    }

    public enum Scope: Sendable {
        case unit
        case territory
        case country
    }

    public static let council: Set<Role> = [.councilMember, .councilSecretary, .councilChair]

    /// Those who see the decisions of a territory, drafts and all.
    public static let deciding: Set<Role> = [
        .intakeOfficer, .decider, .provinceObserver, .ministryObserver, .administrator,
    ]

    /// Those who work in the office that receives, appraises and decides.
    public static let office: Set<Role> = council.union([.intakeOfficer, .decider, .administrator])
}
