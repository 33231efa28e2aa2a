import Actions
import Criteria
import Registry
import Testing

@Suite struct AppraisalTests {
    @Test func `a council differs with a reason, votes, keeps minutes and concludes`() async throws {
        let year = try await OfficeYear()
        let id = try await year.accepted(OfficeYear.school, in: OfficeYear.points)
        try await year.test.run { client in
            let member = try await year.test.browser(of: "uv1", client)
            #expect(try await member.get("/").text.contains("Thẩm định và biểu quyết: Trường THCS Đăk Ruồng"))
            var page = try await save(member, id) {
                $0["muc-1a-diem"] = "7,5"
                $0["muc-1a-ly-do"] = "Kế hoạch ban hành muộn"
            }
            #expect(page.text.contains("-2,5 điểm"))
            #expect(page.text.contains("97,5 điểm, Tốt"))
            for user in ["chu-tich", "thu-ky", "uv1"] {
                let page = try await vote(try await year.test.browser(of: ID(user), client), id, "agree")
                #expect(page.text.contains("Đã ghi phiếu"))
            }

            let chair = try await year.test.browser(of: "chu-tich", client)
            page = try await chair.post("/ho-so/\(id)/tham-dinh/ket-luan")
            #expect(page.status == 422)
            #expect(page.text.contains("Chưa có biên bản"))

            let secretary = try await year.test.browser(of: "thu-ky", client)
            page = try await secretary.get("/ho-so/\(id)/tham-dinh")
            let minutes = try #require(PageForm(page, "/ho-so/\(id)/tham-dinh/bien-ban"))
            let draft = try #require(minutes["noi-dung"])
            #expect(draft.contains("- Mục 1a: Kế hoạch ban hành muộn"))
            #expect(draft.contains("- Đồng ý: 3/5"))
            #expect(try await secretary.send(minutes).text.contains("Đã lưu biên bản"))

            page = try await chair.get("/ho-so/\(id)/tham-dinh")
            page = try await chair.send(try #require(PageForm(page, "/ho-so/\(id)/tham-dinh/ket-luan")))
            #expect(page.text.contains("Đã kết luận: Tốt"))

            let office = try await year.test.browser(of: "tiep-nhan", client)
            let round = try await office.get("/dot/\(OfficeYear.points)")
            #expect(round.text.contains("1 hồ sơ đã thẩm định xong"))
            #expect(round.link("/trinh") == "/dot/\(OfficeYear.points)/trinh")
        }
        let dossier = try await year.dossier(id)
        #expect(dossier.state == .appraised)
        #expect(dossier.outcome == .rating(.good))
    }

    @Test func `a differing score without a reason is refused, and nothing typed is lost`() async throws {
        let year = try await OfficeYear()
        let id = try await year.accepted(OfficeYear.school, in: OfficeYear.points)
        try await year.test.run { client in
            let member = try await year.test.browser(of: "uv1", client)
            let page = try await save(member, id) {
                $0["muc-1a-diem"] = "7"
                $0["muc-1b-ly-do"] = "Đã xem tại chỗ"
            }
            #expect(page.status == 422)
            #expect(page.text.contains("Mục 1a: thiếu lý do"))
            let again = try #require(PageForm(page, "/ho-so/\(id)/tham-dinh"))
            #expect(again["muc-1a-diem"] == "7")
            #expect(again["muc-1b-ly-do"] == "Đã xem tại chỗ")
            let wrong = try await save(member, id) { $0["muc-1a-diem"] = "15" }
            #expect(wrong.status == 422)
            #expect(wrong.text.contains("15 điểm vượt tối đa 10"))
        }
        #expect(try await year.dossier(id).appraisal?.entries.isEmpty == true)
    }

    @Test func `nobody appraises their own unit`() async throws {
        let year = try await OfficeYear()
        let id = try await year.accepted(OfficeYear.agency)
        try await year.test.run { client in
            let member = try await year.test.browser(of: "uv2", client)
            let page = try await member.get("/ho-so/\(id)/tham-dinh")
            #expect(page.text.contains("Không ai thẩm định hồ sơ của chính đơn vị mình"))
            #expect(!page.html.contains("method=\"post\" action=\"/ho-so/"))
            for step in ["", "/bieu-quyet", "/bien-ban", "/ket-luan"] {
                let page = try await member.post(
                    "/ho-so/\(id)/tham-dinh\(step)",
                    [
                        ("phieu", "agree"), ("ngay", "2025-01-15"), ("noi-dung", "…"), ("muc-2.1-tu", "1"),
                        ("muc-2.1-mau", "20"), ("muc-2.1-ly-do", "…"),
                    ])
                #expect(page.status == 403, "\(step)")
            }
        }
        let dossier = try await year.dossier(id)
        #expect(dossier.appraisal == Appraisal())
    }

    @Test func `votes are dropped when what they were cast on changes`() async throws {
        let year = try await OfficeYear()
        let id = try await year.accepted()
        try await year.test.run { client in
            let chair = try await year.test.browser(of: "chu-tich", client)
            _ = try await vote(chair, id, "agree")
            let old = try #require(
                PageForm(try await chair.get("/ho-so/\(id)/tham-dinh"), "/ho-so/\(id)/tham-dinh/bieu-quyet"))
            let member = try await year.test.browser(of: "uv1", client)
            let page = try await save(member, id) {
                $0["muc-2.1-tu"] = "17"
                $0["muc-2.1-ly-do"] = "Ba người bị nhắc nhở"
            }
            #expect(page.text.contains("1 phiếu đã bỏ"))
            #expect(page.text.contains("17/20"))
            // The ballot of an old page is one on another content.
            let late = try await chair.send(old)
            #expect(late.status == 422)
            #expect(late.text.contains("Nội dung thẩm định vừa thay đổi"))
        }
        #expect(try await year.dossier(id).appraisal?.votes.isEmpty == true)
    }

    @Test func `two members who change different items both keep theirs, on one item the second is told`() async throws
    {
        let year = try await OfficeYear()
        let id = try await year.accepted(OfficeYear.school, in: OfficeYear.points)
        try await year.test.run { client in
            let address = "/ho-so/\(id)/tham-dinh"
            let first = try await year.test.browser(of: "uv1", client)
            let second = try await year.test.browser(of: "chu-tich", client)
            var one = try #require(PageForm(try await first.get(address), address))
            var two = try #require(PageForm(try await second.get(address), address))
            var three = two
            one["muc-1a-diem"] = "8"
            one["muc-1a-ly-do"] = "Lý do một"
            two["muc-1b-diem"] = "6"
            two["muc-1b-ly-do"] = "Lý do hai"
            three["muc-1a-diem"] = "2"
            three["muc-1a-ly-do"] = "Lý do ba"
            #expect(try await first.send(one).status == 200)
            #expect(try await second.send(two).status == 200)
            let refused = try await second.send(three)
            #expect(refused.status == 422)
            #expect(refused.text.contains("Mục 1a: người khác vừa sửa"))
        }
        let entries = try #require(try await year.dossier(id).appraisal?.entries)
        #expect(entries["1a"]?.answer == .points(Points(8)))
        #expect(entries["1b"]?.answer == .points(Points(6)))
    }

    @Test func `the chair reopens with a reason, and not without`() async throws {
        let year = try await OfficeYear()
        let id = try await year.accepted()
        try await year.test.run { client in
            for user in ["chu-tich", "thu-ky", "uv1"] {
                _ = try await vote(try await year.test.browser(of: ID(user), client), id, "agree")
            }
            let chair = try await year.test.browser(of: "chu-tich", client)
            let page = try await chair.get("/ho-so/\(id)/tham-dinh")
            _ = try await chair.send(try #require(PageForm(page, "/ho-so/\(id)/tham-dinh/bien-ban")))
            let done = try await chair.post("/ho-so/\(id)/tham-dinh/ket-luan")
            #expect(done.text.contains("Đã kết luận: Mức độ 2"))
            let refused = try await chair.post("/ho-so/\(id)/tham-dinh/mo-lai", [("ly-do", " ")])
            #expect(refused.status == 422)
            let open = try await chair.post("/ho-so/\(id)/tham-dinh/mo-lai", [("ly-do", "Có minh chứng mới")])
            #expect(open.text.contains("Đã mở lại thẩm định"))
        }
        let dossier = try await year.dossier(id)
        #expect(dossier.state == .underAppraisal)
        #expect(dossier.appraisal?.minutes == nil)
    }

    @Test func `whoever does not agree says why`() async throws {
        let year = try await OfficeYear()
        let id = try await year.accepted()
        try await year.test.run { client in
            let member = try await year.test.browser(of: "uv1", client)
            let refused = try await vote(member, id, "disagree")
            #expect(refused.status == 422)
            #expect(refused.text.contains("Chưa ghi ý kiến"))
            let page = try await vote(member, id, "disagree", "Thiếu minh chứng mục 2.1")
            #expect(page.text.contains("Thiếu minh chứng mục 2.1"))
            #expect(page.text.contains("Chưa biểu quyết"))
        }
    }

    private func save(
        _ member: Browser, _ id: ID<Dossier>, _ change: (inout PageForm) -> Void
    ) async throws -> Browser.Page {
        let address = "/ho-so/\(id)/tham-dinh"
        var form = try #require(PageForm(try await member.get(address), address))
        change(&form)
        return try await member.send(form)
    }

    private func vote(
        _ member: Browser, _ id: ID<Dossier>, _ choice: String, _ opinion: String = ""
    ) async throws -> Browser.Page {
        let page = try await member.get("/ho-so/\(id)/tham-dinh")
        var form = try #require(PageForm(page, "/ho-so/\(id)/tham-dinh/bieu-quyet"))
        form["phieu"] = choice
        form["y-kien"] = opinion
        return try await member.send(form)
    }
}
