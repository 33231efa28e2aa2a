extension Story {
    func office2023() async {
        let third = Cast.units[2].name
        await by(Cast.intake) {
            await setUpCouncil("2023")
            await step("the officer sees what came in, the risky ones first") {
                try await tab.open("/")
                try await tab.open("/tiep-nhan")
                for unit in Cast.units { try await expect(text: unit.name) }
            }
            await step("the officer returns one with comments") {
                try await tab.click(third)
                try await tab.fill("Góp ý mục 3b", "Chưa nêu số người đạt trên tổng số")
                try await tab.fill("Góp ý chung cho cả hồ sơ", "Bổ sung minh chứng của tiêu chí 3")
                try await tab.click("Trả lại cho đơn vị")
                try await expect(text: "Trả lại để sửa")
            }
            for unit in Cast.units where unit.name != third {
                await step("the officer accepts \(unit.name)") { try await accept(unit.name, "2023") }
            }
        }
        await by(Cast.heads[2]) {
            await step("the unit reads the comments, mends and files again") {
                try await openDossier("2023")
                try await expect(text: "Chưa nêu số người đạt trên tổng số")
                try await answer(["3b": "7"])
                try await file("2023")
            }
        }
        await by(Cast.intake) {
            await step("the officer accepts what was filed again") { try await accept(third, "2023") }
        }
        await by(Cast.culture) {
            await step("a differing score without a reason is not taken") {
                try await appraisal(third)
                try await tab.fill("Điểm", "5", in: "3b")
                try await tab.click("Lưu kết quả thẩm định")
                try await expect(text: "lý do")
            }
            await step("with the reason it is, and the result is computed anew") {
                try await tab.fill("Lý do", "Hồ sơ chỉ chứng minh một phần", in: "3b")
                try await tab.click("Lưu kết quả thẩm định")
                try await expect(text: "-2 điểm")
            }
            await step("the member votes with an opinion") {
                try await tab.choose("Đồng ý", for: "Biểu quyết")
                try await tab.fill("Ý kiến", "Nhất trí với mức điểm đã thẩm định")
                try await tab.click("Ghi phiếu")
            }
        }
        await appraise(Cast.units.map(\.name))
        await by(Cast.intake) { await propose("2023") }
        await by(Cast.decider) { await issue(number: "45", "2023") }
        await published("2023", units: Cast.units.map(\.name), result: "Tốt")
        await by(Cast.heads[0]) {
            await step("the unit sees that it is recognised") {
                try await openDossier("2023")
                try await expect(text: "công nhận")
            }
        }
        await by(Cast.observer) {
            await step("the province sees how far the district is") {
                try await tab.open("/tien-do?nam=2023")
                try await expect(text: "Kon Rẫy")
                try await tab.open("/tien-do/lich")
            }
        }
    }
}
