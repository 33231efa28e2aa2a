import Actions
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Pages
import Registry
import Store
import Testing
import Web

@Suite struct RoundPapersTests {
    private static let bundle = "/dot/\(DecidedDistrict.round)/giay-to/tron-bo"

    @Test func `all papers of a round come in one ZIP, for whoever asked, and wait for them`() async throws {
        try await DecidedDistrict().run { district, client in
            let office = try await district.browser("office", client)
            #expect(try await office.get("/dot/\(DecidedDistrict.round)").link("/giay-to") != nil)
            _ = try await office.get("/dot/\(DecidedDistrict.round)/giay-to")
            _ = try await office.post(Self.bundle, [("noi-dung", "tron-bo"), ("dinh-dang", "docx")])
            let portal = district.test.portal
            let token = try await portal.beginSession(of: "office")
            await portal.finishPapers(of: try #require(try await portal.visitor(token: token)))
            let page = try await office.get(Self.bundle)
            #expect(page.text.contains("Đã xong") && page.headers[HTTPField.Name("Refresh")!] == nil)
            let file = try await office.get(Self.bundle + "/tai")
            #expect(file.bytes.starts(with: Array("PK".utf8)))
            for name in DecidedDistrict.names {
                #expect(file.bytes.firstRange(of: Array("\(name)/".utf8)) != nil, "\(name)")
            }
            // What is in it can be verified.
            let kept = try await portal.store.read { try $0.papers(PaperQuery(.everything)).count }
            #expect(kept >= DecidedDistrict.names.count)
            let other = try await district.browser("decider", client)
            #expect(try await other.get(Self.bundle + "/tai").status == 404)
            let stranger = try await district.browser("office-dh", client)
            for path in [Self.bundle, Self.bundle + "/tai", "/dot/\(DecidedDistrict.round)/giay-to"] {
                #expect(try await stranger.get(path).status == 404, "\(path)")
            }
            #expect(try await stranger.post(Self.bundle).status == 404)
        }
    }

    @Test func `a page of something that goes on is asked for again by the browser itself`() async throws {
        let test = TestPortal()
        let waiting = Endpoint.get("/cho", .everyone) { call in
            .waiting(MessagePage(call.visit(), heading: "Chờ"), seconds: 3)
        }
        let app = Application(responder: PortalResponder(portal: test.portal, isSecure: false, endpoints: [waiting]))
        let page = try await app.test(.router) { try await $0.execute(uri: "/cho", method: .get) }
        #expect(page.headers[HTTPField.Name("Refresh")!] == "3" && page.status == .ok)
    }

    @Test func `the territories under one are rolled up for whoever sees them`() async throws {
        try await DecidedDistrict().run { district, client in
            let address = "/tien-do/62/2024/tt24-2023-huyen/giay-to"
            let province = try await district.browser("province", client)
            #expect(try await province.get("/tien-do").link(address) == address)
            #expect(try await province.get(address).text.contains("Giấy tờ năm 2024: Tỉnh Kon Tum"))
            #expect(try await province.get("/tien-do/62/1999/tt24-2023-huyen/giay-to").status == 404)
            let office = try await district.browser("office", client)
            #expect(try await office.get(address).status == 404)
            #expect(try await office.get("/tien-do/kr/2024/tt24-2023-huyen/giay-to").status == 200)
            #expect(try await office.get("/tien-do/dh/2024/tt24-2023-huyen/giay-to").status == 404)
        }
    }
}
