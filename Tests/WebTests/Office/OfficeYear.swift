import Actions
import Criteria
import Registry
import Store
import TestKit

/// A district with its people, units and two rounds, as the office finds it in January 2025.
struct OfficeYear: Sendable {
    let test = TestPortal()

    static let district: ID<Territory> = "kon-ray"
    static let elsewhere: ID<Territory> = "tua-chua"
    static let province: ID<Territory> = "kon-tum"
    static let levels: ID<Round> = "dot-2024"
    static let points: ID<Round> = "dot-2023"
    static let school: ID<Registry.Unit> = "truong"
    static let agency: ID<Registry.Unit> = "phong"
    static let bodies = ShippedLaw.set("tt24-2023-huyen").procedure.council?.representatives ?? []

    /// - Parameter hasCouncil: whether the rounds have a council of five as the law asks for.
    init(hasCouncil: Bool = true) async throws {
        try await test.keep(
            Self.territory(Self.province, "Tỉnh", "Kon Tum", nil, .province),
            Self.territory(Self.district, "Huyện", "Kon Rẫy", Self.province, .district),
            Self.territory("dien-bien", "Tỉnh", "Điện Biên", nil, .province),
            Self.territory(Self.elsewhere, "Huyện", "Tủa Chùa", "dien-bien", .district))
        try await test.keep(
            Self.unit(Self.school, "Trường THCS Đăk Ruồng", "general-school"),
            Self.unit(Self.agency, "Phòng Nội vụ", "agency"), Self.unit("chua-nop", "Phòng Tư pháp", "agency"))
        for (user, role) in Self.people { try await test.keep(Self.user(user, role)) }
        try await test.keep(
            User(
                id: "noi-khac", login: "noi-khac", name: "Tiếp nhận nơi khác",
                grants: Set(Role.allCases).subtracting([.ministryObserver, .unitClerk, .unitHead]).sorted {
                    $0.rawValue < $1.rawValue
                }.map { Grant($0, .territory(Self.elsewhere)) }))
        try await test.keep(
            round(Self.levels, 2024, "tt24-2023-huyen", hasCouncil), round(Self.points, 2023, "tt22-2020", hasCouncil))
    }

    private static let people: [(String, Role)] = [
        ("tiep-nhan", .intakeOfficer), ("chu-tich", .councilChair), ("thu-ky", .councilSecretary),
        ("uv1", .councilMember), ("uv2", .councilMember), ("uv3", .councilMember), ("uv4", .councilMember),
        ("quyet-dinh", .decider), ("tinh", .provinceObserver), ("bo", .ministryObserver), ("truong", .unitHead),
    ]

    private static func territory(
        _ id: ID<Territory>, _ kind: String, _ name: String, _ parent: ID<Territory>?, _ tier: Tier
    ) -> Territory {
        Territory(id: id, tier: tier, eras: [Territory.Era(period: .always, kind: kind, name: name, parent: parent)])
    }

    private static func unit(_ id: ID<Registry.Unit>, _ name: String, _ kind: String) -> Registry.Unit {
        Registry.Unit(
            id: id, eras: [Registry.Unit.Era(name: name, kind: kind, tier: .district, territory: district)])
    }

    private static func user(_ login: String, _ role: Role) -> User {
        let place: Grant.Place =
            switch role.scope {
            case .unit: .unit(school)
            case .territory: .territory(role == .provinceObserver ? province : district)
            case .country: .country
            }
        return User(id: ID(login), login: login, name: "Người \(login)", grants: [Grant(role, place)])
    }

    private func round(_ id: ID<Round>, _ year: Int, _ set: String, _ hasCouncil: Bool) -> Round {
        Round(
            id: id, territory: Self.district, year: year, setID: set,
            deadlines: Round.deadlines(of: ShippedLaw.set(set), year: year),
            receivingBody: "Phòng Giáo dục và Đào tạo", decidingBody: "Chủ tịch UBND huyện",
            council: hasCouncil ? Self.council() : nil, openedOn: Day("2024-01-02")!)
    }

    /// Five; the fourth works at the agency.
    static func council() -> Council {
        Council(
            seats: ["chu-tich", "thu-ky", "uv1", "uv2", "uv3"].enumerated().map { index, user in
                Council.Seat(
                    user: ID(user), name: "Người \(user)",
                    position: index == 0 ? .chair : index == 1 ? .secretary : .commissioner,
                    represents: index < bodies.count ? bodies[index] : "", unit: user == "uv2" ? agency : nil)
            }, foundedBy: "05/QĐ-PGDĐT")
    }

    // MARK: Dossiers

    /// A dossier that its unit has answered whole and filed.
    @discardableResult
    func file(
        _ unit: ID<Registry.Unit>, in round: ID<Round> = levels, on moment: Moment? = nil,
        _ change: @Sendable @escaping (inout SelfAssessment) -> Void = { _ in }
    ) async throws -> ID<Dossier> {
        let id: ID<Dossier> = ID("hs-\(unit)-\(round)")
        let moment = moment ?? Moment(milliseconds: 1_736_500_000_000)
        let portal = test.portal
        let head = Actor(user: "truong", name: "Thủ trưởng", grants: [Grant(.unitHead, .unit(unit))])
        try await portal.store.write(Change("setup", by: head, at: moment)) { records in
            let unit = try records.find(unit)!.value
            let round = try records.find(round)!.value
            let set = ShippedLaw.set(round.setID)
            let kind = ShippedLaw.kind(unit.eras[0].kind)
            var assessment = OfficeYear.answers(to: set, kind)
            change(&assessment)
            var dossier = try Dossier.begin(id, for: unit, in: round, assessment: assessment, by: head, at: moment)
            try dossier.submit(by: head, in: round, set: set, kind: kind, at: moment)
            try records.save(dossier, basedOn: 0)
        }
        return id
    }

    /// The same, accepted for the council.
    func accepted(
        _ unit: ID<Registry.Unit> = school, in round: ID<Round> = levels,
        _ change: @Sendable @escaping (inout SelfAssessment) -> Void = { _ in }
    ) async throws -> ID<Dossier> {
        let id = try await file(unit, in: round, change)
        try await test.portal.accept(id, basedOn: nil, by: visitor("tiep-nhan"))
        return id
    }

    func dossier(_ id: ID<Dossier>) async throws -> Dossier {
        try await test.portal.store.read { try $0.find(id)!.value }
    }

    func visitor(_ user: ID<User>) async throws -> Visitor {
        let token = try await test.portal.beginSession(of: user)
        return try await test.portal.visitor(token: token)!
    }

    /// Everything that binds the kind, so that the highest level or all points are reached.
    static func answers(to set: CriteriaSet, _ kind: UnitKind) -> SelfAssessment {
        var assessment = SelfAssessment(
            headcounts: ["members": 20],
            evidence: [Evidence(id: "mc1", number: "12", symbol: "KH-THCS", summary: "Kế hoạch học tập")])
        for item in set.answerable {
            let requirement = set.part(item)?.requirements.last
            if let requirement, !requirement.applicability.binds(kind) { continue }
            assessment.entries[item] = SelfAssessment.Entry(
                answer: requirement.map { answer($0.demand) } ?? .points(set.item(item)?.maximum ?? .zero),
                evidence: ["mc1"])
        }
        return assessment
    }

    private static func answer(_ demand: Requirement.Demand) -> Answer {
        switch demand {
        case .done: .done(true)
        case .share: .share(Share(20, of: 20))
        case .shares(let demands): .shares(demands.map { _ in Share(20, of: 20) })
        case .count(let minimum): .count(minimum)
        case .title(let title): .title(title, granted: true)
        case .grade(let grade, _): .grade(grade)
        }
    }
}
