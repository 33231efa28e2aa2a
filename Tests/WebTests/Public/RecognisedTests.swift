import Criteria
import Foundation
import HTTPTypes
import Registry
import Testing

@Suite("The public list")
struct RecognisedTests {
    @Test("holds what is published, in Vietnamese order, with what each rests on")
    func list() async throws {
        try await DecidedDistrict().run { district, client in
            #expect(try await Browser(client).get("/cong-khai").text.contains("Không có đơn vị nào như vậy"))
            let decision = try await district.publish(client)
            let page = try await Browser(client).get("/cong-khai")
            #expect(page.text.contains("2 kết quả"))
            let names = page.html.matches(of: #/don-vi/(u\d)"/#).map { String($0.output.1) }
            #expect(names == ["u2", "u1"], "Ánh Dương comes before Đăk Ruồng")
            #expect(page.html.contains("/cong-khai/quyet-dinh/\(decision.id)"))
            #expect(page.text.contains("Huyện Kon Rẫy, Tỉnh Kon Tum") && page.text.contains("Mức độ 2"))
            #expect(page.text.contains("31/12/2028") && page.text.contains("10/02/2028"), "both readings")
        }
    }

    @Test(
        "is filtered by all that an address can say",
        arguments: [
            ("", 2), ("?tim=dak+ruong", 1), ("?tim=%C4%90%C4%83k", 1), ("?tim=khong+co", 0), ("?nam=2024", 2),
            ("?nam=2023", 0), ("?dia-ban=62", 2), ("?dia-ban=kr&nam=2024", 2), ("?dia-ban=dh", 0),
            ("?loai=general-school", 2), ("?loai=agency", 0), ("?ket-qua=muc-do-2", 1), ("?ket-qua=tot", 0),
            ("?trang=-1&nam=x", 2),
        ])
    func filters(query: String, count: Int) async throws {
        try await DecidedDistrict().run { district, client in
            _ = try await district.publish(client)
            let page = try await Browser(client).get("/cong-khai\(query)")
            #expect(page.status == 200)
            #expect(page.text.contains(count == 0 ? "Không có đơn vị nào như vậy" : "\(count) kết quả"))
            let data = try await Browser(client).get("/cong-khai.json\(query)")
            let open = try #require(try JSONSerialization.jsonObject(with: Data(data.bytes)) as? [String: Any])
            #expect(open["schema"] as? String == "khue.recognitions/1" && open["count"] as? Int == count)
            #expect((open["recognitions"] as? [Any])?.count == count)
            let table = try await Browser(client).get("/cong-khai.csv\(query)")
            #expect(table.html.split(separator: "\r\n").count == count + 1)
        }
    }

    @Test("is cut into pages of fifty, and open data is not")
    func pages() async throws {
        try await DecidedDistrict().run { district, client in
            let decision = try await district.publish(client)
            let issue = try #require(decision.issue)
            for number in 1...60 {
                let dossier = ID<Dossier>("more-\(number)")
                let unit = DecidedDistrict.unit("more-\(number)", "Trường số \(number)")
                try await district.test.keep(
                    unit, Dossier(id: dossier, round: DecidedDistrict.round, unit: unit.id, kind: "general-school"))
                var more = Recognition(
                    id: ID("more-\(number)"),
                    of: Decision.Entry(
                        dossier: dossier, unit: unit.id, name: "Trường số \(number)", outcome: .level(1)),
                    kind: "general-school", decision: decision.id, issue: issue,
                    in: DecidedDistrict.round(DecidedDistrict.round, in: "kr"), by: district.set)
                more.publish()
                try await district.test.keep(more)
            }
            let first = try await Browser(client).get("/cong-khai?nam=2024")
            #expect(first.text.contains("62 kết quả") && first.text.contains("Trang 1/2"))
            let next = try #require(first.link("trang=2")).replacing("&amp;", with: "&")
            let second = try await Browser(client).get(next)
            #expect(second.text.contains("Trường số 60") && !second.text.contains("Trường số 9 "))
            #expect(second.text.contains("Trang 2/2"))
            let table = try await Browser(client).get("/cong-khai.csv?nam=2024")
            #expect(table.html.split(separator: "\r\n").count == 63)
        }
    }

    @Test("open data is safe to open in a spreadsheet")
    func formulas() async throws {
        try await DecidedDistrict().run { district, client in
            try await district.test.keep(DecidedDistrict.unit("u1", "=HYPERLINK(\"http://x\",\"y\")"))
            _ = try await district.publish(client)
            let table = try await Browser(client).get("/cong-khai.csv")
            #expect(table.bytes.prefix(3) == [0xEF, 0xBB, 0xBF])
            #expect(table.html.contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\""))
            #expect(table.headers[.contentDisposition]?.hasPrefix("attachment") == true)
        }
    }

    @Test("a unit shows its history under the names of each year")
    func unit() async throws {
        try await DecidedDistrict().run { district, client in
            #expect(try await Browser(client).get("/cong-khai/don-vi/u1").status == 404, "nothing is public of it yet")
            _ = try await district.publish(client)
            var unit = DecidedDistrict.unit("u1", "Trường THCS Đăk Ruồng")
            let moved = Day("2025-07-01")!
            unit.eras[0].period.until = moved.dayBefore
            var later = unit.eras[0]
            later.period = Period(from: moved)
            later.name = "Trường THCS \(DecidedDistrict.script)"
            unit.eras.append(later)
            try await district.test.keep(unit)
            let page = try await Browser(client).get("/cong-khai/don-vi/u1")
            #expect(page.text.contains("Tên gọi qua các thời kỳ") && page.text.contains("đến 30/06/2025"))
            #expect(page.text.contains("Mức độ 2") && !page.html.contains("<script>"))
            #expect(try await Browser(client).get("/cong-khai/don-vi/u3").status == 404, "it reached nothing")
            #expect(try await Browser(client).get("/cong-khai/don-vi/nobody").status == 404)
        }
    }

    @Test("what is typed into the search stays text, and English is there")
    func script() async throws {
        try await DecidedDistrict().run { district, client in
            _ = try await district.publish(client)
            let page = try await Browser(client).get("/cong-khai?tim=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&lang=en")
            #expect(!page.html.contains("<script>") && page.text.contains("No unit is like that"))
        }
    }
}

@Suite("What is public")
struct PublicPageTests {
    @Test("names no user, and may be kept for a minute")
    func names() async throws {
        try await DecidedDistrict().run { district, client in
            let decision = try await district.publish(client)
            let code = try #require(try await district.code(of: "Trường THCS Đăk Ruồng"))
            let paths = [
                "/cong-khai", "/cong-khai.csv", "/cong-khai.json", "/cong-khai/don-vi/u1",
                "/cong-khai/quyet-dinh/\(decision.id)", "/xac-minh", "/xac-minh/\(code)",
            ]
            for path in paths {
                let page = try await Browser(client).get(path)
                #expect(page.status == 200, "\(path)")
                for word in ["Lãnh đạo", "Văn thư", "decider", "Thành viên 0", "Cán bộ tiếp nhận"] {
                    #expect(!page.html.contains(word), "\(path): \(word)")
                }
                #expect(page.headers[.cacheControl] == "public, max-age=60", "\(path)")
                #expect(page.headers[.vary] == "Cookie" && page.headers[values: .setCookie].isEmpty, "\(path)")
            }
        }
    }

    @Test("is nobody else's to keep once somebody is signed in, chooses a language, or has a form of their own")
    func notKept() async throws {
        try await DecidedDistrict().run { district, client in
            _ = try await district.publish(client)
            let office = try await district.browser("office", client)
            #expect(try await office.get("/cong-khai").headers[.cacheControl] == "no-store")
            for path in ["/cong-khai?lang=en", "/kiem-tra", "/dang-nhap", "/"] {
                #expect(try await Browser(client).get(path).headers[.cacheControl] == "no-store", "\(path)")
            }
        }
    }

    @Test("the front door shows what was published last, and where to search, verify and check")
    func home() async throws {
        try await DecidedDistrict().run { district, client in
            #expect(try await Browser(client).get("/").text.contains("Chưa có quyết định nào được công bố"))
            let decision = try await district.publish(client)
            let page = try await Browser(client).get("/")
            #expect(page.text.contains("Quyết định 304/QĐ-UBND ngày 10/02/2025 · Huyện Kon Rẫy · năm 2024, 2 đơn vị"))
            #expect(page.html.contains("/cong-khai/quyet-dinh/\(decision.id)"))
            for action in ["/cong-khai", "/xac-minh", "/kiem-tra"] { #expect(page.link(action) != nil, "\(action)") }
            let english = try await Browser(client).get("/?lang=en")
            #expect(english.text.contains("Published lately") && english.text.contains("Marks are not needed"))
        }
    }
}
