import Foundation
import HTTPTypes
import Registry
import TestKit
import Testing

@Suite("A dossier from an uploaded report")
struct UploadedReportTests {
    @Test func `a clerk uploads last year's Word report, confirms what was read, and the head files it`() async throws {
        let office = try await UnitOffice(set: "tt22-2020", year: 2023)
        try await office.test.run { client in
            let clerk = try await office.browser(UnitOffice.clerk, client)
            #expect(try await clerk.get("/").text.contains("Lập hồ sơ năm 2023"))
            let begin = try await clerk.get("/ho-so/bat-dau/dot/phong-gd")
            #expect(begin.text.contains("Từ báo cáo đã viết"))
            let read = try await clerk.upload(
                "/ho-so/bat-dau/dot/phong-gd", [("cach", "bao-cao")],
                files: [("tep", "C:\\Bao cao\\001.docx", try Fixtures.bytes("documents/001.docx"))])
            #expect(read.path.hasSuffix("/xac-nhan"))
            #expect(read.text.contains("Đã đọc 10 giá trị"))
            #expect(read.text.contains("bảng 1, hàng 21, cột 4"))
            let dossier = UnitOffice.dossier(read.path)
            #expect(try await clerk.get(dossier).text.contains("10 giá trị đọc từ báo cáo"))
            let original = try await clerk.get("\(dossier)/bao-cao-goc")
            let isSame = original.bytes == (try Fixtures.bytes("documents/001.docx"))
            #expect(isSame)
            #expect(original.headers[.contentDisposition]?.contains("attachment; filename*=UTF-8''001.docx") == true)

            let confirmed = try await clerk.post(
                "\(dossier)/xac-nhan", fields(in: read.html) + [("viec", "tat-ca")])
            #expect(confirmed.text.contains("Đã xác nhận 10 giá trị"))
            #expect(confirmed.text.contains("Đã xong 10 trên 10 mục"))
            // The report's own total is 98; its parts come to 93.
            #expect(confirmed.text.contains("Tổng điểm 93 / 100"))

            // The clerk cannot file; the head can, and may take it back.
            let waiting = try await clerk.get("\(dossier)/nop")
            #expect(waiting.text.contains("Thủ trưởng đơn vị xem và nộp"))
            #expect(try await clerk.post("\(dossier)/nop", [("ban", "2")]).status == 403)
            let head = try await office.browser(UnitOffice.head, client)
            let filed = try await head.post("\(dossier)/nop", fields(in: try await head.get("\(dossier)/nop").html))
            #expect(filed.text.contains("Đã nộp hồ sơ"))
            #expect(filed.text.contains("Chờ Phòng GD&ĐT tiếp nhận"))
            #expect(!(try await clerk.get("\(dossier)/tieu-chi/1").html.contains("<textarea")))
            #expect(try await clerk.post("\(dossier)/tieu-chi/1", [("goc-1a", "x"), ("diem-1a", "1")]).status == 409)
            #expect(try await head.post("\(dossier)/rut").text.contains("Đã rút hồ sơ về"))
        }
    }

    @Test func `saving a page as it was shown changes nothing that was read`() async throws {
        let office = try await UnitOffice(
            set: "tt24-2023-huyen", year: 2024, kind: "commune-committee", name: "UBND phường Phổ Ninh")
        try await office.test.run { client in
            let clerk = try await office.browser(UnitOffice.clerk, client)
            _ = try await clerk.get("/ho-so/bat-dau/dot/phong-gd")
            let read = try await clerk.upload(
                "/ho-so/bat-dau/dot/phong-gd", [("cach", "bao-cao")],
                files: [("tep", "003.docx", try Fixtures.bytes("documents/003.docx"))])
            let dossier = UnitOffice.dossier(read.path)
            let before = try await clerk.get("\(dossier)/xac-nhan").text
            #expect(before.contains("31/32 (96,88%)"))
            // 3.4 asks schools alone; what the report says to it is kept all the same.
            #expect(before.contains("3.4 · Chỉ tiêu 4"))
            for criterion in 1...3 {
                let path = "\(dossier)/tieu-chi/\(criterion)"
                let saved = try await clerk.post(path, fields(in: try await clerk.get(path).html))
                #expect(saved.text.contains("Đã lưu"))
            }
            #expect(try await clerk.get("\(dossier)/xac-nhan").text == before)
            // A value that is typed over is the clerk's own.
            let page = try await clerk.get("\(dossier)/tieu-chi/2")
            let over = try await clerk.post(
                "\(dossier)/tieu-chi/2", fields(in: page.html, ["n-2.5": "30", "tren-2.5": "32"]))
            #expect(over.html.contains("value=\"30\""))
            #expect(!(try await clerk.get("\(dossier)/xac-nhan").text.contains("31/32 (96,88%)")))
        }
    }

    @Test func `a file that is no report is refused with what to do, in both languages`() async throws {
        let office = try await UnitOffice(set: "tt22-2020", year: 2023)
        try await office.test.run { client in
            let clerk = try await office.browser(UnitOffice.clerk, client)
            _ = try await clerk.get("/ho-so/bat-dau/dot/phong-gd")
            let zip = Array("PK\u{3}\u{4} nothing".utf8)
            let refused = try await clerk.upload(
                "/ho-so/bat-dau/dot/phong-gd", [("cach", "bao-cao")], files: [("tep", "a.docx", zip)])
            #expect(refused.status == 422)
            #expect(refused.html.contains("wrong-words"))
            _ = try await clerk.get("/ho-so?lang=en")
            let none = try await clerk.upload("/ho-so/bat-dau/dot/phong-gd", [("cach", "bao-cao")], files: [])
            #expect(none.status == 422)
            #expect(none.text.contains("No file is chosen"))
        }
    }

    @Test func `an empty dossier takes from a report only what is still unanswered`() async throws {
        let office = try await UnitOffice(set: "tt22-2020", year: 2023)
        try await office.test.run { client in
            let clerk = try await office.browser(UnitOffice.clerk, client)
            let dossier = try await office.begin(clerk)
            let page = try await clerk.get("\(dossier)/tieu-chi/1")
            let saved = try await clerk.post("\(dossier)/tieu-chi/1", fields(in: page.html, ["diem-1a": "7,5"]))
            #expect(saved.text.contains("7,5"))
            let filled = try await clerk.upload(
                "\(dossier)/doc-bao-cao", files: [("tep", "001.docx", try Fixtures.bytes("documents/001.docx"))])
            #expect(filled.text.contains("Đã đọc 9 giá trị"))
            #expect(try await clerk.get("\(dossier)/tieu-chi/1").html.contains("value=\"7,5\""))
        }
    }
}
