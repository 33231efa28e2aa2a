import Foundation

extension Story {
    /// The office proposes all that reached something.
    func propose(_ year: String) async {
        await step("the office proposes what was appraised in \(year)") {
            try await tab.open("/quyet-dinh")
            try await tab.click(year, in: "Trình công nhận")
            try await tab.click("Đưa vào dự thảo quyết định")
            try await tab.click("Mở dự thảo quyết định")
            try await expect(text: Cast.units[0].name)
        }
    }

    func issue(number: String, _ year: String) async {
        // A decision is dated between the opening of the round, which is today, and today in Viet Nam.
        let day = Date(timeIntervalSinceNow: 7 * 3600).formatted(.iso8601.year().month().day())

        await step("the decider issues the decision of \(year)") {
            try await tab.open("/quyet-dinh")
            try await tab.click("Dự thảo", in: year)
            try await tab.fill("Số", number)
            try await tab.fill("Ký hiệu", "QĐ-UBND")
            try await tab.fill("Ngày ban hành", day: day)
            try await tab.fill("Chức vụ người ký", "CHỦ TỊCH")
            try await tab.fill("Họ và tên người ký", "Người ký mẫu")
            try await tab.click("Ban hành quyết định")
            try await expect(text: "\(number)/QĐ-UBND")
            try await expect(text: "Đã ban hành")
        }
        await step("the decider publishes it") {
            try await tab.click("Công bố")
            try await expect(text: "Đã công bố")
        }
    }

    /// What everybody sees of a published year.
    func published(_ year: String, units: [String], result: String) async {
        await step("the public list of \(year) names the units") {
            try await tab.open("/cong-khai?nam=\(year)")
            for unit in units { try await expect(text: unit) }
            try await expect(text: result)
        }
        await step("a unit is found without typing marks") {
            try await tab.open("/cong-khai")
            try await tab.fill("Tên đơn vị", "phong giao duc")
            try await tab.click("Tìm")
            try await expect(text: units[0])
        }
        await step("its page has a code, and the code is verified") {
            try await tab.click(units[0])
            try await expect(text: "Công nhận qua các năm")
            let code =
                try await tab.driver.run(
                    "return document.querySelector('main a[href^=\"/xac-minh/\"]')?.innerText ?? ''") as? String ?? ""
            try await tab.open("/xac-minh")
            try await tab.fill("Mã xác minh", code.lowercased())
            try await tab.click("Xác minh")
            try await expect(text: "Công nhận có thật và còn hiệu lực")
            try await expect(text: units[0])
        }
        await step("a code that was mistyped is called so") {
            try await tab.open("/xac-minh")
            try await tab.fill("Mã xác minh", "AAAA-BBBB-CCCC")
            try await tab.click("Xác minh")
            try await expect(text: "Mã gõ chưa đúng")
        }
        await step("everybody reads it in English") { try await inEnglish() }
    }
}
