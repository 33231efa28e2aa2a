import Criteria
import Registry
import TestKit

/// A round of a district under the circular of 2023, with the people of its year, for tests to change.
struct Year {
    static let district: ID<Territory> = ID("huyen")
    static let school: ID<Registry.Unit> = ID("truong")
    static let office: ID<Registry.Unit> = ID("phong-gd")

    var set = ShippedLaw.set("tt24-2023-huyen")
    var kind = ShippedLaw.kind("general-school")
    var round: Round
    var unit: Registry.Unit

    init() {
        round = Round(
            id: ID("2024"), territory: Year.district, year: 2024, setID: "tt24-2023-huyen",
            deadlines: Round.deadlines(of: ShippedLaw.set("tt24-2023-huyen"), year: 2024),
            receivingBody: "Phòng Giáo dục và Đào tạo", decidingBody: "Chủ tịch UBND huyện",
            council: Year.council(), openedOn: day("2024-12-01"))
        unit = Registry.Unit(
            id: Year.school,
            eras: [
                Unit.Era(name: "Trường THCS số 1", kind: "general-school", tier: .district, territory: Year.district)
            ])
    }

    /// Five, as the circular asks for.
    static func council() -> Council {
        let bodies = ShippedLaw.set("tt24-2023-huyen").procedure.council?.representatives ?? []
        return Council(
            seats: ["chair", "secretary", "c1", "c2", "c3"].enumerated().map { index, user in
                Council.Seat(
                    user: ID(user), name: "Thành viên \(index + 1)",
                    position: index == 0 ? .chair : index == 1 ? .secretary : .commissioner,
                    represents: index < bodies.count ? bodies[index] : "")
            }, foundedBy: "05/QĐ-PGDĐT")
    }

    // MARK: People

    /// Somebody with one role, bound to the school or the district; those of the council sit in it.
    static func actor(_ role: Role) -> Actor {
        let place: Grant.Place =
            switch role.scope {
            case .unit: .unit(school)
            case .territory: .territory(district)
            case .country: .country
            }
        let user =
            switch role {
            case .councilChair: "chair"
            case .councilSecretary: "secretary"
            case .councilMember: "c1"
            default: role.rawValue
            }
        return Actor(user: ID(user), name: role.name.vi, grants: [Grant(role, place)])
    }

    static func member(_ user: String) -> Actor {
        let role: Role = user == "chair" ? .councilChair : user == "secretary" ? .councilSecretary : .councilMember
        return Actor(user: ID(user), name: user, grants: [Grant(role, .territory(district))])
    }

    // MARK: Dossiers

    /// Every item that binds the kind answered so that the highest level is reached.
    func answered(by count: Int = 32) -> SelfAssessment {
        var assessment = SelfAssessment(
            headcounts: ["members": count], evidence: [Evidence(id: ID("e1"), number: "12", symbol: "KH-THCS")])
        for part in set.criteria.flatMap(\.indicators).flatMap(\.parts) {
            guard let requirement = part.requirements.last, requirement.applicability.binds(kind) else { continue }
            assessment.entries[part.id] = SelfAssessment.Entry(
                answer: answer(requirement.demand, count), evidence: [ID("e1")])
        }
        return assessment
    }

    private func answer(_ demand: Requirement.Demand, _ count: Int) -> Answer {
        switch demand {
        case .done: .done(true)
        case .share: .share(Share(count, of: count))
        case .shares(let demands): .shares(demands.map { _ in Share(count, of: count) })
        case .count(let minimum): .count(minimum)
        case .title(let title): .title(title, granted: true)
        case .grade(let grade, _): .grade(grade)
        }
    }

    /// A dossier that the school has begun and answered whole.
    func draft() -> Dossier {
        try! Dossier.begin(
            ID("hs"), for: unit, in: round, assessment: answered(), by: Year.actor(.unitClerk), at: at("2025-01-05"))
    }

    /// The same with the council, which has looked, written its minutes and voted.
    func appraisedDraft() throws -> Dossier {
        var dossier = draft()
        try dossier.submit(by: Year.actor(.unitHead), in: round, set: set, kind: kind, at: at("2025-01-10"))
        try dossier.accept(by: Year.actor(.intakeOfficer), in: round, set: set, at: at("2025-01-13"))
        try deliberate(&dossier)
        return dossier
    }

    func deliberate(_ dossier: inout Dossier) throws {
        try dossier.record(
            Appraisal.Minutes(heldOn: day("2025-01-20"), form: .meeting, text: "Hội đồng nhất trí"),
            by: Year.member("secretary"), in: round)
        for user in ["chair", "secretary", "c1"] {
            try dossier.vote(.agree, opinion: "", by: Year.member(user), in: round, at: at("2025-01-20"))
        }
    }
}

typealias Unit = Registry.Unit

func day(_ iso: String) -> Day { Day(iso)! }

/// A moment of a day in Viet Nam.
func at(_ iso: String, _ hour: Int = 9, _ minute: Int = 0) -> Moment {
    Moment(milliseconds: Int64(day(iso).sinceEpoch) * 86_400_000 + Int64((hour - 7) * 60 + minute) * 60_000)
}

/// What a step is refused with; `nil` when it is taken.
func refusal(_ step: () throws -> Void) -> Refusal? {
    do {
        try step()
        return nil
    } catch {
        return error as? Refusal
    }
}
