import Registry
import Testing

@Suite("Verification")
struct VerificationTests {
    @Test("a code is found however it is typed, with the facts to compare")
    func found() async throws {
        try await DecidedDistrict().run { district, client in
            _ = try await district.publish(client)
            let code = try #require(try await district.code(of: "Trường THCS Đăk Ruồng"))
            let typed = code.lowercased().replacing("-", with: "+")
            let page = try await Browser(client).get("/xac-minh?ma=\(typed)")
            #expect(page.path == "/xac-minh/\(code)" && page.status == 200)
            #expect(page.text.contains("Công nhận có thật và còn hiệu lực"))
            let facts = [
                "Trường THCS Đăk Ruồng", "Huyện Kon Rẫy, Tỉnh Kon Tum", "2024", "Mức độ 2",
                "304/QĐ-UBND ngày 10/02/2025", code,
            ]
            for fact in facts { #expect(page.text.contains(fact), "\(fact)") }
            #expect(page.text.contains("Cách hiểu chưa kiểm chứng"), "the note of the law data on the 36 months")
            let english = try await Browser(client).get("/xac-minh/\(code)?lang=en")
            #expect(english.text.contains("This recognition is genuine and in force"))
        }
    }

    @Test("a mistyped code is told to be mistyped, and stays text")
    func mistyped() async throws {
        try await DecidedDistrict().run { district, client in
            _ = try await district.publish(client)
            let code = try #require(try await district.code(of: "Trường THCS Đăk Ruồng"))
            let wrong = (code.first == "2" ? "3" : "2") + code.dropFirst()
            for path in ["/xac-minh/\(wrong)", "/xac-minh?ma=\(wrong)", "/xac-minh?ma=%3Cscript%3E"] {
                let page = try await Browser(client).get(path)
                #expect(page.status == 422 && page.text.contains("Mã gõ chưa đúng"), "\(path)")
                #expect(!page.html.contains("<script>"))
            }
        }
    }

    @Test("a code of nothing and one that is not public yet look the same")
    func unknown() async throws {
        try await DecidedDistrict().run { district, client in
            let id = try await district.propose(client)
            let decider = try await district.browser("decider", client)
            _ = try await district.issue(id, by: decider)
            let code = try #require(try await district.code(of: "Trường THCS Đăk Ruồng"))
            let nothing = RecognitionCode.make(random: [UInt8](repeating: 5, count: 11)).text
            func answer(_ code: String) async throws -> String {
                let page = try await Browser(client).get("/xac-minh/\(code)")
                #expect(page.status == 404 && page.text.contains("Không có công nhận nào với mã này"))
                return page.html.replacing(code, with: "CODE")
            }
            let unknown = try await answer(nothing)
            #expect(try await answer(code) == unknown)
            _ = try await decider.post("/ho-so/hs1/dinh-chinh", [("ly-do", "Nhầm")])
            #expect(try await answer(code) == unknown, "withdrawn before anybody could know of it")
        }
    }

    @Test("a recognition that has run out is said to be genuine and expired")
    func expired() async throws {
        try await DecidedDistrict().run { district, client in
            _ = try await district.publish(client)
            let code = try #require(try await district.code(of: "Trường THCS Đăk Ruồng"))
            district.test.clock.set(DecidedDistrict.moment("2028-12-31"))
            #expect(try await Browser(client).get("/xac-minh/\(code)").text.contains("còn hiệu lực"))
            district.test.clock.set(DecidedDistrict.moment("2029-01-01"))
            #expect(try await Browser(client).get("/xac-minh/\(code)").text.contains("đã hết hiệu lực"))
        }
    }

    @Test("the office sees what ends soon and what may ask for more, in its own territory")
    func office() async throws {
        try await DecidedDistrict().run { district, client in
            _ = try await district.publish(client)
            func count(_ user: String, _ filter: String) async throws -> String {
                let page = try await district.browser(user, client).get("/cong-nhan?loc=\(filter)")
                #expect(page.status == 200)
                return String(page.text.firstMatch(of: #/(\d+) công nhận/#)?.output.1 ?? "")
            }
            #expect(try await count("office", "tat-ca") == "2")
            #expect(try await count("office-dh", "tat-ca") == "0")
            #expect(try await count("province", "tat-ca") == "2")
            #expect(try await count("office", "sap-het-han") == "0")
            #expect(try await count("office", "nang-muc") == "0")
            district.test.clock.set(DecidedDistrict.moment("2026-02-10"))
            #expect(try await count("office", "nang-muc") == "1", "level 1, twelve months on")
            district.test.clock.set(DecidedDistrict.moment("2028-07-01"))
            #expect(try await count("office", "sap-het-han") == "2")
            let clerk = try await district.browser("clerk", client)
            #expect(try await clerk.get("/cong-nhan").status == 404)
            let office = try await district.browser("office", client)
            let page = try await office.get("/cong-nhan?tim=%3Cscript%3E&lang=en")
            #expect(!page.html.contains("<script>") && page.text.contains("There is none"))
        }
    }
}
