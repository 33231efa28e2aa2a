extension Story {
    /// The administrator of the whole portal makes the district and gives it an administrator of its own.
    func foundDistrict() async {
        await by(Cast.root) {
            await step("a province is added") {
                try await tab.open("/quan-tri/dia-ban/them")
                try await territory(code: "e2e", tier: "cấp tỉnh", kind: "Tỉnh", name: "Kon Tum", above: "")
            }
            await step("a district is added under it") {
                try await tab.open("/quan-tri/dia-ban/them")
                try await territory(
                    code: "e2e.kon-ray", tier: "cấp huyện", kind: "Huyện", name: "Kon Rẫy", above: "e2e")
            }
            await step("the district gets its administrator") { try await add(Cast.administrator) }
        }
    }

    private func territory(code: String, tier: String, kind: String, name: String, above: String) async throws {
        try await tab.fill("Mã", code)
        try await tab.choose(tier, for: "Cấp")
        try await tab.fill("Loại", kind)
        try await tab.fill("Tên", name)
        if !above.isEmpty { try await tab.fill("Mã địa bàn cấp trên", above) }
        try await tab.click("Thêm")
        try await expect(text: "\(kind) \(name)")
    }

    /// Units, people, the round of 2023 with its council.
    func prepareDistrict() async {
        await by(Cast.administrator) {
            for unit in Cast.units {
                await step("\(unit.name) is registered") {
                    try await tab.open("/quan-tri/don-vi/them")
                    try await tab.fill("Tên đơn vị", unit.name)
                    try await tab.choose(unit.kind, for: "Loại hình")
                    try await tab.choose("cấp huyện", for: "Cấp đánh giá")
                    try await tab.choose("Kon Rẫy", for: "Địa bàn")
                    try await tab.fill("Cơ quan chủ quản", "UBND huyện Kon Rẫy")
                    try await tab.click("Thêm")
                    try await expect(text: "Đã thêm 1 đơn vị")
                }
            }
            for person in Cast.everybody {
                await step("\(person.name) gets an account") { try await add(person) }
            }
            await openRound(year: "2023", set: "tt22-2020+kon-ray-2022")
            await step("the deadline for filing is moved") {
                try await tab.fill("Đơn vị gửi báo cáo", day: "2027-03-31")
                try await tab.click("Lưu hạn")
                try await expect(text: "Đã")
            }
            await step("the pages of administration open") {
                for path in [
                    "/quan-tri", "/quan-tri/don-vi", "/quan-tri/dia-ban", "/quan-tri/bo-tieu-chi",
                    "/quan-tri/nguoi-dung",
                ] {
                    try await tab.open(path)
                }
                try await tab.open("/quan-tri/bo-tieu-chi/tt24-2023-huyen")
            }
        }
    }

    func openRound(year: String, set: String) async {
        await step("the round of \(year) is opened") {
            try await tab.open("/quan-tri/dot")
            try await tab.choose("Kon Rẫy", for: "Địa bàn")
            try await tab.fill("Năm đánh giá", year)
            try await tab.choose(set, for: "Bộ tiêu chí")
            try await tab.fill("Nơi tiếp nhận hồ sơ", "Phòng Giáo dục và Đào tạo huyện Kon Rẫy")
            try await tab.fill("Người có thẩm quyền công nhận", "Chủ tịch UBND huyện Kon Rẫy")
            try await tab.click("Mở đợt")
            try await expect(text: "Đã mở đợt \(year)")
        }
    }

    /// An account with one role; its first password is remembered.
    func add(_ person: Person) async throws {
        try await tab.open("/quan-tri/nguoi-dung/them")
        try await tab.fill("Tìm nơi", person.place)
        try await tab.click("Tìm")
        try await tab.fill("Tên hoặc chức danh", person.name)
        try await tab.fill("Tên đăng nhập", person.login)
        try await tab.choose(person.role, for: "Vai trò")
        try await tab.choose(person.place, for: "Nơi")
        try await tab.click("Thêm")
        guard let shown = try await tab.driver.run("return document.querySelector('main code')?.innerText") as? String
        else { throw Lost("no first password is shown") }
        passwords[person.login] = shown
    }
}
