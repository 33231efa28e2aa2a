import Actions
import Criteria
import Foundation
import HTTPTypes
import Registry
import Store
import TestKit
import Testing

@Suite("Decisions")
struct IssuingTests {
    @Test("from the draft to what everybody can see")
    func road() async throws {
        try await DecidedDistrict().run { district, client in
            let id = try await district.propose(client)
            let decider = try await district.browser("decider", client)
            let draft = try await decider.get("/quyet-dinh/\(id)")
            #expect(draft.text.contains("Chủ tịch Ủy ban nhân dân cấp huyện"), "the authority of the law data")
            let issued = try await district.issue(id, by: decider)
            #expect(issued.text.contains("Đã ban hành quyết định 304/QĐ-UBND"))
            let code = try #require(try await district.code(of: "Trường THCS Đăk Ruồng"))
            #expect(issued.text.contains(code))
            #expect(try await Browser(client).get("/cong-khai/quyet-dinh/\(id)").status == 404)
            let published = try await decider.post("/quyet-dinh/\(id)/cong-bo")
            #expect(published.text.contains("Đã công bố quyết định"))
            #expect(try await district.dossier("hs1")?.state == .published)
            let page = try await Browser(client).get("/cong-khai/quyet-dinh/\(id)")
            #expect(page.status == 200 && page.text.contains("Trường THCS Ánh Dương") && page.text.contains(code))
            #expect(page.text.contains("ngày 10 tháng 02 năm 2025"))
        }
    }

    @Test(
        "a form with a mistake comes back with what was typed",
        arguments: [
            ("ngay", "2025-02-11", "Ngày ban hành 11/02/2025 không hợp lý"), ("ngay", "hôm nay", "Ghi ngày"),
            ("ngay", "2025-01-09", "trước ngày Hội đồng họp"), ("so", "ba trăm", "Số là chữ số"),
            ("so", "", "Số là chữ số"), ("ky-hieu", "QĐ UBND", "Ký hiệu viết liền"), ("nguoi-ky", " ", "Chưa ghi"),
            ("chuc-vu", "", "Chưa ghi"),
        ])
    func mistakes(field: String, value: String, words: String) async throws {
        try await DecidedDistrict().run { district, client in
            let id = try await district.propose(client)
            let decider = try await district.browser("decider", client)
            let page = try await district.issue(id, by: decider, ["tham-quyen": "KT.", field: value])
            #expect(page.status == 422 && page.text.contains(words))
            #expect(page.html.contains("value=\"KT.\" selected"))
            #expect(try await district.decisions()[0].state == .draft)
            #expect(try await district.code(of: "Trường THCS Đăk Ruồng") == nil)
        }
    }

    @Test("a number is there once in a year and territory, however it is written")
    func numbers() async throws {
        try await DecidedDistrict().run { district, client in
            let office = try await district.browser("office", client)
            let decider = try await district.browser("decider", client)
            _ = try await office.get("/dot/2024.kr/trinh")
            _ = try await office.post("/dot/2024.kr/trinh", [("ho-so", "hs1")])
            let first = try await district.decisions()[0].id
            _ = try await district.issue(first, by: decider, ["so": "05"])
            _ = try await office.post("/dot/2024.kr/trinh", [("ho-so", "hs2")])
            let second = try #require(try await district.decisions().first { $0.state == .draft }?.id)
            let taken = try await district.issue(second, by: decider, ["so": "5", "ky-hieu": "qđ-ubnd"])
            #expect(taken.status == 422 && taken.text.contains("Số 05/QĐ-UBND năm 2025 đã dùng"))
            let free = try await district.issue(second, by: decider, ["so": "6"])
            #expect(free.text.contains("Đã ban hành quyết định 6/QĐ-UBND"))
        }
    }

    @Test("a list that changed meanwhile is looked at again before it is issued")
    func stale() async throws {
        try await DecidedDistrict().run { district, client in
            let id = try await district.propose(client)
            let decider = try await district.browser("decider", client)
            let page = try await district.issue(id, by: decider, ["ban": "7"])
            #expect(page.status == 409)
            #expect(try await district.decisions()[0].state == .draft)
        }
    }

    @Test("neither another district nor a unit finds it, and who only watches decides nothing")
    func strangers() async throws {
        try await DecidedDistrict().run { district, client in
            let decision = try await district.publish(client)
            let paths = ["", "/ban-goc", "/ban-goc.json"].map { "/quyet-dinh/\(decision.id)\($0)" }
            for user in ["decider-dh", "office-dh", "clerk"] {
                let stranger = try await district.browser(user, client)
                for path in paths { #expect(try await stranger.get(path).status == 404, "\(user) \(path)") }
                #expect(try await stranger.get("/ho-so/hs1/dinh-chinh").status == 404)
                for path in ["/quyet-dinh/\(decision.id)/ban-hanh", "/quyet-dinh/\(decision.id)/cong-bo"] {
                    let page = try await stranger.post(
                        path,
                        [
                            ("so", "1"), ("ky-hieu", "QĐ"), ("ngay", "2025-02-10"), ("chuc-vu", "A"), ("nguoi-ky", "B"),
                        ])
                    #expect(page.status == 404, "\(user) \(path)")
                }
                #expect(try await stranger.post("/ho-so/hs1/dinh-chinh", [("ly-do", "x")]).status == 404)
            }
            let province = try await district.browser("province", client)
            #expect(try await province.get("/quyet-dinh").text.contains("304/QĐ-UBND"))
            for path in paths { #expect(try await province.get(path).status == 200) }
            #expect(try await province.post("/quyet-dinh/\(decision.id)/cong-bo").status == 404)
            let other = try await district.browser("decider-dh", client)
            #expect(!(try await other.get("/quyet-dinh").text.contains("304/QĐ-UBND")))
        }
    }

    @Test("the decider of the province sees the draft and cannot issue it")
    func above() async throws {
        try await DecidedDistrict().run { district, client in
            let id = try await district.propose(client)
            try await district.test.keep(
                DecidedDistrict.user("above", "Lãnh đạo UBND tỉnh", [Grant(.decider, .territory("62"))]))
            let above = try await district.browser("above", client)
            #expect(!(try await above.get("/quyet-dinh/\(id)").html.contains("ban-hanh")))
            #expect(try await district.issue(id, by: above).status == 409, "without the form there is no version")
            #expect(try await district.issue(id, by: above, ["ban": "1"]).status == 403)
        }
    }

    @Test("what is typed stays text, on the page and in what is kept")
    func script() async throws {
        try await DecidedDistrict().run { district, client in
            let id = try await district.propose(client)
            let decider = try await district.browser("decider", client)
            let page = try await district.issue(
                id, by: decider, ["nguoi-ky": DecidedDistrict.script, "chuc-vu": DecidedDistrict.script])
            #expect(!page.html.contains("<script>") && page.text.contains(DecidedDistrict.script))
            let original = try await decider.get("/quyet-dinh/\(id)/ban-goc")
            #expect(!original.html.contains("<script>") && original.text.contains(DecidedDistrict.script))
        }
    }

    @Test("it is said in English too; the decision itself stays Vietnamese")
    func english() async throws {
        try await DecidedDistrict().run { district, client in
            let id = try await district.propose(client)
            let decider = try await district.browser("decider", client)
            let page = try await decider.get("/quyet-dinh/\(id)?lang=en")
            #expect(page.text.contains("Draft decision of 2024") && page.text.contains("Issue the decision"))
            let wrong = try await district.issue(id, by: decider, ["ngay": "2025-02-11"])
            #expect(wrong.text.contains("must lie between"))
            #expect(try await decider.get("/quyet-dinh").text.contains("Decisions"))
        }
    }
}

@Suite("What a decision keeps")
struct FrozenTests {
    @Test("years later the same bytes are printed, whatever became of names, law and units")
    func bytes() async throws {
        try await DecidedDistrict().run { district, client in
            let decision = try await district.publish(client)
            let decider = try await district.browser("decider", client)
            let visitor = Browser(client)
            func all() async throws -> [[UInt8]] {
                [
                    try await decider.get("/quyet-dinh/\(decision.id)/ban-goc").bytes,
                    try await decider.get("/quyet-dinh/\(decision.id)/ban-goc.json").bytes,
                    try await visitor.get("/cong-khai/quyet-dinh/\(decision.id)").bytes,
                ]
            }
            let before = try await all()
            #expect(before[0] == before[2] && before.allSatisfy { $0.count > 2000 })

            var unit = DecidedDistrict.unit("u1", "Trường đã đổi tên")
            unit.eras[0].kind = "preschool-public"
            try await district.test.keep(
                unit, DecidedDistrict.territory("kr", .district, "Thị xã", "Tên Mới", in: "62"))
            var round = DecidedDistrict.round(DecidedDistrict.round, in: "kr")
            round.decidingBody = "Cơ quan khác"
            try await district.test.keep(round)
            var law = district.test.portal.law
            for index in law.sets.indices {
                law.sets[index].title = Bilingual(vi: "Đã sửa", en: "changed")
                law.sets[index].criteria.removeLast()
                law.sets[index].procedure.validity = nil
            }
            district.test.portal.replaceLaw(law)
            _ = try await decider.post("/ho-so/hs1/dinh-chinh", [("ly-do", "Nhầm số liệu")])

            #expect(try await all() == before)
        }
    }

    @Test("the content tells the whole, and seals the page")
    func content() async throws {
        try await DecidedDistrict().run { district, client in
            let decision = try await district.publish(client)
            let decider = try await district.browser("decider", client)
            let bytes = try await decider.get("/quyet-dinh/\(decision.id)/ban-goc.json").bytes
            let frozen = try JSONDecoder().decode(FrozenDecision.self, from: Data(bytes))
            #expect(frozen.schema == "khue.decision/1" && frozen.issue == decision.issue)
            #expect(frozen.territoryNames == ["Tỉnh Kon Tum", "Huyện Kon Rẫy"])
            #expect(frozen.set.id == "tt24-2023-huyen" && frozen.set.citation.contains("24/2023/TT-BGDĐT"))
            #expect(frozen.entries.map(\.name) == ["Trường THCS Ánh Dương", "Trường THCS Đăk Ruồng"])
            #expect(frozen.entries.map(\.outcome) == [.level(1), .level(2)])
            #expect(frozen.entries[1].assessment == (try await district.dossier("hs1"))?.assessment)
            #expect(frozen.entries[0].appraisal?.minutes?.text == "Hội đồng nhất trí")
            #expect(frozen.entries[0].verdict.contains { $0.item == "3.1" && !$0.citation.isEmpty })
            #expect(decision.frozen?.size == bytes.count)
            #expect(try frozen.canonicalJSON() == bytes, "the same content always gives the same bytes")
            let page = try #require(frozen.page)
            let kept = try await district.test.portal.store.read { try $0.bytes(of: page.digest) }
            #expect(kept == (try await decider.get("/quyet-dinh/\(decision.id)/ban-goc").bytes))
        }
    }

    @Test("the printed page may show its own style and nothing else")
    func policy() async throws {
        try await DecidedDistrict().run { district, client in
            let decision = try await district.publish(client)
            let page = try await Browser(client).get("/cong-khai/quyet-dinh/\(decision.id)")
            let policy = try #require(page.headers[.contentSecurityPolicy])
            #expect(
                policy.contains("style-src 'sha256-") && !policy.contains("unsafe") && !policy.contains("script-src"))
            #expect(!page.html.contains("style=\"") && !page.html.contains("<link"))
        }
    }

    @Test("a correction withdraws the recognition with its reason, and the council has the dossier again")
    func correction() async throws {
        try await DecidedDistrict().run { district, client in
            let decision = try await district.publish(client)
            let decider = try await district.browser("decider", client)
            let code = try #require(try await district.code(of: "Trường THCS Đăk Ruồng"))
            let form = try await decider.get("/ho-so/hs1/dinh-chinh")
            #expect(form.text.contains("Ai xác minh mã công nhận cũng đọc được lý do này"))
            #expect(try await decider.post("/ho-so/hs1/dinh-chinh", [("ly-do", "")]).status == 422)
            let reason = "Nhầm số liệu \(DecidedDistrict.script)"
            _ = try await decider.post("/ho-so/hs1/dinh-chinh", [("ly-do", reason)])
            let dossier = try #require(try await district.dossier("hs1"))
            #expect(dossier.state == .underAppraisal && dossier.history.last?.words == reason)
            #expect(dossier.history.count == 8, "nothing of the way is lost")
            let verified = try await Browser(client).get("/xac-minh/\(code)")
            #expect(verified.text.contains("đã bị thu hồi") && verified.text.contains(reason))
            #expect(!verified.html.contains("<script>"))
            #expect(!(try await Browser(client).get("/cong-khai").text.contains("Đăk Ruồng")))
            #expect(try await decider.get("/quyet-dinh/\(decision.id)").text.contains("Đã thu hồi"))
        }
    }
}
