import Actions
import Criteria
import Foundation
import HummingbirdTesting
import Registry
import Store
import TestKit
import Testing

/// A province with one district, its administrator, and the administrator of another province.
private struct Land {
    let test = TestPortal()

    init() async throws {
        func territory(_ id: String, _ tier: Tier, _ kind: String, _ name: String, in parent: String?) -> Territory {
            Territory(
                id: ID(id), tier: tier,
                eras: [Territory.Era(period: .always, kind: kind, name: name, parent: parent.map { ID($0) })])
        }
        func administrator(_ id: String, _ place: Grant.Place) -> User {
            User(id: ID(id), login: id, name: "Quản trị \(id)", grants: [Grant(.administrator, place)])
        }
        try await test.keep(
            territory("kt", .province, "Tỉnh", "Kon Tum", in: nil),
            territory("kt.kr", .district, "Huyện", "Kon Rẫy", in: "kt"),
            territory("bg", .province, "Tỉnh", "Bắc Giang", in: nil),
            administrator("kr", .territory("kt.kr")), administrator("bg", .territory("bg")),
            administrator("all", .country))
    }

    func run(_ body: @escaping @Sendable (any TestClientProtocol) async throws -> Void) async throws {
        try await test.run(body)
    }
}

@Suite struct AdministrationTests {
    private static let newRound = [
        ("dia-ban", "kt.kr"), ("nam", "2024"), ("bo-tieu-chi", "tt24-2023-huyen"), ("noi-nhan", "Phòng GD&ĐT"),
        ("noi-quyet-dinh", "Chủ tịch UBND huyện"),
    ]

    @Test func `an administrator opens a round with the deadlines of its law`() async throws {
        let land = try await Land()
        try await land.run { client in
            let browser = try await land.test.browser(of: "kr", client)
            let opened = try await browser.post("/quan-tri/dot", Self.newRound)
            #expect(opened.status == 200)
            #expect(opened.text.contains("Đã mở đợt 2024"))
            #expect(opened.html.contains("2025-01-14"), "before 15 January: the last day is the 14th")
            let again = try await browser.post("/quan-tri/dot", Self.newRound)
            #expect(again.status == 409)
        }
    }

    @Test func `bodies that are left empty are those of the law on that day`() async throws {
        let land = try await Land()
        try await land.run { client in
            let browser = try await land.test.browser(of: "kr", client)
            let opened = try await browser.post(
                "/quan-tri/dot", Self.newRound.map { ($0.0, $0.0.hasPrefix("noi") ? "" : $0.1) })
            #expect(opened.text.contains("Nơi tiếp nhận Phòng Giáo dục và Đào tạo"))
            #expect(opened.text.contains("Chủ tịch Ủy ban nhân dân cấp huyện"))
        }
    }

    @Test func `a round is opened under a set that governs its year, and not before the year`() async throws {
        let land = try await Land()
        try await land.run { client in
            let browser = try await land.test.browser(of: "kr", client)
            var wrong = Self.newRound
            wrong[1].1 = "2022"
            let refused = try await browser.post("/quan-tri/dot", wrong)
            #expect(refused.status == 422)
            #expect(refused.text.contains("không áp dụng cho năm đánh giá 2022"))
            wrong[1].1 = "2030"
            #expect(try await browser.post("/quan-tri/dot", wrong).text.contains("Chưa đến năm đánh giá 2030"))
        }
    }

    @Test func `the administrator of another province sees and changes nothing here`() async throws {
        let land = try await Land()
        try await land.run { client in
            let ours = try await land.test.browser(of: "kr", client)
            let round = try await ours.post("/quan-tri/dot", Self.newRound).path
            _ = try await ours.post("/quan-tri/don-vi/them", Self.newUnits)
            let list = try await ours.get("/quan-tri/don-vi")
            let unit = try #require(list.html.firstMatch(of: #/href="(\/quan-tri\/don-vi\/(?!them")[^"]+)"/#)).output.1
            let theirs = try await land.test.browser(of: "bg", client)
            #expect(try await theirs.get(round).status == 404)
            #expect(try await theirs.post(round, [("han-submit", "2025-03-01")]).status == 404)
            #expect(try await theirs.post(round + "/dong").status == 404)
            #expect(try await theirs.get(String(unit)).status == 404)
            #expect(try await theirs.post(String(unit), [("ten", "Khác")]).status == 404)
            #expect(try await theirs.post("/quan-tri/dot", Self.newRound).status == 422)
            #expect(!(try await theirs.get("/quan-tri/don-vi").text.contains("Trường Mầm non 1")))
            #expect(!(try await theirs.get("/quan-tri/nhat-ky").text.contains("round.open")))
        }
    }

    private static let newUnits = [
        ("ten", "Trường Mầm non 1\n  Trường   Mầm non 2 \n\n<script>alert(1)</script>"),
        ("loai-hinh", "preschool-public"),
        ("cap", "district"), ("dia-ban", "kt.kr"), ("chu-quan", "UBND huyện Kon Rẫy"),
    ]

    @Test func `units are pasted as a list, and a name that is script stays a name`() async throws {
        let land = try await Land()
        try await land.run { client in
            let browser = try await land.test.browser(of: "kr", client)
            let added = try await browser.post("/quan-tri/don-vi/them", Self.newUnits)
            #expect(added.text.contains("Đã thêm 3 đơn vị"))
            #expect(added.text.contains("Trường Mầm non 2"))
            #expect(!added.html.contains("<script"))
            let found = try await browser.get("/quan-tri/don-vi?tim=mam%20non%202")
            #expect(found.text.contains("1 đơn vị"))
        }
    }

    @Test func `a unit keeps its old name for the years before the change`() async throws {
        let land = try await Land()
        try await land.run { client in
            let browser = try await land.test.browser(of: "kr", client)
            _ = try await browser.post("/quan-tri/don-vi/them", [("ten", "Trường A")] + Self.newUnits.dropFirst())
            let path = String(
                try #require(
                    try await browser.get("/quan-tri/don-vi").html.firstMatch(
                        of: #/href="(\/quan-tri\/don-vi\/(?!them")[^"]+)"/#)
                ).output.1)
            let changed = try await browser.post(
                path,
                [("phien-ban", "1"), ("ten", "Trường B"), ("tu-ngay", "2025-01-01")] + Self.newUnits.dropFirst())
            #expect(changed.text.contains("Trường A"))
            #expect(changed.text.contains("đến 31/12/2024"))
            #expect(changed.text.contains("từ 01/01/2025"))
            let stale = try await browser.post(
                path, [("phien-ban", "1"), ("ten", "Trường C")] + Self.newUnits.dropFirst())
            #expect(stale.status == 409)
        }
    }

    @Test func `two districts become one, and each year has its own map`() async throws {
        let land = try await Land()
        try await land.run { client in
            let browser = try await land.test.browser(of: "all", client)
            _ = try await browser.post(
                "/quan-tri/dia-ban/kt.kr/ket-thuc", [("phien-ban", "1"), ("ngay-cuoi", "2024-12-31")])
            let added = try await browser.post(
                "/quan-tri/dia-ban/them",
                [
                    ("ma", "kt.moi"), ("cap", "district"), ("loai", "Huyện"), ("ten", "Kon Rẫy mới"),
                    ("cap-tren", "kt"),
                    ("tu-ngay", "2025-01-01"), ("tu-dia-ban", "kt.kr"), ("can-cu", "Nghị quyết 1"),
                ])
            #expect(added.text.contains("Huyện Kon Rẫy từ ngày 01/01/2025"))
            let past = try await browser.get("/quan-tri/dia-ban?tim=kon+ray&ngay=2024-06-01")
            #expect(past.text.contains("1 địa bàn ngày 01/06/2024"))
            let now = try await browser.get("/quan-tri/dia-ban?tim=kon+ray&ngay=2025-06-01")
            #expect(now.text.contains("Kon Rẫy mới"))
            #expect(try await browser.get("/quan-tri/dia-ban/kt.kr").text.contains("Đã trở thành"))
        }
    }

    @Test func `nobody takes in what is not theirs by adding a territory`() async throws {
        let land = try await Land()
        try await land.run { client in
            let browser = try await land.test.browser(of: "kr", client)
            let refused = try await browser.post(
                "/quan-tri/dia-ban/them",
                [
                    ("ma", "kt.kr.x"), ("cap", "commune"), ("loai", "Xã"), ("ten", "X"), ("cap-tren", "kt.kr"),
                    ("tu-ngay", "2025-01-01"), ("tu-dia-ban", "bg"),
                ])
            #expect(refused.status == 422)
            #expect(refused.text.contains("người quản trị địa bàn đó"))
            #expect(try await browser.get("/quan-tri/dia-ban/kt.kr.x").status == 404)
        }
    }

    @Test(arguments: ["-9223372036854775808", "-9223372036854775807", "0", "1", "9223372036854775807", "x"])
    func `a number of the trail that nobody has breaks nothing`(number: String) async throws {
        let land = try await Land()
        try await land.run { client in
            let browser = try await land.test.browser(of: "all", client)
            #expect(try await browser.get("/quan-tri/nhat-ky?truoc=\(number)").status == 200)
        }
    }

    @Test func `every change stands in the trail with what it was and what it became`() async throws {
        let land = try await Land()
        try await land.run { client in
            let browser = try await land.test.browser(of: "kr", client)
            let round = try await browser.post("/quan-tri/dot", Self.newRound).path
            _ = try await browser.post(round, [("han-submit", "2025-01-20")])
            let trail = try await browser.get("/quan-tri/nhat-ky").text
            #expect(trail.contains("round.deadlines"))
            #expect(trail.contains("\"2025-01-14\" → \"2025-01-20\""))
        }
    }

    @Test func `the law can be read with its clauses, and guidance with a mistake is not taken`() async throws {
        let land = try await Land()
        try await land.run { client in
            let browser = try await land.test.browser(of: "all", client)
            let set = try await browser.get("/quan-tri/bo-tieu-chi/tt24-2023-huyen")
            #expect(set.text.contains("điểm d khoản 2 Điều 6"))
            let wrong = try await browser.post(
                "/quan-tri/bo-tieu-chi", [("noi-dung", "set: tt22-2020+x\nbase: tt22-2020\nla: 1\n"), ("viec", "them")])
            #expect(wrong.status == 422)
            #expect(wrong.text.contains("3:1"))
        }
    }

    @Test func `authorities are shown for a day, doubtful ones as not verified`() async throws {
        let land = try await Land()
        try await land.run { client in
            let browser = try await land.test.browser(of: "kr", client)
            let page = try await browser.get("/quan-tri/tham-quyen?ngay=2025-08-01&lang=en")
            #expect(page.text.contains("Authorities on 2025-08-01"))
            #expect(page.text.contains("not verified"))
        }
    }
}
