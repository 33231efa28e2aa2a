import Actions
import Registry
import Store
import Testing
import Web

@Suite struct ForgedFormTests {
    @Test(arguments: Site.endpoints.filter { $0.method == .post }.map(\.name))
    func `no form is taken without its token, or with another's`(name: String) async throws {
        let endpoint = try #require(Site.endpoints.first { $0.name == name })
        let doors = try await Doors()
        let role: Role =
            if case .roles(let roles) = endpoint.access { try #require(roles.min { $0.rawValue < $1.rawValue }) } else {
                .unitHead
            }
        let before = try await doors.test.portal.store.read { try $0.auditCount() }
        try await doors.test.run { client in
            let other = try await doors.test.browser(of: Doors.user(.administrator, "b"), client)
            let address = try endpoint.addresses()[0]
            let browser = try await doors.test.browser(of: Doors.user(role, "a"), client)
            for forged in ["", "gia-mao", other.token] {
                let page = try await browser.post(address, [], token: forged)
                #expect(page.status == 403, "\(address) with \(forged)")
                #expect(page.text.contains("không được gửi từ trang này"))
            }
        }
        #expect(try await doors.test.portal.store.read { try $0.auditCount() } == before)
    }
}
