import Actions
import Registry
import Store
import Testing

@Suite struct CouncilTests {
    @Test(arguments: [4, 6])
    func `a council of four or six is kept as a draft, and nothing is accepted`(count: Int) async throws {
        let year = try await OfficeYear(hasCouncil: false)
        let id = try await year.file(OfficeYear.school)
        try await year.test.run { client in
            let office = try await year.test.browser(of: "tiep-nhan", client)
            let page = try await compose(office, members: count)
            #expect(page.text.contains("Đã lưu nháp"))
            #expect(page.text.contains(count == 4 ? "phải có ít nhất 5" : "phải là số lẻ, đang là 6"))
            let refused = try await office.post("/ho-so/\(id)/tiep-nhan")
            #expect(refused.status == 422)
            #expect(refused.text.contains("Hội đồng chưa đúng thành phần"))
        }
        #expect(try await year.dossier(id).state == .submitted)
    }

    @Test func `a council in which a body is not represented says which`() async throws {
        let year = try await OfficeYear(hasCouncil: false)
        try await year.test.run { client in
            let office = try await year.test.browser(of: "tiep-nhan", client)
            let page = try await compose(office, members: 5, bodies: 2)
            #expect(page.text.contains("Chưa có đại diện \(OfficeYear.bodies[2])"))
            #expect(page.text.contains("điểm b khoản 2 Điều 10"))
        }
    }

    @Test func `five with every body are the council`() async throws {
        let year = try await OfficeYear(hasCouncil: false)
        try await year.test.run { client in
            let office = try await year.test.browser(of: "tiep-nhan", client)
            #expect(try await office.get("/").text.contains("Lập Hội đồng đánh giá"))
            let page = try await compose(office, members: 5)
            #expect(page.path == "/dot/\(OfficeYear.levels)")
            #expect(page.text.contains("Thành phần đúng quy định"))
        }
        let round = try await year.test.portal.store.read { try $0.find(OfficeYear.levels)!.value }
        #expect(round.council?.seats.map(\.position).prefix(2) == [.chair, .secretary])
    }

    @Test func `only those who hold a role of the council may sit in it`() async throws {
        let year = try await OfficeYear(hasCouncil: false)
        try await year.test.run { client in
            let office = try await year.test.browser(of: "tiep-nhan", client)
            let page = try await office.get("/dot/\(OfficeYear.levels)/hoi-dong")
            #expect(!page.text.contains("Người quyet-dinh"))
            var form = try #require(PageForm(page, "/dot/\(OfficeYear.levels)/hoi-dong"))
            form["vi-tri-quyet-dinh"] = "chair"
            _ = try await office.send(form)
        }
        let round = try await year.test.portal.store.read { try $0.find(OfficeYear.levels)!.value }
        #expect(round.council == nil)
    }

    @Test func `who saves on an old page is told, and what they typed stays`() async throws {
        let year = try await OfficeYear(hasCouncil: false)
        try await year.test.run { client in
            let office = try await year.test.browser(of: "tiep-nhan", client)
            let address = "/dot/\(OfficeYear.levels)/hoi-dong"
            var old = try #require(PageForm(try await office.get(address), address))
            _ = try await compose(office, members: 5)
            old["quyet-dinh"] = "99/QĐ-PGDĐT"
            let page = try await office.send(old)
            #expect(page.status == 422)
            #expect(page.html.contains("99/QĐ-PGDĐT"))
        }
    }

    private func compose(_ office: Browser, members: Int, bodies: Int = 3) async throws -> Browser.Page {
        let address = "/dot/\(OfficeYear.levels)/hoi-dong"
        var form = try #require(PageForm(try await office.get(address), address))
        let users = ["chu-tich", "thu-ky", "uv1", "uv2", "uv3", "uv4"]
        for (index, user) in users.prefix(members).enumerated() {
            form["vi-tri-\(user)"] = index == 0 ? "chair" : index == 1 ? "secretary" : "commissioner"
            form["dai-dien-\(user)"] = index < bodies ? OfficeYear.bodies[index] : ""
        }
        form["quyet-dinh"] = "05/QĐ-PGDĐT"
        return try await office.send(form)
    }
}
