import Actions
import HTTPTypes
import Registry
import Store
import Testing

@Suite struct OfficeScopeTests {
    @Test func `another district's people find nothing here, whatever their roles`() async throws {
        let year = try await OfficeYear()
        let id = try await year.accepted()
        let waiting = try await year.file(OfficeYear.agency)
        try await year.test.run { client in
            let stranger = try await year.test.browser(of: "noi-khac", client)
            for address in Self.reads(id) + Self.reads(waiting) {
                #expect(try await stranger.get(address).status == 404, "\(address)")
            }
            for address in Self.writes(id) + Self.writes(waiting) {
                #expect(try await stranger.post(address, Self.fields).status == 404, "\(address)")
            }
            for list in ["/tiep-nhan", "/tham-dinh", "/tien-do", "/tien-do/lich"] {
                let page = try await stranger.get(list)
                #expect(page.status == 200)
                #expect(!page.text.contains("Kon Rẫy") && !page.text.contains("Đăk Ruồng"), "\(list)")
            }
        }
    }

    @Test(arguments: ["tinh", "bo", "quyet-dinh"])
    func `who looks on reads everything and changes nothing`(user: String) async throws {
        let year = try await OfficeYear()
        let id = try await year.accepted()
        try await year.test.run { client in
            let observer = try await year.test.browser(of: ID(user), client)
            for address in Self.reads(id) where !address.hasSuffix("/hoi-dong") {
                let page = try await observer.get(address)
                #expect(page.status == 200, "\(address)")
                #expect(!page.html.contains("method=\"post\" action=\"/ho-so/"), "\(address)")
            }
            for address in Self.writes(id) {
                #expect(try await observer.post(address, Self.fields).status == 404, "\(address)")
            }
        }
    }

    @Test func `a unit's head has no business at the office`() async throws {
        let year = try await OfficeYear()
        let id = try await year.accepted()
        try await year.test.run { client in
            let head = try await year.test.browser(of: "truong", client)
            for address in Self.reads(id) + ["/tiep-nhan", "/tham-dinh", "/tien-do", "/tien-do/lich"] {
                #expect(try await head.get(address).status == 404, "\(address)")
            }
            for address in Self.writes(id) {
                #expect(try await head.post(address, Self.fields).status == 404, "\(address)")
            }
        }
    }

    @Test func `a file of a dossier is had by those who see the dossier, and by its own digest alone`() async throws {
        let year = try await OfficeYear()
        let change = Change(by: nil, name: "test", act: "setup", at: year.test.clock.now)
        let (kept, other) = try await year.test.portal.store.write(change) { records in
            (try records.keep([1, 2, 3], name: "kế hoạch.pdf"), try records.keep([9], name: "khác.pdf"))
        }
        let id = try await year.file(OfficeYear.school) { $0.evidence[0].file = kept }
        try await year.test.run { client in
            let office = try await year.test.browser(of: "tiep-nhan", client)
            #expect(try await office.get("/ho-so/\(id)/xem-xet").link("/tep/") == "/ho-so/\(id)/tep/\(kept.digest)")
            let file = try await office.get("/ho-so/\(id)/tep/\(kept.digest)")
            #expect(file.bytes == [1, 2, 3])
            #expect(file.headers[.contentDisposition]?.hasPrefix("attachment") == true)
            #expect(try await office.get("/ho-so/\(id)/tep/\(other.digest)").status == 404)
            let head = try await year.test.browser(of: "truong", client)
            #expect(try await head.get("/ho-so/\(id)/tep/\(kept.digest)").status == 200)
            let stranger = try await year.test.browser(of: "noi-khac", client)
            #expect(try await stranger.get("/ho-so/\(id)/tep/\(kept.digest)").status == 404)
        }
    }

    private static func reads(_ id: ID<Dossier>) -> [String] {
        let round = OfficeYear.levels
        return [
            "/dot/\(round)", "/dot/\(round)/hoi-dong", "/dot/\(round)/tien-do", "/dot/\(round)/tien-do.xlsx",
            "/dot/\(round)/tien-do.csv", "/ho-so/\(id)/xem-xet", "/ho-so/\(id)/tham-dinh",
        ].filter { $0 != "/ho-so/hs-phong-dot-2024/tham-dinh" }
    }

    private static func writes(_ id: ID<Dossier>) -> [String] {
        ["/dot/\(OfficeYear.levels)/hoi-dong"]
            + ["tra-lai", "tiep-nhan", "tham-dinh"].map { "/ho-so/\(id)/\($0)" }
            + ["bieu-quyet", "bien-ban", "ket-luan", "mo-lai"].map { "/ho-so/\(id)/tham-dinh/\($0)" }
    }

    private static let fields = [
        ("gop-y", "…"), ("phieu", "agree"), ("ngay", "2025-01-15"), ("noi-dung", "…"), ("ly-do", "…"),
    ]
}
