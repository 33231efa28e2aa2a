import Registry
import TestKit
import Testing

@Suite("A dossier of levels, filled by hand")
struct LevelDossierTests {
    private static let evidence = [
        ("so", "12"), ("ky-hieu", "KH-THCS"), ("ngay", "2024-01-05"), ("trich-yeu", "Kế hoạch học tập năm 2024"),
    ]

    /// Fills every item that is asked with what reaches level 1, one piece of evidence for all.
    private func fill(_ browser: Browser, _ dossier: String, over: [String: String] = [:]) async throws {
        _ = try await browser.get("\(dossier)/minh-chung")
        let listed = try await browser.upload("\(dossier)/minh-chung", Self.evidence, files: [])
        let piece = try #require(listed.link("/minh-chung/")?.split(separator: "/").last.map(String.init))
        for criterion in 1...3 {
            let page = try await browser.get("\(dossier)/tieu-chi/\(criterion)")
            var typed: [String: String] = [:]
            for (name, _) in fields(in: page.html) {
                let item = name.split(separator: "-").last.map(String.init) ?? ""
                typed["minh-chung-\(item)"] = piece
                if name.hasPrefix("lam-") || name.hasPrefix("cong-nhan-") { typed[name] = "co" }
                if name.hasPrefix("n-") { typed[name] = "45" }
                if name.hasPrefix("tren-") { typed[name] = "50" }
                if name.hasPrefix("ten-") { typed[name] = "Tập thể lao động tiên tiến" }
                if name.hasPrefix("muc-do-") { typed[name] = "mức đáp ứng cơ bản" }
            }
            typed.merge(over) { _, new in new }
            let saved = try await browser.post("\(dossier)/tieu-chi/\(criterion)", fields(in: page.html, typed))
            #expect(saved.status == 200)
            #expect(saved.text.contains("Đã lưu"))
        }
    }

    @Test func `a school reaches level 1 and files`() async throws {
        let office = try await UnitOffice(
            set: "tt24-2023-huyen", year: 2024, kind: "general-school", name: "Trường THCS Đăk Ruồng")
        try await office.test.run { client in
            let head = try await office.browser(UnitOffice.head, client)
            let dossier = try await office.begin(head)
            let empty = try await head.get("\(dossier)/nop")
            #expect(empty.text.contains("chưa trả lời"))
            #expect(empty.html.contains("\(dossier)/tieu-chi/1#muc-1.1"))
            #expect(try await head.post("\(dossier)/nop", [("ban", "1")]).status == 409)
            try await fill(head, dossier)
            let preview = try await head.get("\(dossier)/xem-truoc")
            #expect(preview.text.contains("Mức độ 1"))
            #expect(preview.text.contains("45/50 (90%)"))
            #expect(preview.html.contains("class=\"paper\""))
            #expect(preview.text.contains("12/KH-THCS ngày 05/01/2024: Kế hoạch học tập năm 2024"))
            let filed = try await head.post("\(dossier)/nop", fields(in: try await head.get("\(dossier)/nop").html))
            #expect(filed.text.contains("Đã nộp hồ sơ"))
        }
    }

    @Test func `one person below the threshold costs the level, and what is missing is said with its clause`()
        async throws
    {
        let office = try await UnitOffice(
            set: "tt24-2023-huyen", year: 2024, kind: "general-school", name: "Trường THCS Đăk Ruồng")
        try await office.test.run { client in
            let clerk = try await office.browser(UnitOffice.clerk, client)
            let dossier = try await office.begin(clerk)
            try await fill(clerk, dossier, over: ["n-2.1": "44"])
            let page = try await clerk.get("\(dossier)/tieu-chi/2")
            #expect(page.text.contains("44/50 (88%) thành viên, cần ít nhất 90%"))
            #expect(page.text.contains("Kết quả theo câu trả lời hiện có"))
            #expect(page.text.contains("điểm a khoản 2 Điều 6"))
            // Computed only: nothing is kept.
            let tried = try await clerk.post(
                "\(dossier)/tieu-chi/2", fields(in: page.html, ["n-2.1": "45"]) + [("viec", "tinh")])
            #expect(tried.text.contains("45/50 (90%)"))
            #expect(tried.text.contains("chưa lưu"))
            #expect(try await clerk.get("\(dossier)/tieu-chi/2").text.contains("44/50"))
        }
    }

    @Test func `an enterprise is not asked for languages, and reads why`() async throws {
        let office = try await UnitOffice(
            set: "tt24-2023-huyen", year: 2024, kind: "enterprise", name: "Công ty TNHH Kon Rẫy")
        try await office.test.run { client in
            let clerk = try await office.browser(UnitOffice.clerk, client)
            let dossier = try await office.begin(clerk)
            let page = try await clerk.get("\(dossier)/tieu-chi/2")
            #expect(!page.html.contains("name=\"n-2.4\""))
            #expect(page.html.contains("name=\"n-2.5\""))
            #expect(page.text.contains("không bao gồm thành viên trong đơn vị là tổ chức kinh tế"))
            #expect(!(try await clerk.get("\(dossier)/nop").text.contains("Mục 2.4")))
        }
    }
}
