import Criteria
import HummingbirdTesting
import Registry
import TestKit

/// A district with an open round, two units and their people.
struct UnitOffice: Sendable {
    let test: TestPortal
    let round: Round

    /// The unit of the tests; its clerk and head; and the clerk of the other unit.
    static let unit: ID<Registry.Unit> = "phong-gd"
    static let clerk: ID<User> = "can-bo"
    static let head: ID<User> = "thu-truong"
    static let stranger: ID<User> = "can-bo-khac"
    static let officer: ID<User> = "tiep-nhan"

    init(set: String, year: Int, kind: String = "agency", name: String = "Phòng Giáo dục và Đào tạo huyện Kon Rẫy")
        async throws
    {
        test = TestPortal()
        let territory = Territory(
            id: "kon-ray", tier: .district,
            eras: [Territory.Era(period: .always, kind: "Huyện", name: "Kon Rẫy", parent: nil)])
        round = Round(
            id: "dot", territory: "kon-ray", year: year, setID: set,
            deadlines: Round.deadlines(of: ShippedLaw.set(set), year: year), receivingBody: "Phòng GD&ĐT",
            decidingBody: "UBND huyện", openedOn: Day(year: year, month: 12, day: 1)!)
        try await test.keep(territory)
        try await test.keep(
            UnitOffice.made(UnitOffice.unit, name, kind), UnitOffice.made("khac", "Trường Tiểu học Đăk Ruồng", kind))
        try await test.keep(round)
        try await test.keep(
            UnitOffice.user(UnitOffice.clerk, "Cán bộ phụ trách", .unitClerk, UnitOffice.unit),
            UnitOffice.user(UnitOffice.head, "Trưởng phòng", .unitHead, UnitOffice.unit),
            UnitOffice.user(UnitOffice.stranger, "Văn thư trường", .unitClerk, "khac"),
            User(
                id: UnitOffice.officer, login: "tiep-nhan", name: "Chuyên viên tiếp nhận",
                grants: [Grant(.intakeOfficer, .territory("kon-ray"))]))
    }

    private static func made(_ id: ID<Registry.Unit>, _ name: String, _ kind: String) -> Registry.Unit {
        Registry.Unit(
            id: id, eras: [Registry.Unit.Era(name: name, kind: kind, tier: .district, territory: "kon-ray")])
    }

    private static func user(_ id: ID<User>, _ name: String, _ role: Role, _ unit: ID<Registry.Unit>) -> User {
        User(id: id, login: id.text, name: name, grants: [Grant(role, .unit(unit))])
    }

    func browser(_ user: ID<User>, _ client: any TestClientProtocol) async throws -> Browser {
        try await test.browser(of: user, client)
    }

    /// The address of a new dossier, begun by the clerk.
    func begin(_ browser: Browser, _ way: String = "trong") async throws -> String {
        _ = try await browser.get("/ho-so/bat-dau/dot/phong-gd")
        let page = try await browser.post("/ho-so/bat-dau/dot/phong-gd", [("cach", way)])
        return UnitOffice.dossier(page.path)
    }

    /// `/ho-so/x` of `/ho-so/x/xac-nhan`.
    static func dossier(_ path: String) -> String {
        "/" + path.split(separator: "/").prefix(2).joined(separator: "/")
    }
}
