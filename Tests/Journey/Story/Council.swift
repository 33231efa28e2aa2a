extension Story {
    /// The council of a round, set up by the office's administrator or chair.
    func setUpCouncil(_ year: String) async {
        await step("the council of \(year) is set up as the law asks") {
            try await openRoundPage(year)
            try await tab.click("Lập Hội đồng")
            try await tab.fill("Quyết định thành lập", "12/QĐ-PGDĐT ngày 16/01/2024")
            let seats = [
                (Cast.chair, "Chủ tịch Hội đồng", "cơ quan chuyên môn"), (Cast.secretary, "Thư ký", ""),
                (Cast.studyEncouragement, "Ủy viên", "Hội khuyến học"),
                (Cast.labour, "Ủy viên", "tổ chức chính trị"), (Cast.culture, "Ủy viên", ""),
            ]
            for (person, position, body) in seats {
                try await tab.choose(position, for: "Chức danh", in: person.name)
                let offers = try await tab.offers(body, for: "Đại diện", in: person.name)
                if !body.isEmpty, offers { try await tab.choose(body, for: "Đại diện", in: person.name) }
            }
            try await tab.click("Lưu Hội đồng")
            let text = try await tab.text
            try expect(!text.contains("phải có"), "the council has faults")
        }
    }

    func openRoundPage(_ year: String) async throws {
        try await tab.open("/tien-do?nam=\(year)")
        try await tab.click("Kon Rẫy", in: "Số đơn vị")
        if try await !tab.heading.contains("Đợt đánh giá") {
            try await tab.click("\(year)")
        }
    }

    /// Opens a dossier from the list of what came in.
    func review(_ unit: String) async throws {
        try await tab.open("/tiep-nhan?trang-thai=tat-ca")
        try await tab.click(unit)
        try await expect(text: "Tóm tắt")
    }

    func accept(_ unit: String, _ year: String) async throws {
        try await tab.open("/tiep-nhan")
        try await tab.click(unit, in: year)
        try await tab.click("Tiếp nhận, chuyển Hội đồng")
    }

    /// Opens a dossier before the council.
    func appraisal(_ unit: String) async throws {
        try await tab.open("/tham-dinh")
        try await tab.click(unit)
        try await expect(text: "Thẩm định: \(unit)")
    }

    func vote(_ unit: String) async throws {
        try await appraisal(unit)
        try await tab.choose("Đồng ý", for: "Biểu quyết")
        try await tab.click("Ghi phiếu")
    }

    /// All units are voted on by three, recorded by the secretary, concluded by the chair.
    func appraise(_ units: [String]) async {
        for person in [Cast.studyEncouragement, Cast.labour] {
            await by(person) {
                for unit in units { await step("\(person.name) votes on \(unit)") { try await vote(unit) } }
            }
        }
        await by(Cast.secretary) {
            for unit in units {
                await step("the secretary votes and keeps the minutes of \(unit)") {
                    try await vote(unit)
                    try await tab.fill("Địa điểm", "Phòng họp UBND huyện")
                    try await tab.click("Lưu biên bản")
                }
            }
        }
        await by(Cast.chair) {
            for unit in units {
                await step("the chair concludes the appraisal of \(unit)") {
                    try await appraisal(unit)
                    if try await !tab.has("Kết luận", in: "Kết luận thẩm định") { try await vote(unit) }
                    try await tab.click("Kết luận", in: "Kết luận thẩm định")
                    try await expect(text: "Đã thẩm định")
                }
            }
        }
    }
}
