import Actions
import Criteria
import Foundation
import HummingbirdTesting
import Registry
import Store
import TestKit
import Testing

@testable import Web

/// Two districts, `a` and `b`, alike in everything, with somebody of every role in each: what `a` has, nobody of `b` may see.
struct Doors {
    let test = TestPortal()

    static let districts = ["a", "b"]
    static let setID = "tt24-2023-huyen"

    /// What stands in the places of patterns, of district `a`: each that may do, for pages that want a certain state.
    static func values(of place: String) -> [String]? {
        switch place {
        case "dossier": Dossier.State.allCases.map { "a-\($0.rawValue)" }
        case "round": ["a"]
        case "unit": ["a-u-moi", "a-u-published"]
        case "evidence": ["m1"]
        case "digest": ["4caeaa184af12abde106867a30c5460ff8c03b4b32195a6e36ae25feae59680c"]
        case "decision": ["a-du-thao", "a-cong-bo"]
        case "territory": ["a"]
        case "user": ["unitHead-a"]
        case "set": [setID]
        case "criterion": ["1"]
        case "code", "recognition", "paper": ["KH7M-2PXQ-9RTD"]
        case "kind": ["to-trinh", "quyet-dinh-hoi-dong", "bao-cao-tong-hop"]
        case "format": ["docx"]
        case "owner": ["territory.a", "unit.a-u-published"]
        case "year": ["2024"]
        default: nil
        }
    }

    static func user(_ role: Role, _ district: String) -> ID<User> { ID("\(role.rawValue)-\(district)") }

    init() async throws {
        for district in Doors.districts {
            let place = ID<Territory>(district)
            try await test.keep(
                Territory(
                    id: place, tier: .district,
                    eras: [Territory.Era(period: .always, kind: "Huyện", name: "Huyện \(district)", parent: nil)]))
            for role in Role.allCases { try await test.keep(Doors.person(role, district)) }
            try await test.keep(Doors.round(district), Doors.unit(district, "moi"))
            let file = try await test.portal.store.write(
                Change(by: nil, name: "test", act: "setup", at: test.portal.now)
            ) {
                try $0.keep(Array("Kế hoạch".utf8), name: "ke-hoach.txt")
            }
            for state in Dossier.State.allCases {
                try await test.keep(Doors.unit(district, state.rawValue))
                try await test.keep(try Doors.dossier(district, state, file))
            }
            try await test.keep(Decision(id: ID("\(district)-du-thao"), round: ID(district)))
            try await test.keep(try Doors.published(district))
            try await test.keep(try Doors.recognition(district))
            try await test.keep(Doors.paper(district, file))
        }
    }

    private static func person(_ role: Role, _ district: String) -> User {
        let units = (["moi"] + Dossier.State.allCases.map(\.rawValue)).map { ID<Registry.Unit>("\(district)-u-\($0)") }
        let grants: [Grant] =
            switch role.scope {
            case .unit: units.map { Grant(role, .unit($0)) }
            case .territory: [Grant(role, .territory(ID(district)))]
            case .country: [Grant(role, .country)]
            }
        return User(
            id: user(role, district), login: "\(role.rawValue.lowercased())-\(district)",
            name: "Người \(role.rawValue) \(district)", grants: grants)
    }

    private static func round(_ district: String) -> Round {
        Round(
            id: ID(district), territory: ID(district), year: 2024, setID: setID,
            deadlines: ShippedLaw.law.set(setID).map { Round.deadlines(of: $0, year: 2024) } ?? [:],
            receivingBody: "Phòng GD&ĐT", decidingBody: "Chủ tịch UBND huyện",
            council: Council(seats: [
                Council.Seat(user: user(.councilChair, district), name: "Chủ tịch", position: .chair),
                Council.Seat(user: user(.councilSecretary, district), name: "Thư ký", position: .secretary),
                Council.Seat(user: user(.councilMember, district), name: "Ủy viên", position: .commissioner),
            ]), openedOn: Day("2024-12-01")!)
    }

    private static func unit(_ district: String, _ name: String) -> Registry.Unit {
        Unit(
            id: ID("\(district)-u-\(name)"),
            eras: [
                Unit.Era(
                    name: "Trường \(district) \(name)", kind: "primary-school", tier: .district,
                    territory: ID(district))
            ])
    }

    /// In a state, by its own JSON: how a dossier gets there is the registry's tests' to say.
    private static func dossier(_ district: String, _ state: Dossier.State, _ file: KeptFile) throws -> Dossier {
        let dossier = Dossier(
            id: ID("\(district)-\(state.rawValue)"), round: ID(district), unit: ID("\(district)-u-\(state.rawValue)"),
            kind: "primary-school",
            assessment: SelfAssessment(evidence: [
                Evidence(id: "m1", number: "12", symbol: "KH-UBND", summary: "Kế hoạch", file: file)
            ]))
        let appraisal = try JSONSerialization.jsonObject(with: JSONEncoder().encode(Appraisal()))
        let isAppraised: Set<Dossier.State> = [
            .underAppraisal, .appraised, .proposed, .recognised, .declined, .published,
        ]
        return try remade(dossier) { object in
            object["state"] = state.rawValue
            if isAppraised.contains(state) { object["appraisal"] = appraisal }
        }
    }

    private static func published(_ district: String) throws -> Decision {
        try remade(Decision(id: ID("\(district)-cong-bo"), round: ID(district))) { $0["state"] = "published" }
    }

    private static func recognition(_ district: String) throws -> Recognition {
        let entry = Decision.Entry(
            dossier: ID("\(district)-published"), unit: ID("\(district)-u-published"), name: "Trường \(district)",
            outcome: .level(1))
        let issue = Decision.Issue(
            number: "12", symbol: "QĐ-UBND", date: Day("2025-01-10")!,
            signer: Decision.Signer(name: "Chủ tịch", position: "CHỦ TỊCH"), authority: "Chủ tịch UBND huyện",
            isAuthorityVerified: true)
        let recognition = Recognition(
            id: ID(district == "a" ? "KH7M-2PXQ-9RTD" : "KH7M-2PXQ-9RTE"), of: entry, kind: "primary-school",
            decision: ID("\(district)-cong-bo"), issue: issue, in: round(district),
            by: try #require(ShippedLaw.law.set(setID)))
        return try remade(recognition) { $0["state"] = "published" }
    }

    /// Of the dossier that is published; its code is the recognition's, which no paper shares but here.
    private static func paper(_ district: String, _ file: KeptFile) -> IssuedPaper {
        let clerk = Actor(user: user(.unitClerk, district), name: "Văn thư", grants: [])
        return IssuedPaper(
            id: ID(district == "a" ? "KH7M-2PXQ-9RTD" : "KH7M-2PXQ-9RTE"), kind: .petition,
            subject: .dossier(ID("\(district)-published"), of: ID("\(district)-u-published"), in: ID(district)),
            territory: ID(district), year: 2024, data: file, imprint: Imprint(issuer: "Trường \(district)"),
            made: IssuedPaper.Mark(by: clerk, at: Moment(milliseconds: 1_736_800_000_000)))
    }

    private static func remade<Value: Codable>(_ value: Value, _ change: (inout [String: Any]) -> Void) throws -> Value
    {
        var object = try #require(
            try JSONSerialization.jsonObject(with: JSONEncoder().encode(value)) as? [String: Any])
        change(&object)
        return try JSONDecoder().decode(Value.self, from: JSONSerialization.data(withJSONObject: object))
    }
}

extension Endpoint {
    /// The names between braces.
    var places: [String] {
        pattern.matches(of: #/\{([^}]*)\}/#).map { String($0.output.1) }
    }

    /// All addresses that district `a` has for it; those of one place share their place in the lists.
    func addresses() throws -> [String] {
        var found = [pattern]
        for place in places {
            let values = try #require(Doors.values(of: place), "no value for {\(place)} of \(pattern)")
            found = found.flatMap { address in values.map { address.replacing("{\(place)}", with: $0) } }
        }
        return found
    }

    var name: String { "\(method.rawValue) \(pattern)" }
}
