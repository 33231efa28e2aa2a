import Actions
import Criteria
import Registry
import Testing

@Suite struct ProgressTests {
    @Test func `leaders see who has filed, who has not and who is late`() async throws {
        let year = try await OfficeYear()
        _ = try await year.accepted()
        // 15 January, one day after the last day in time.
        try await year.file(OfficeYear.agency, on: Moment(milliseconds: 1_736_900_000_000))
        try await year.test.run { client in
            let observer = try await year.test.browser(of: "tinh", client)
            let page = try await observer.get("/dot/\(OfficeYear.levels)/tien-do")
            #expect(page.text.contains("3 đơn vị, 2 đã nộp"))
            #expect(page.text.contains("Đang thẩm định: 1/3"))
            #expect(page.text.contains("Chưa lập hồ sơ: 1/3"))
            #expect(page.text.contains("Quá hạn: 2"))
            #expect(page.text.contains("Chưa nộp: 1 Phòng Tư pháp"))
            let values = try await observer.get("/dot/\(OfficeYear.levels)/tien-do.csv")
            #expect(values.html.contains("Phòng Nội vụ,"))
            let workbook = try await observer.get("/dot/\(OfficeYear.levels)/tien-do.xlsx")
            #expect(workbook.bytes.starts(with: Array("PK".utf8)))
        }
    }

    @Test func `a round says its days as the law does, with the days that are left`() async throws {
        let year = try await OfficeYear()
        year.test.clock.set(Moment(milliseconds: 1_736_500_000_000))  // 10 January 2025
        try await year.test.run { client in
            let office = try await year.test.browser(of: "tiep-nhan", client)
            let page = try await office.get("/dot/\(OfficeYear.levels)")
            #expect(page.text.contains("Trước ngày 15/01/2025 (chậm nhất hết ngày 14/01/2025) còn 4 ngày"))
            #expect(page.text.contains("điểm c khoản 1 Điều 10"))
            let calendar = try await office.get("/tien-do/lich").text
            let filing = try #require(calendar.firstRange(of: "Trước ngày 15/01/2025"))
            let report = try #require(calendar.firstRange(of: "Trước ngày 15/03/2025"))
            #expect(filing.lowerBound < report.lowerBound)
            #expect(calendar.contains("Chậm nhất hết ngày 31/03/2024"))
        }
    }

    @Test func `the ministry's view adds up by province and opens each`() async throws {
        let year = try await OfficeYear()
        try await year.file(OfficeYear.school)
        let there = Round(
            id: "dot-tua-chua", territory: OfficeYear.elsewhere, year: 2024, setID: "tt24-2023-huyen", deadlines: [:],
            receivingBody: "Phòng GD&ĐT", decidingBody: "UBND huyện", openedOn: Day("2024-12-01")!)
        try await year.test.keep(there)
        try await year.test.run { client in
            let ministry = try await year.test.browser(of: "bo", client)
            let page = try await ministry.get("/tien-do?nam=2024")
            #expect(page.text.contains("Tỉnh Kon Tum 1 đợt đánh giá 3 1"))
            #expect(page.text.contains("Tỉnh Điện Biên 1 đợt đánh giá 0 0"))
            let link = try #require(page.link("dia-ban=kon-tum")).replacing("&amp;", with: "&")
            let province = try await ministry.get(link)
            #expect(province.text.contains("Huyện Kon Rẫy"))
            #expect(!province.text.contains("Huyện Tủa Chùa"))
            let observer = try await year.test.browser(of: "tinh", client)
            #expect(!(try await observer.get("/tien-do").text.contains("Điện Biên")))
            #expect(try await observer.get("/tien-do?dia-ban=dien-bien").status == 404)
        }
    }
}
