import Foundation
import HTTPTypes
import Registry
import TestKit
import Testing

@Suite("Evidence of a dossier")
struct EvidenceTests {
    private static let script = "<script>alert('x')</script>\"><img src=x>"

    private func piece(_ page: Browser.Page) throws -> String {
        let parts = try #require(page.link("/minh-chung/")).split(separator: "/")
        return String(parts[3])
    }

    @Test func `a file is told by its bytes, comes back as it was, and takes its ending from what it is`() async throws
    {
        let office = try await UnitOffice(set: "tt22-2020", year: 2023)
        try await office.test.run { client in
            let clerk = try await office.browser(UnitOffice.clerk, client)
            let dossier = try await office.begin(clerk)
            _ = try await clerk.get("\(dossier)/minh-chung")
            let pdf = try Fixtures.bytes("documents/001.pdf")
            let added = try await clerk.upload(
                "\(dossier)/minh-chung", [("trich-yeu", "Kế hoạch")], files: [("tep", "../../kế hoạch.exe", pdf)])
            #expect(added.status == 200)
            let file = try await clerk.get("\(dossier)/minh-chung/\(try piece(added))/tep")
            let isSame = file.bytes == pdf
            #expect(isSame)
            #expect(file.headers[.contentType] == "application/pdf")
            #expect(file.headers[.contentDisposition]?.hasPrefix("attachment") == true)
            #expect(file.headers[.contentDisposition]?.hasSuffix(".exe.pdf") == true)
            #expect(file.headers[.xContentTypeOptions] == "nosniff")
        }
    }

    @Test func `a program, a web page and an archive are refused whatever their name, in both languages`() async throws
    {
        let office = try await UnitOffice(set: "tt22-2020", year: 2023)
        try await office.test.run { client in
            let clerk = try await office.browser(UnitOffice.clerk, client)
            let dossier = try await office.begin(clerk)
            _ = try await clerk.get("\(dossier)/minh-chung")
            let wrong: [[UInt8]] = [
                [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0], Array("<html><script>alert(1)</script></html>".utf8),
                Array("Rar!\u{1A}\u{7}".utf8), Array("#!/bin/sh\nrm -rf /\n".utf8),
            ]
            for bytes in wrong {
                let refused = try await clerk.upload(
                    "\(dossier)/minh-chung", [("trich-yeu", "Ảnh chụp")], files: [("tep", "anh.pdf", bytes)])
                #expect(refused.status == 422)
                #expect(refused.text.contains("không phải văn bản hay ảnh nhận được"))
                // What was typed is still there.
                #expect(refused.html.contains("value=\"Ảnh chụp\""))
            }
            _ = try await clerk.get("\(dossier)/minh-chung?lang=en")
            let refused = try await clerk.upload(
                "\(dossier)/minh-chung", [("trich-yeu", "x")], files: [("tep", "anh.pdf", wrong[0])])
            #expect(refused.text.contains("no document or picture"))
        }
    }

    @Test func `a file above the limit is refused, in both languages`() async throws {
        let office = try await UnitOffice(set: "tt22-2020", year: 2023)
        try await office.test.run { client in
            let clerk = try await office.browser(UnitOffice.clerk, client)
            let dossier = try await office.begin(clerk)
            _ = try await clerk.get("\(dossier)/minh-chung")
            let large = [UInt8](repeating: 0x20, count: 21 << 20)
            let refused = try await clerk.upload("\(dossier)/minh-chung", files: [("tep", "a.pdf", large)])
            #expect(refused.status == 413)
            #expect(refused.text.contains("quá lớn"))
            _ = try await clerk.get("\(dossier)?lang=en")
            let english = try await clerk.upload("\(dossier)/doc-bao-cao", files: [("tep", "a.pdf", large)])
            #expect(english.status == 413)
            #expect(english.text.contains("too large"))
        }
    }

    @Test func `what an answer names does not go unasked`() async throws {
        let office = try await UnitOffice(set: "tt22-2020", year: 2023)
        try await office.test.run { client in
            let clerk = try await office.browser(UnitOffice.clerk, client)
            let dossier = try await office.begin(clerk)
            _ = try await clerk.get("\(dossier)/minh-chung")
            let id = try piece(try await clerk.upload("\(dossier)/minh-chung", [("trich-yeu", "Kế hoạch")], files: []))
            let page = try await clerk.get("\(dossier)/tieu-chi/1")
            _ = try await clerk.post(
                "\(dossier)/tieu-chi/1",
                fields(in: page.html, ["diem-1a": "5", "minh-chung-1a": id, "minh-chung-1b": id]))
            #expect(try await clerk.get("\(dossier)/minh-chung").text.contains("1a , 1b"))
            let refused = try await clerk.post("\(dossier)/minh-chung/\(id)/xoa")
            #expect(refused.status == 409)
            #expect(refused.text.contains("đang được dùng ở mục 1a, 1b"))
            let removed = try await clerk.post("\(dossier)/minh-chung/\(id)/xoa", [("dong-y", "1")])
            #expect(removed.text.contains("Chưa có minh chứng nào"))
            #expect(try await clerk.get("\(dossier)/minh-chung/\(id)").status == 404)
        }
    }

    @Test func `two people changing one piece see both versions`() async throws {
        let office = try await UnitOffice(set: "tt22-2020", year: 2023)
        try await office.test.run { client in
            let clerk = try await office.browser(UnitOffice.clerk, client)
            let dossier = try await office.begin(clerk)
            _ = try await clerk.get("\(dossier)/minh-chung")
            let id = try piece(try await clerk.upload("\(dossier)/minh-chung", [("trich-yeu", "Kế hoạch")], files: []))
            let path = "\(dossier)/minh-chung/\(id)"
            let seen = try await clerk.get(path).html
            _ = try await clerk.upload(path, fields(in: seen, ["trich-yeu": "Kế hoạch năm 2023"]), files: [])
            let stale = try await clerk.upload(
                path, fields(in: seen, ["trich-yeu": "Quyết định", "ngay": "2023-02-01"]), files: [])
            #expect(stale.status == 409)
            #expect(stale.text.contains("Kế hoạch năm 2023"))
            #expect(stale.html.contains("value=\"Quyết định\""))
            let saved = try await clerk.upload(path, fields(in: stale.html), files: [])
            #expect(saved.text.contains("ngày 01/02/2023: Quyết định"))
            let wrong = try await clerk.upload(
                path, fields(in: try await clerk.get(path).html, ["ngay": "31/2/2023"]), files: [])
            #expect(wrong.status == 422)
            #expect(wrong.text.contains("không phải ngày có trên lịch"))
        }
    }

    @Test func `script typed into any field stays text on every page`() async throws {
        let office = try await UnitOffice(set: "tt24-2023-huyen", year: 2024)
        try await office.test.run { client in
            let clerk = try await office.browser(UnitOffice.clerk, client)
            let dossier = try await office.begin(clerk)
            let script = Self.script
            _ = try await clerk.get("\(dossier)/minh-chung")
            let names = ["so", "ky-hieu", "noi-ban-hanh", "trich-yeu", "trang"]
            let listed = try await clerk.upload(
                "\(dossier)/minh-chung", names.map { ($0, script) },
                files: [("tep", script, try Fixtures.bytes("documents/001.pdf"))])
            let id = try piece(listed)
            for criterion in 1...3 {
                let path = "\(dossier)/tieu-chi/\(criterion)"
                let all = fields(in: try await clerk.get(path).html).map(\.0)
                let texts = all.filter { $0.hasPrefix("ghi-chu-") || $0.hasPrefix("khong-ap-dung-") }
                let typed = Dictionary(texts.map { ($0, script) }, uniquingKeysWith: { first, _ in first })
                let saved = try await clerk.post(path, fields(in: try await clerk.get(path).html, typed))
                #expect(saved.status == 200)
                let wrong = fields(
                    in: saved.html,
                    Dictionary(
                        all.filter { $0.hasPrefix("n-") || $0.hasPrefix("ten-") }.map { ($0, script) },
                        uniquingKeysWith: { first, _ in first }))
                #expect(!(try await clerk.post(path, wrong).html.contains("<script")))
            }
            let general = try await clerk.get("\(dossier)/so-lieu").html
            _ = try await clerk.post("\(dossier)/so-lieu", fields(in: general, ["nhan-xet": script]))
            _ = try await clerk.post("\(dossier)/so-lieu", fields(in: general, ["members": script]))
            for page in [
                "", "/tieu-chi/1", "/tieu-chi/2", "/tieu-chi/3", "/so-lieu", "/minh-chung", "/minh-chung/\(id)",
                "/minh-chung/\(id)/xoa", "/xem-truoc", "/nop", "/xac-nhan",
            ] {
                for language in ["vi", "en"] {
                    let shown = try await clerk.get("\(dossier)\(page)?lang=\(language)")
                    #expect(shown.status == 200)
                    #expect(!shown.html.contains("<script"), "\(page)")
                    #expect(!shown.html.contains("<img src=x"), "\(page)")
                }
            }
            #expect(try await clerk.get("\(dossier)/xem-truoc").text.contains("<script>alert('x')</script>"))
        }
    }

    @Test func `every page of the unit speaks English too`() async throws {
        let office = try await UnitOffice(set: "tt22-2020", year: 2023)
        try await office.test.run { client in
            let clerk = try await office.browser(UnitOffice.clerk, client)
            let dossier = try await office.begin(clerk)
            let pages = [
                ("/ho-so", "Our dossiers"), ("\(dossier)", "What comes next"), ("\(dossier)/tieu-chi/1", "Criterion 1"),
                ("\(dossier)/xac-nhan", "No value waits"), ("\(dossier)/so-lieu", "Head counts and remarks"),
                ("\(dossier)/minh-chung", "There is no evidence yet"), ("\(dossier)/xem-truoc", "A suggested form"),
                ("\(dossier)/nop", "items are not done"),
            ]
            for (path, words) in pages {
                #expect(try await clerk.get("\(path)?lang=en").text.contains(words), "\(path)")
            }
        }
    }
}
