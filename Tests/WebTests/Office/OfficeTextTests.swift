import Actions
import Criteria
import Registry
import Testing

@Suite struct OfficeTextTests {
    private static let script = "<script>alert(\"x\")</script>"

    @Test func `script in every field stays text`() async throws {
        let year = try await OfficeYear()
        let id = try await year.accepted(OfficeYear.school, in: OfficeYear.points)
        let waiting = try await year.file(OfficeYear.agency)
        try await year.test.run { client in
            let chair = try await year.test.browser(of: "chu-tich", client)
            let address = "/ho-so/\(id)/tham-dinh"
            var form = try #require(PageForm(try await chair.get(address), address))
            form["muc-1a-diem"] = "7"
            form["muc-1a-ly-do"] = Self.script
            Self.expectText(try await chair.send(form))
            form["muc-1a-diem"] = Self.script
            Self.expectText(try await chair.send(form))
            var ballot = try #require(PageForm(try await chair.get(address), "\(address)/bieu-quyet"))
            ballot["phieu"] = "disagree"
            ballot["y-kien"] = Self.script
            Self.expectText(try await chair.send(ballot))
            var minutes = try #require(PageForm(try await chair.get(address), "\(address)/bien-ban"))
            minutes["dia-diem"] = Self.script
            minutes["noi-dung"] = Self.script
            Self.expectText(try await chair.send(minutes))
            minutes["ngay"] = Self.script
            Self.expectText(try await chair.send(minutes))

            let office = try await year.test.browser(of: "tiep-nhan", client)
            let council = "/dot/\(OfficeYear.levels)/hoi-dong"
            var members = try #require(PageForm(try await office.get(council), council))
            members["quyet-dinh"] = Self.script
            members["dai-dien-uv1"] = Self.script
            Self.expectText(try await office.send(members))
            Self.expectText(try await office.get("/tiep-nhan?tim=%3Cscript%3Ealert(%22x%22)%3C/script%3E"))
            var back = try #require(
                PageForm(try await office.get("/ho-so/\(waiting)/xem-xet"), "/ho-so/\(waiting)/tra-lai"))
            back["gop-y"] = Self.script
            back["gop-y-2.1"] = Self.script
            Self.expectText(try await office.send(back))
        }
    }

    @Test func `every page works in English`() async throws {
        let year = try await OfficeYear()
        let id = try await year.accepted()
        try await year.test.run { client in
            let office = try await year.test.browser(of: "tiep-nhan", client)
            for (address, words) in [
                ("/dot/\(OfficeYear.levels)?lang=en", "Round of 2024"), ("/tiep-nhan?lang=en", "Dossiers received"),
                ("/dot/\(OfficeYear.levels)/hoi-dong?lang=en", "Keep the council"),
                ("/ho-so/\(id)/xem-xet?lang=en", "In short"), ("/ho-so/\(id)/tham-dinh?lang=en", "The unit itself"),
                ("/tien-do?lang=en", "Progress of 2024"), ("/tien-do/lich?lang=en", "Calendar of deadlines"),
                ("/dot/\(OfficeYear.levels)/tien-do?lang=en", "By kind of unit"),
            ] {
                let page = try await office.get(address)
                #expect(page.status == 200, "\(address)")
                #expect(page.text.contains(words), "\(address)")
                #expect(page.html.contains("<html lang=\"en\">"))
            }
            let member = try await year.test.browser(of: "uv1", client)
            #expect(try await member.get("/tham-dinh?lang=en").text.contains("Appraise and vote"))
        }
    }

    private static func expectText(_ page: Browser.Page, _ location: SourceLocation = #_sourceLocation) {
        #expect(!page.html.contains("<script"), sourceLocation: location)
        #expect(page.html.contains("&lt;script&gt;"), sourceLocation: location)
    }
}
