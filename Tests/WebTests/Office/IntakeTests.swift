import Actions
import Criteria
import Registry
import Store
import Testing

@Suite struct IntakeTests {
    @Test func `the office sends a dossier back with comments and accepts it once it is mended`() async throws {
        let year = try await OfficeYear()
        let id = try await year.file(OfficeYear.school)
        try await year.test.run { client in
            let office = try await year.test.browser(of: "tiep-nhan", client)
            #expect(try await office.get("/").text.contains("1 hồ sơ chờ tiếp nhận"))
            let inbox = try await office.get("/tiep-nhan")
            #expect(inbox.text.contains("Trường THCS Đăk Ruồng"))
            var form = try #require(PageForm(try await office.get("/ho-so/\(id)/xem-xet"), "/ho-so/\(id)/tra-lai"))

            let empty = try await office.send(form)
            #expect(empty.status == 422)
            #expect(empty.text.contains("Chưa ghi góp ý nào"))

            form["gop-y-2.1"] = "Đính kèm danh sách 20 thành viên"
            let back = try await office.send(form)
            #expect(back.text.contains("Đã trả lại hồ sơ cho đơn vị"))
            #expect(back.text.contains("Mục 2.1: Đính kèm danh sách 20 thành viên"))
            #expect(!(try await office.get("/tiep-nhan").text.contains("Trường THCS Đăk Ruồng")))
        }
        #expect(try await year.dossier(id).state == .returned)

        try await year.test.portal.change(id, "dossier.submit", by: year.visitor("truong")) { view, _ in
            let head = Actor(user: "truong", name: "Hiệu trưởng", grants: [Grant(.unitHead, .unit(OfficeYear.school))])
            try view.dossier.submit(
                by: head, in: view.round, set: view.set, kind: view.kind,
                at: Moment(milliseconds: 1_736_910_000_000))
        }
        try await year.test.run { client in
            let office = try await year.test.browser(of: "tiep-nhan", client)
            let review = try await office.get("/ho-so/\(id)/xem-xet")
            #expect(review.text.contains("Đã nộp lại"))
            #expect(!review.text.contains("nộp sau hạn"))
            let done = try await office.send(try #require(PageForm(review, "/ho-so/\(id)/tiep-nhan")))
            #expect(done.text.contains("Đã tiếp nhận, hồ sơ ở Hội đồng"))
        }
        #expect(try await year.dossier(id).state == .underAppraisal)
    }

    @Test func `a dossier is not accepted while there is no council, and the reason is said`() async throws {
        let year = try await OfficeYear(hasCouncil: false)
        let id = try await year.file(OfficeYear.school)
        try await year.test.run { client in
            let office = try await year.test.browser(of: "tiep-nhan", client)
            let review = try await office.get("/ho-so/\(id)/xem-xet")
            #expect(PageForm(review, "/ho-so/\(id)/tiep-nhan") == nil)
            #expect(review.text.contains("đợt đánh giá chưa có Hội đồng"))
            let refused = try await office.post("/ho-so/\(id)/tiep-nhan")
            #expect(refused.status == 422)
            #expect(refused.text.contains("Đợt đánh giá chưa có Hội đồng"))
        }
        #expect(try await year.dossier(id).state == .submitted)
    }

    @Test func `what to look at first stands first, with the reason`() async throws {
        let year = try await OfficeYear()
        try await year.file(OfficeYear.school)
        try await year.file(OfficeYear.agency) { $0.entries["2.1"]?.answer = .share(Share(3, of: 20)) }
        try await year.test.run { client in
            let office = try await year.test.browser(of: "tiep-nhan", client)
            let text = try await office.get("/tiep-nhan").text
            let risky = try #require(text.firstRange(of: "1 chỉ tiêu không đạt (2.1)"))
            let plain = try #require(text.firstRange(of: "Trường THCS Đăk Ruồng"))
            #expect(risky.lowerBound < plain.lowerBound)
            #expect(try await office.get("/tiep-nhan?tim=dak%20ruong").text.contains("1 hồ sơ"))
            #expect(try await office.get("/tiep-nhan?loai=agency").text.contains("Phòng Nội vụ"))
            #expect(!(try await office.get("/tiep-nhan?loai=agency").text.contains("Trường THCS")))
            #expect(try await office.get("/tiep-nhan?trang-thai=returned").text.contains("0 hồ sơ"))
        }
    }

    @Test func `a draft is the unit's own affair`() async throws {
        let year = try await OfficeYear()
        let unit = try await year.test.portal.store.read { try $0.find(OfficeYear.school)!.value }
        let round = try await year.test.portal.store.read { try $0.find(OfficeYear.levels)!.value }
        let head = Actor(user: "truong", name: "Hiệu trưởng", grants: [Grant(.unitHead, .unit(unit.id))])
        try await year.test.keep(
            try Dossier.begin(
                "nhap", for: unit, in: round, assessment: SelfAssessment(), by: head, at: year.test.clock.now))
        try await year.test.run { client in
            let office = try await year.test.browser(of: "tiep-nhan", client)
            #expect(try await office.get("/ho-so/nhap/xem-xet").status == 404)
            #expect(try await office.get("/dot/\(OfficeYear.levels)").text.contains("Đang soạn"))
        }
    }
}
