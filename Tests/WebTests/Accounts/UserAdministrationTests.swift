import Actions
import Criteria
import HummingbirdTesting
import Registry
import Store
import Testing

/// Two districts; an administrator of each, one of the country, and people in each and in both.
private struct Office {
    let test = TestPortal()

    init() async throws {
        func district(_ id: String, _ name: String) -> Territory {
            Territory(
                id: ID(id), tier: .district,
                eras: [Territory.Era(period: .always, kind: "Huyện", name: name, parent: nil)])
        }
        func unit(_ id: String, in territory: String) -> Registry.Unit {
            Unit(
                id: ID(id),
                eras: [
                    Unit.Era(name: "Trường \(id)", kind: "primary-school", tier: .district, territory: ID(territory))
                ])
        }
        try await test.keep(
            district("a", "Kon Rẫy"), district("b", "Lạng Giang"), unit("ua", in: "a"), unit("ub", in: "b"),
            try Account.user("qta", Grant(.administrator, .territory("a"))),
            try Account.user("qtb", Grant(.administrator, .territory("b"))),
            try Account.user("qt", Grant(.administrator, .country)),
            try Account.user("vta", Grant(.unitClerk, .unit("ua"))),
            try Account.user("vtb", Grant(.unitClerk, .unit("ub"))),
            try Account.user("hai", Grant(.unitClerk, .unit("ua")), Grant(.unitClerk, .unit("ub"))))
    }
}

@Suite struct UserAdministrationTests {
    private static let clerk = [
        ("ten", "Văn thư Trường Hoa Sen"), ("ten-dang-nhap", "hoa-sen"), ("vai-tro", "unitClerk"), ("noi", "don-vi:ua"),
    ]

    @Test func `a new account has a password for one sign-in, which leads to a new one`() async throws {
        let office = try await Office()
        try await office.test.run { client in
            let browser = try await office.test.browser(of: "qta", client)
            #expect(try await browser.get("/quan-tri/nguoi-dung/them").text.contains("Trường ua"))
            let made = try await browser.post("/quan-tri/nguoi-dung/them", Self.clerk)
            let password = try #require(made.html.firstMatch(of: #/<code>([a-z0-9-]+)<\/code>/#)?.output.1)
            let clerk = Browser(client)
            #expect(try await clerk.signIn("hoa-sen", String(password)).path == "/tai-khoan/mat-khau")
            let twice = try await browser.post("/quan-tri/nguoi-dung/them", Self.clerk)
            #expect(twice.status == 422)
            #expect(twice.text.contains("đã có"))
        }
    }

    @Test func `people elsewhere are not there, and those who work in both are seen and left alone`() async throws {
        let office = try await Office()
        try await office.test.run { client in
            let browser = try await office.test.browser(of: "qta", client)
            let list = try await browser.get("/quan-tri/nguoi-dung")
            #expect(list.text.contains("Người vta") && list.text.contains("Người hai"))
            #expect(!list.text.contains("Người vtb") && !list.text.contains("Người qtb"))
            #expect(try await browser.get("/quan-tri/nguoi-dung/vtb").status == 404)
            let first = [("so", "0"), ("cua", Grant(.unitClerk, .unit("ua")).key)]
            for verb in ["mat-khau", "ma-mot-lan", "khoa", "vai-tro/ket-thuc"] {
                #expect(try await browser.post("/quan-tri/nguoi-dung/vtb/\(verb)", [("so", "0")]).status == 404)
                #expect(try await browser.post("/quan-tri/nguoi-dung/hai/\(verb)", first).status == 403)
            }
        }
    }

    @Test(arguments: ["don-vi:ub", "dia-ban:b", "ca-nuoc", "don-vi:khong-co"])
    func `no role is given outside one's own territory`(place: String) async throws {
        let office = try await Office()
        let role = place.hasPrefix("don-vi") ? "unitClerk" : "administrator"
        try await office.test.run { client in
            let browser = try await office.test.browser(of: "qta", client)
            let page = try await browser.post("/quan-tri/nguoi-dung/vta/vai-tro", [("vai-tro", role), ("noi", place)])
            #expect(page.status == 422)
            let user = try await office.test.portal.store.read { try $0.find("vta" as ID<User>) }
            #expect(user?.value.grants.count == 1)
        }
    }

    /// The form's own words for the only grant of the administrator of A.
    private let ofA = [("so", "0"), ("cua", Grant(.administrator, .territory("a")).key)]

    @Test func `nobody takes away their own last role as administrator`() async throws {
        let office = try await Office()
        try await office.test.run { client in
            let browser = try await office.test.browser(of: "qta", client)
            #expect(try await browser.post("/quan-tri/nguoi-dung/qta/vai-tro/ket-thuc", ofA).status == 403)
            #expect(try await browser.post("/quan-tri/nguoi-dung/qta/khoa", [("khoa", "1")]).status == 403)
            #expect(try await browser.get("/quan-tri").status == 200)
        }
    }

    @Test func `a second press does not end the next role, and nobody resets their own codes here`() async throws {
        let office = try await Office()
        try await office.test.run { client in
            let whole = try await office.test.browser(of: "qt", client)
            let other = try await whole.post(
                "/quan-tri/nguoi-dung/qta/vai-tro/ket-thuc", [("so", "0"), ("cua", "decider.territory.a.")])
            #expect(other.text.contains("Vai trò này đã thay đổi"))
            let own = try await whole.post("/quan-tri/nguoi-dung/qt/mat-khau")
            #expect(own.status == 409)
            #expect(own.text.contains("Dùng trang Tài khoản"))
        }
    }

    @Test func `a role that is ended gives nothing any more`() async throws {
        let office = try await Office()
        try await office.test.run { client in
            let whole = try await office.test.browser(of: "qt", client)
            _ = try await whole.post("/quan-tri/nguoi-dung/qta/vai-tro/ket-thuc", ofA)
            let browser = try await office.test.browser(of: "qta", client)
            #expect(try await browser.get("/quan-tri/nguoi-dung").status == 404)
        }
    }
}
