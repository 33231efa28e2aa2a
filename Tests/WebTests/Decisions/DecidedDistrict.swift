import Actions
import Criteria
import Formats
import Foundation
import HummingbirdTesting
import Registry
import Store
import TestKit

/// A province with two districts; in one of them the round of 2024 with appraised dossiers, and those who propose and
/// decide in each.
struct DecidedDistrict {
    let test: TestPortal
    let set = ShippedLaw.set("tt24-2023-huyen")
    let kind = ShippedLaw.kind("general-school")

    static let round: ID<Round> = "2024.kr"
    static let script = "<script>alert('xin chào')</script>"

    /// What dossiers came to: `hs1` reached level 2, `hs2` level 1, `hs3` nothing.
    static let names = ["Trường THCS Đăk Ruồng", "Trường THCS Ánh Dương", "Trường THCS Tân Lập"]

    init(tools: Tools? = nil) async throws {
        test = TestPortal(at: Self.moment("2025-02-10"), tools: tools)
        try await test.keep(
            Self.territory("62", .province, "Tỉnh", "Kon Tum", in: nil),
            Self.territory("kr", .district, "Huyện", "Kon Rẫy", in: "62"),
            Self.territory("dh", .district, "Huyện", "Đắk Hà", in: "62"))
        try await test.keep(
            Self.user("office", "Văn thư Phòng GD&ĐT", [Grant(.intakeOfficer, .territory("kr"))]),
            Self.user("decider", "Lãnh đạo UBND huyện", [Grant(.decider, .territory("kr"))]),
            Self.user("office-dh", "Văn thư Phòng GD&ĐT Đắk Hà", [Grant(.intakeOfficer, .territory("dh"))]),
            Self.user("decider-dh", "Lãnh đạo UBND huyện Đắk Hà", [Grant(.decider, .territory("dh"))]),
            Self.user("province", "Theo dõi Sở GD&ĐT", [Grant(.provinceObserver, .territory("62"))]),
            Self.user("clerk", "Văn thư nhà trường", [Grant(.unitClerk, .unit("u1"))]))
        for (index, name) in Self.names.enumerated() {
            try await test.keep(Self.unit("u\(index + 1)", name))
        }
        try await test.keep(Self.round(Self.round, in: "kr"), Self.round("2024.dh", in: "dh"))
        for (index, level) in [2, 1, 0].enumerated() {
            try await test.keep(try appraised(ID("hs\(index + 1)"), of: ID("u\(index + 1)"), level: level))
        }
    }

    func run(
        _ body: @escaping @Sendable (DecidedDistrict, any TestClientProtocol) async throws -> Void
    ) async throws {
        let district = self
        try await test.run { try await body(district, $0) }
    }

    func browser(_ user: String, _ client: any TestClientProtocol) async throws -> Browser {
        try await test.browser(of: ID(user), client)
    }

    // MARK: Steps

    /// The office proposes what can be recognised.
    ///
    /// - Returns: the draft.
    func propose(_ client: any TestClientProtocol) async throws -> ID<Decision> {
        let office = try await browser("office", client)
        _ = try await office.get("/dot/\(Self.round)/trinh")
        _ = try await office.post("/dot/\(Self.round)/trinh", [("ho-so", "hs1"), ("ho-so", "hs2")])
        return try await decisions()[0].id
    }

    /// The decider issues a draft; what is not told is as it should be.
    func issue(
        _ id: ID<Decision>, by browser: Browser, _ changes: [String: String] = [:]
    ) async throws -> Browser.Page {
        let page = try await browser.get("/quyet-dinh/\(id)")
        let version = page.html.firstMatch(of: #/name="ban" value="(\d+)"/#).map { String($0.output.1) } ?? "0"
        let fields = [
            "ban": version, "so": "304", "ky-hieu": "QĐ-UBND", "ngay": "2025-02-10", "tham-quyen": "own",
            "chuc-vu": "CHỦ TỊCH", "nguoi-ky": "Người Ký",
        ].merging(changes) { $1 }
        return try await browser.post("/quyet-dinh/\(id)/ban-hanh", fields.sorted { $0.key < $1.key }.map { ($0, $1) })
    }

    /// All the way.
    ///
    /// - Returns: the published decision.
    func publish(_ client: any TestClientProtocol) async throws -> Decision {
        let id = try await propose(client)
        let decider = try await browser("decider", client)
        _ = try await issue(id, by: decider)
        _ = try await decider.post("/quyet-dinh/\(id)/cong-bo")
        return try await decisions()[0]
    }

    // MARK: What is kept

    func decisions() async throws -> [Decision] {
        try await test.portal.store.read { try $0.decisions(of: Self.round).map(\.value) }
    }

    func dossier(_ id: ID<Dossier>) async throws -> Dossier? {
        try await test.portal.store.read { try $0.find(id)?.value }
    }

    /// By name of the unit.
    func code(of name: String) async throws -> String? {
        let all = RecognitionQuery(states: Set(Recognition.State.allCases))
        return try await test.portal.store.read { try $0.recognitions(all) }.first { $0.value.name == name }?.value.id
            .text
    }

    // MARK: Values

    static func moment(_ iso: String) -> Moment {
        Moment(milliseconds: Int64(Day(iso)!.sinceEpoch) * 86_400_000 + 3 * 3_600_000)
    }

    static func territory(
        _ id: String, _ tier: Tier, _ kind: String, _ name: String, in parent: String?
    ) -> Territory {
        Territory(
            id: ID(id), tier: tier,
            eras: [Territory.Era(period: .always, kind: kind, name: name, parent: parent.map { ID($0) })])
    }

    static func unit(_ id: String, _ name: String, in territory: String = "kr") -> Registry.Unit {
        Registry.Unit(
            id: ID(id),
            eras: [Unit.Era(name: name, kind: "general-school", tier: .district, territory: ID(territory))])
    }

    static func user(_ id: String, _ name: String, _ grants: [Grant]) -> User {
        User(id: ID(id), login: id, name: name, grants: grants)
    }

    static func round(_ id: ID<Round>, in territory: String, year: Int = 2024) -> Round {
        let bodies = ShippedLaw.set("tt24-2023-huyen").procedure.council?.representatives ?? []
        let seats = (0..<5).map { index in
            Council.Seat(
                user: ID("m\(index)"), name: "Thành viên \(index)",
                position: index == 0 ? .chair : index == 1 ? .secretary : .commissioner,
                represents: index < bodies.count ? bodies[index] : "")
        }
        return Round(
            id: id, territory: ID(territory), year: year, setID: "tt24-2023-huyen",
            deadlines: Round.deadlines(of: ShippedLaw.set("tt24-2023-huyen"), year: year),
            receivingBody: "Phòng Giáo dục và Đào tạo", decidingBody: "Chủ tịch UBND huyện Kon Rẫy",
            council: Council(seats: seats), openedOn: Day("2024-12-01")!)
    }

    /// A dossier on its way from the first answer to the council's conclusion, by the registry's own steps.
    func appraised(_ id: ID<Dossier>, of unit: ID<Registry.Unit>, level: Int) throws -> Dossier {
        let round = Self.round(Self.round, in: "kr")
        func actor(_ user: String, _ role: Role, _ place: Grant.Place) -> Actor {
            Actor(user: ID(user), name: role.name.vi, grants: [Grant(role, place)])
        }
        let head = actor("head", .unitHead, .unit(unit))
        let office = actor("office", .intakeOfficer, .territory("kr"))
        let chair = actor("m0", .councilChair, .territory("kr"))
        let day = Self.moment("2025-01-10")
        var dossier = try Dossier.begin(
            id, for: Self.unit(unit.text, ""), in: round, assessment: answered(level: level), by: head, at: day)
        try dossier.submit(by: head, in: round, set: set, kind: kind, at: day)
        try dossier.accept(by: office, in: round, set: set, at: day)
        try dossier.record(
            Appraisal.Minutes(heldOn: day.day, form: .meeting, text: "Hội đồng nhất trí"), by: chair, in: round)
        for member in 0..<3 {
            let role: Role = member == 0 ? .councilChair : member == 1 ? .councilSecretary : .councilMember
            try dossier.vote(
                .agree, opinion: "", by: actor("m\(member)", role, .territory("kr")), in: round, at: day)
        }
        try dossier.conclude(by: chair, in: round, set: set, kind: kind, at: day)
        return dossier
    }

    /// Every item answered so that just this level is reached.
    private func answered(level: Int) -> SelfAssessment {
        var assessment = SelfAssessment(headcounts: ["members": 100], evidence: [Evidence(id: "e1", number: "12")])
        for part in set.criteria.flatMap(\.indicators).flatMap(\.parts) {
            let requirements = part.requirements.filter { $0.applicability.binds(kind) }
            guard let wanted = requirements.first(where: { $0.level == max(1, level) }) ?? requirements.last else {
                continue
            }
            assessment.entries[part.id] = SelfAssessment.Entry(
                answer: answer(wanted.demand, isEnough: level > 0), evidence: ["e1"])
        }
        return assessment
    }

    private func answer(_ demand: Requirement.Demand, isEnough: Bool) -> Answer {
        func share(_ percent: Int) -> Share { Share(isEnough ? percent : 0, of: 100) }
        return switch demand {
        case .done: .done(isEnough)
        case .share(let percent, _): .share(share(percent))
        case .shares(let demands): .shares(demands.map { share($0.percent) })
        case .count(let minimum): .count(isEnough ? minimum : 0)
        case .title(let title): .title(title, granted: isEnough)
        case .grade(let grade, _): .grade(grade)
        }
    }
}

private typealias Unit = Registry.Unit
