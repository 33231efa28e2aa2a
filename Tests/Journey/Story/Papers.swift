extension Story {
    /// Papers: of a unit, of the office, and what anybody may know of them by their code.
    func papers() async {
        var code = ""
        await by(Cast.heads[0]) {
            await step("the unit looks at its report and takes it out as Word and as PDF") {
                try await openDossier("2024")
                try await tab.click("Xem trước", in: "Báo cáo tự đánh giá")
                try await expect(text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                let page = try await tab.path
                try await expectFile(page + "/tai/docx", "PK")
                try await expectFile(page + "/tai/pdf", "%PDF-")
            }
            await step("the unit says who signs, and the paper says so") {
                try await tab.click("Sửa thể thức")
                try await tab.fill("Chức vụ người ký", "HIỆU TRƯỞNG")
                try await tab.fill("Họ và tên người ký", "Người Ký Báo Cáo")
                try await tab.click("Lưu")
                try await expect(text: "Người Ký Báo Cáo")
            }
            await step("the unit enters the number of its petition") {
                try await openDossier("2024")
                try await tab.click("Xem trước", in: "Tờ trình đề nghị đánh giá")
                try await tab.fill("Số trong sổ đăng ký", "7")
                try await tab.click("Ghi số và ngày")
                try await expect(text: "Đã ghi số 07")
                code =
                    try await tab.text.firstMatch(of: #/[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/#).map { String($0.output) }
                    ?? ""
            }
        }
        await by(Cast.intake) {
            await step("the officer has all papers of the round made, and takes the ZIP") {
                try await openRoundPage("2024")
                try await tab.click("Xem và tải giấy tờ")
                try await tab.click("Tạo")
                while try await tab.text.contains("Đang tạo giấy tờ") { try await tab.click("Xem ngay") }
                try await expect(text: "Đã xong")
                try await expectFile(try await tab.path + "/tai", "PK")
            }
        }
        await step("anybody verifies the code of a paper") {
            try await tab.open("/xac-minh")
            try await tab.fill("Mã xác minh", code)
            try await tab.click("Xác minh")
            try await expect(text: "Mã có thật")
        }
    }

    private func expectFile(_ path: String, _ beginning: String) async throws {
        let answer = try await tab.fetch(path)
        try expect(
            answer.status == 200 && answer.bytes.starts(with: Array(beginning.utf8)),
            "\(path) answers \(answer.status) with \(answer.bytes.count) bytes")
    }
}
