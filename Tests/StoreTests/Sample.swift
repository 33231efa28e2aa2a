import Criteria
import Registry
import Store
import TestKit

/// A district with its units, a round and people, and what becomes of them.
enum Sample {
    static let start = Moment(milliseconds: 1_700_000_000_000)

    static func change(_ act: String = "test", after seconds: Int = 0) -> Change {
        Change(by: ID("u-van-thu"), name: "Văn thư Phòng GD&ĐT", act: act, at: start.adding(seconds: seconds))
    }

    static let province = territory("62", .province, "Tỉnh", "Kon Tum", in: nil)
    static let district = territory("kon-ray", .district, "Huyện", "Kon Rẫy", in: "62")
    static let other = territory("dak-ha", .district, "Huyện", "Đắk Hà", in: "62")

    static func territory(
        _ id: String, _ tier: Tier, _ kind: String, _ name: String, in parent: String?
    ) -> Territory {
        Territory(
            id: ID(id), tier: tier,
            eras: [Territory.Era(period: .always, kind: kind, name: name, parent: parent.map { ID($0) })])
    }

    static func unit(_ id: String, _ name: String, in territory: String = "kon-ray") -> Registry.Unit {
        Registry.Unit(id: ID(id), eras: [era(name, in: territory)])
    }

    static func era(_ name: String, in territory: String, from: Day? = nil, until: Day? = nil) -> Registry.Unit.Era {
        Registry.Unit.Era(
            period: Period(from: from, until: until), name: name, kind: "primary-school", tier: .district,
            territory: ID(territory))
    }

    static func round(
        _ id: String = "r-2023", in territory: String = "kon-ray", year: Int = 2023, set: String = "tt24-2023-huyen"
    ) -> Round {
        Round(
            id: ID(id), territory: ID(territory), year: year, setID: set,
            deadlines: ["submit": Day(year: year + 1, month: 1, day: 15)!],
            receivingBody: "Phòng GD&ĐT", decidingBody: "UBND huyện", openedOn: Day(year: 2023, month: 11, day: 1)!)
    }

    static func dossier(_ id: String, of unit: String, in round: String = "r-2023") -> Dossier {
        var assessment = SelfAssessment(headcounts: ["members": 32])
        assessment.entries["2.4"] = SelfAssessment.Entry(answer: .share(Share(31, of: 32)), note: "Sổ theo dõi")
        return Dossier(
            id: ID(id), round: ID(round), unit: ID(unit), kind: "primary-school", assessment: assessment)
    }

    static func user(_ id: String, login: String, _ name: String) -> User {
        User(id: ID(id), login: login, name: name, passwordHash: "$argon2id$v=19$secret", totpSecret: [7, 7, 7])
    }

    static func recognition(_ id: String, _ name: String, of dossier: Dossier, in round: Round, level: Int = 1)
        -> Recognition
    {
        Recognition(
            id: ID(id),
            of: Decision.Entry(dossier: dossier.id, unit: dossier.unit, name: name, outcome: .level(level)),
            kind: "primary-school", decision: ID("d-1"),
            issue: Decision.Issue(
                number: "12", symbol: "QĐ-UBND", date: Day(year: 2024, month: 1, day: 20)!,
                signer: Decision.Signer(name: "Chủ tịch", position: "CHỦ TỊCH"), authority: "UBND huyện",
                isAuthorityVerified: true),
            in: round, by: ShippedLaw.set(round.setID))
    }

    /// Keeps the territories, the round, a unit for each name (`unit-1` …) and its dossier (`dossier-1` …).
    static func fill(_ store: any Store, units names: [String] = ["Trường Tiểu học Đăk Ruồng"]) async throws {
        try await store.write(change("fill")) { records in
            for territory in [province, district, other] { try records.save(territory, basedOn: 0) }
            try records.save(round(), basedOn: 0)
            for (index, name) in names.enumerated() {
                try records.save(unit("unit-\(index + 1)", name), basedOn: 0)
                try records.save(dossier("dossier-\(index + 1)", of: "unit-\(index + 1)"), basedOn: 0)
            }
        }
    }
}
