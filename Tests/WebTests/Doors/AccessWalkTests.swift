import HummingbirdTesting
import Registry
import Testing
import Web

/// Walks every row of the table for real: each address of district `a`, as nobody, and as every role of `a` and of `b`.
@Suite struct AccessWalkTests {
    /// What everybody may see who is signed in, wherever they work: the law and public lists.
    private static let open: Set<String> = ["set", "criterion", "code", "recognition"]

    /// Papers that a step makes which no setting up can feign, and backups, for which a store in memory has no place; their
    /// own tests open them.
    private static let later: Set<String> = [
        "/ho-so/{dossier}/bao-cao-goc", "/quyet-dinh/{decision}/ban-goc", "/quyet-dinh/{decision}/ban-goc.json",
        "/cong-khai/quyet-dinh/{decision}", "/quan-tri/sao-luu", "/dot/{round}/giay-to/tron-bo/tai",
        "/giay-to/{paper}/ban-vao-so/{format}", "/giay-to/{paper}/ban-ky",
        "/mau-giay-to/{owner}/{kind}/tep", "/ho-so/{dossier}/giay-to/{kind}/the-thuc",
        "/dot/{round}/giay-to/{kind}/the-thuc", "/tien-do/{territory}/{year}/{set}/giay-to/{kind}/the-thuc",
    ]

    @Test(arguments: Site.endpoints.map(\.name))
    func `whoever stands in the row is answered, and nobody else`(name: String) async throws {
        let endpoint = try #require(Site.endpoints.first { $0.name == name })
        let doors = try await Doors()
        let addresses = try endpoint.addresses()
        try await doors.test.run { client in
            try await Self.nobody(endpoint, addresses[0], client)
            for role in Role.allCases where !Self.admits(endpoint, role) {
                let browser = try await doors.test.browser(of: Doors.user(role, "a"), client)
                let status = try await Self.ask(endpoint, addresses[0], browser).status
                #expect(status == 404, "\(role) at \(addresses[0])")
            }
            for role in Role.allCases where Self.admits(endpoint, role) {
                try await Self.stranger(role, endpoint, addresses, doors, client)
                try await Self.own(role, endpoint, addresses, doors, client)
            }
        }
    }

    private static func admits(_ endpoint: Endpoint, _ role: Role) -> Bool {
        switch endpoint.access {
        case .everyone, .signedIn: true
        case .roles(let roles): roles.contains(role)
        }
    }

    private static func ask(_ endpoint: Endpoint, _ address: String, _ browser: Browser) async throws -> Browser.Page {
        endpoint.method == .get ? try await browser.get(address) : try await browser.post(address)
    }

    private static func nobody(_ endpoint: Endpoint, _ address: String, _ client: any TestClientProtocol) async throws {
        let browser = Browser(client)
        _ = try await browser.get("/")
        let page = try await ask(endpoint, address, browser)
        if endpoint.access == .everyone {
            #expect(page.status < 500 && page.status != 401, "nobody at \(address): \(page.status)")
        } else {
            #expect(page.path.hasPrefix("/dang-nhap"), "nobody at \(address): \(page.status) \(page.path)")
        }
    }

    /// The same role of the other district: what lies in this one is not there for them.
    private static func stranger(
        _ role: Role, _ endpoint: Endpoint, _ addresses: [String], _ doors: Doors, _ client: any TestClientProtocol
    ) async throws {
        let isBound = endpoint.access != .everyone && !Set(endpoint.places).isSubset(of: open)
        guard isBound, role.scope != .country else { return }
        for address in addresses {
            let browser = try await doors.test.browser(of: Doors.user(role, "b"), client)
            let status = try await ask(endpoint, address, browser).status
            if endpoint.places == ["territory"] {
                // The map is everybody's to read; what is sent about another's part of it comes to nothing.
                #expect(endpoint.method == .get || (400..<500).contains(status), "\(role) at \(address): \(status)")
            } else {
                #expect(status == 404, "\(role) of the other district at \(address): \(status)")
            }
        }
    }

    /// One of their own at least is answered. A form without anything in it may be refused, but is theirs to send.
    private static func own(
        _ role: Role, _ endpoint: Endpoint, _ addresses: [String], _ doors: Doors, _ client: any TestClientProtocol
    ) async throws {
        var statuses: [Int] = []
        for address in addresses {
            let browser = try await doors.test.browser(of: Doors.user(role, "a"), client)
            statuses.append(try await ask(endpoint, address, browser).status)
        }
        #expect(statuses.allSatisfy { $0 != 401 && $0 < 500 }, "\(role) at \(endpoint.pattern): \(statuses)")
        guard endpoint.method == .get, !later.contains(endpoint.pattern) else { return }
        #expect(statuses.contains { $0 != 403 && $0 != 404 }, "\(role) at \(endpoint.pattern): \(statuses)")
    }
}
