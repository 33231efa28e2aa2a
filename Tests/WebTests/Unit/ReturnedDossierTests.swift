import Actions
import Criteria
import Foundation
import Registry
import Store
import TestKit
import Testing

@Suite("A dossier that comes back")
struct ReturnedDossierTests {
    @Test func `comments stand at the items they are about, and the dossier is filed again`() async throws {
        let office = try await UnitOffice(set: "tt22-2020", year: 2023)
        try await office.test.run { client in
            let head = try await office.browser(UnitOffice.head, client)
            let dossier = try await office.begin(head)
            for criterion in 1...3 {
                let page = try await head.get("\(dossier)/tieu-chi/\(criterion)")
                let points = [
                    "diem-1a", "diem-1b", "diem-1c", "diem-2a", "diem-2b", "diem-2c", "diem-2d", "diem-3a", "diem-3b",
                    "diem-3c",
                ]
                let typed = Dictionary(points.map { ($0, "5") }, uniquingKeysWith: { first, _ in first })
                _ = try await head.post("\(dossier)/tieu-chi/\(criterion)", fields(in: page.html, typed))
            }
            let late = try await head.post("\(dossier)/nop", fields(in: try await head.get("\(dossier)/nop").html))
            // The round of 2023 was due in December 2023; the clock says January 2025.
            #expect(late.text.contains("ghi nhận là nộp muộn"))

            try await office.sendBack(dossier, words: "Sửa điểm", comments: ["3c": "Thiếu <b>minh chứng</b>"])
            let home = try await head.get("/")
            #expect(home.text.contains("Sửa theo góp ý và nộp lại hồ sơ năm 2023"))
            let back = try await head.get(dossier)
            #expect(
                back.text.contains("Mục 3c : Thiếu <b>minh chứng</b>")
                    || back.text.contains("Mục 3c: Thiếu <b>minh chứng</b>"))
            #expect(back.html.contains("\(dossier)/tieu-chi/3#muc-3c"))
            #expect(!back.html.contains("<b>minh chứng</b>"))
            #expect(try await head.get("\(dossier)/tieu-chi/3").text.contains("Góp ý của nơi tiếp nhận"))
            let again = try await head.post("\(dossier)/nop", fields(in: try await head.get("\(dossier)/nop").html))
            #expect(again.text.contains("Đã nộp lại"))
        }
    }

    @Test func `next year begins from this year's dossier, each value to be confirmed again`() async throws {
        let office = try await UnitOffice(set: "tt22-2020", year: 2022)
        let next = Round(
            id: "dot-2023", territory: "kon-ray", year: 2023, setID: "tt22-2020", deadlines: [:],
            receivingBody: "Phòng GD&ĐT", decidingBody: "UBND huyện", openedOn: Day(year: 2023, month: 12, day: 1)!)
        try await office.test.keep(next)
        try await office.test.run { client in
            let clerk = try await office.browser(UnitOffice.clerk, client)
            let dossier = try await office.begin(clerk)
            let page = try await clerk.get("\(dossier)/tieu-chi/1")
            _ = try await clerk.post("\(dossier)/tieu-chi/1", fields(in: page.html, ["diem-1a": "9,25"]))
            let begin = try await clerk.get("/ho-so/bat-dau/dot-2023/phong-gd")
            #expect(begin.text.contains("Từ hồ sơ năm 2022"))
            let copied = try await clerk.post("/ho-so/bat-dau/dot-2023/phong-gd", [("cach", "nam-truoc")])
            #expect(copied.text.contains("hồ sơ năm 2022"))
            #expect(copied.text.contains("9,25 điểm"))
        }
    }
}

extension UnitOffice {
    /// The receiving office sends a dossier back.
    func sendBack(_ path: String, words: String, comments: [String: String]) async throws {
        let id = ID<Dossier>(path.split(separator: "/").last.map(String.init) ?? "")
        let portal = test.portal
        let officer = try await portal.visitor(token: try await portal.beginSession(of: UnitOffice.officer))
        let visitor = try #require(officer)
        let moment = portal.now
        _ = try await portal.change(id, "dossier.sendBack", by: visitor) { view, _ in
            try view.dossier.sendBack(
                by: visitor.actor, in: view.round, at: moment, words: words, comments: comments)
        }
    }
}
