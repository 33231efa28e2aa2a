import Registry
import Testing

@Suite("Proposals")
struct ProposalTests {
    @Test("what the council found to reach something is put on one draft, and taken off again")
    func draft() async throws {
        try await DecidedDistrict().run { district, client in
            let office = try await district.browser("office", client)
            let page = try await office.get("/dot/2024.kr/trinh")
            #expect(page.text.contains("Trình công nhận năm 2024"))
            let tick = #/type="checkbox" name="ho-so" value="([^"]*)"/#
            #expect(Set(page.html.matches(of: tick).map { String($0.output.1) }) == ["hs1", "hs2"])
            #expect(page.text.contains("Trường THCS Tân Lập"), "what reached nothing waits for an answer")
            _ = try await office.post("/dot/2024.kr/trinh", [("ho-so", "hs1")])
            let both = try await office.post("/dot/2024.kr/trinh", [("ho-so", "hs2")])
            #expect(both.text.contains("Đã đưa 1 hồ sơ vào dự thảo"))
            #expect(
                try await district.decisions().map { $0.entries.map(\.dossier.text) } == [["hs2", "hs1"]],
                "Ánh Dương comes before Đăk Ruồng")
            let off = try await office.post("/ho-so/hs1/rut-trinh")
            #expect(off.text.contains("Đã rút Trường THCS Đăk Ruồng khỏi dự thảo"))
            #expect(try await district.decisions().map { $0.entries.map(\.dossier.text) } == [["hs2"]])
        }
    }

    @Test("nothing ticked, or one that reached nothing, is refused and changes nothing")
    func refused() async throws {
        try await DecidedDistrict().run { district, client in
            let office = try await district.browser("office", client)
            _ = try await office.get("/dot/2024.kr/trinh")
            #expect(try await office.post("/dot/2024.kr/trinh").text.contains("Chưa chọn hồ sơ nào"))
            let failed = try await office.post("/dot/2024.kr/trinh", [("ho-so", "hs1"), ("ho-so", "hs3")])
            #expect(failed.status == 409)
            #expect(try await district.decisions().isEmpty)
            #expect(try await district.dossier("hs1")?.state == .appraised)
        }
    }

    @Test("a refusal needs reasons, and keeps them as they were written")
    func declining() async throws {
        try await DecidedDistrict().run { district, client in
            let office = try await district.browser("office", client)
            #expect(try await office.get("/ho-so/hs3/khong-cong-nhan").text.contains("Trường THCS Tân Lập"))
            let empty = try await office.post("/ho-so/hs3/khong-cong-nhan", [("ly-do", "  ")])
            #expect(empty.status == 422 && empty.text.contains("chưa ghi lý do"))
            let words = "Chỉ tiêu 1 chưa đạt \(DecidedDistrict.script)"
            let done = try await office.post("/ho-so/hs3/khong-cong-nhan", [("ly-do", words)])
            #expect(done.text.contains("Đã trả lời không công nhận"))
            #expect(!done.html.contains("<script>") && done.text.contains(words))
            #expect(try await district.dossier("hs3")?.history.last?.words == words)
        }
    }

    @Test("the decider declines what stands on the draft, and it leaves the list")
    func deciderDeclines() async throws {
        try await DecidedDistrict().run { district, client in
            let id = try await district.propose(client)
            let decider = try await district.browser("decider", client)
            #expect(try await decider.get("/quyet-dinh/\(id)").html.contains("/ho-so/hs2/khong-cong-nhan"))
            let done = try await decider.post("/ho-so/hs2/khong-cong-nhan", [("ly-do", "Thiếu minh chứng")])
            #expect(done.status == 200)
            #expect(try await district.dossier("hs2")?.state == .declined)
            #expect(try await district.decisions()[0].entries.map(\.dossier.text) == ["hs1"])
        }
    }

    @Test("who has no part in it finds nothing", arguments: ["office-dh", "decider-dh", "clerk", "province"])
    func strangers(user: String) async throws {
        try await DecidedDistrict().run { district, client in
            let stranger = try await district.browser(user, client)
            for path in ["/dot/2024.kr/trinh", "/ho-so/hs3/khong-cong-nhan", "/ho-so/hs1/dinh-chinh"] {
                #expect(try await stranger.get(path).status == 404, "\(path)")
            }
            for path in ["/dot/2024.kr/trinh", "/ho-so/hs1/rut-trinh", "/ho-so/hs3/khong-cong-nhan"] {
                let page = try await stranger.post(path, [("ho-so", "hs1"), ("ly-do", "x")])
                #expect(page.status == 404, "\(path)")
            }
            #expect(try await district.decisions().isEmpty)
        }
    }

    @Test("it is said in English too")
    func english() async throws {
        try await DecidedDistrict().run { district, client in
            let office = try await district.browser("office", client)
            let page = try await office.get("/dot/2024.kr/trinh?lang=en")
            #expect(page.text.contains("Proposals of 2024") && page.text.contains("Put on the draft decision"))
            let form = try await office.get("/ho-so/hs3/khong-cong-nhan")
            #expect(form.text.contains("The unit reads these very words"))
        }
    }

    @Test("it waits on the home page of those whose work it is")
    func tasks() async throws {
        try await DecidedDistrict().run { district, client in
            let office = try await district.browser("office", client)
            #expect(try await office.get("/").text.contains("Trình công nhận hoặc trả lời 3 hồ sơ đã thẩm định"))
            let id = try await district.propose(client)
            let decider = try await district.browser("decider", client)
            #expect(try await decider.get("/").text.contains("Ban hành quyết định: dự thảo có 2 đơn vị"))
            _ = try await district.issue(id, by: decider)
            #expect(try await decider.get("/").text.contains("Công bố quyết định 304/QĐ-UBND"))
            let other = try await district.browser("decider-dh", client)
            #expect(!(try await other.get("/").text.contains("304/QĐ-UBND")))
        }
    }
}
