import Actions
import Criteria
import Registry
import Store
import TestKit
import Testing
import Web

@Suite struct TemplatePageTests {
    private static let address = "/mau-giay-to/territory.kr/to-trinh"

    @Test func `an office's Word file takes the place of ours, until it is removed`() async throws {
        try await DecidedDistrict().run { district, client in
            let office = try await district.browser("office", client)
            #expect(try await office.get("/mau-giay-to").link("territory.kr") != nil)
            #expect(try await office.get("/mau-giay-to/territory.kr").text.contains("Tờ trình đề nghị đánh giá"))
            let begun = try await office.get(Self.address)
            #expect(begun.text.contains("Bắt đầu từ mẫu gợi ý") && begun.text.contains("{{unit.name}}"))
            #expect(begun.text.contains("Cách gõ chỗ điền trong Word") && begun.text.contains("{{#rows}} … {{/rows}}"))
            let ours = try await office.get("/ho-so/hs1/giay-to/to-trinh/tai/docx").bytes
            let example = try await office.get(Self.address + "/mau-de-sua")
            _ = try await office.get(Self.address)
            let taken = try await office.upload(Self.address, files: [("tep", "mau.docx", example.bytes)])
            #expect(taken.status == 200 && taken.text.contains("mau.docx"), "\(taken.text)")
            #expect(try await office.get(Self.address + "/tep").bytes == example.bytes)
            let theirs = try await office.get("/ho-so/hs1/giay-to/to-trinh/tai/docx").bytes
            #expect(theirs.starts(with: Array("PK".utf8)) && theirs != ours)
            #expect(try await office.get("/ho-so/hs1/giay-to/to-trinh").text.contains("mẫu riêng của cơ quan"))
            _ = try await office.get(Self.address)
            _ = try await office.post(Self.address + "/go")
            #expect(try await office.get("/ho-so/hs1/giay-to/to-trinh/tai/docx").bytes == ours)
            #expect(try await office.get(Self.address + "/tep").status == 404)
        }
    }

    @Test func `a file that is no Word file is refused at its field`() async throws {
        try await DecidedDistrict().run { district, client in
            let office = try await district.browser("office", client)
            _ = try await office.get(Self.address)
            let page = try await office.upload(Self.address, files: [("tep", "mau.docx", Array("không".utf8))])
            #expect(page.status == 422 && page.html.contains("wrong-words"))
            #expect(try await office.upload(Self.address, files: []).status == 422)
        }
    }

    @Test func `the fields come as a table, in English too, and only for whoever looks after the territory`()
        async throws
    {
        try await DecidedDistrict().run { district, client in
            let office = try await district.browser("office", client)
            let fields = try await office.get(Self.address + "/truong")
            #expect(fields.html.contains("{{unit.name}}") && fields.html.contains(DecidedDistrict.names[0]))
            #expect(try await office.get(Self.address + "?lang=en").text.contains("Begin with the suggested form"))
            #expect(try await office.get("/mau-giay-to?don-vi=u1").text.contains(DecidedDistrict.names[0]))
            let stranger = try await district.browser("office-dh", client)
            for path in ["/mau-giay-to/territory.kr", "/mau-giay-to/unit.u1", Self.address, Self.address + "/truong"] {
                #expect(try await stranger.get(path).status == 404, "\(path)")
            }
            #expect(try await stranger.post(Self.address).status == 404)
        }
    }
}
