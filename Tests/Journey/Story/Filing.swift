import Foundation

extension Story {
    /// Begins a dossier with a report and confirms what was read.
    func begin(_ year: String, with report: String) async throws {
        try await tab.open("/ho-so")
        try await tab.click("Lập hồ sơ", in: "Năm \(year)")
        try await tab.upload("\(fixtures)/\(report)", to: "Tệp báo cáo")
        try await tab.click("Tải lên và đọc")
        try await expect(text: "Đã đọc")
        if try await tab.has("Xác nhận tất cả") { try await tab.click("Xác nhận tất cả") }
    }

    func beginEmpty(_ year: String) async throws {
        try await tab.open("/ho-so")
        try await tab.click("Lập hồ sơ", in: "Năm \(year)")
        try await tab.click("Bắt đầu hồ sơ trống")
    }

    func openDossier(_ year: String) async throws {
        try await tab.open("/ho-so")
        for words in ["Làm tiếp", "Xem hồ sơ"] where try await tab.has(words, in: "Năm \(year)") {
            return try await tab.click(words, in: "Năm \(year)")
        }
        throw Lost("there is no dossier of \(year)")
    }

    /// Types answers on the page of their criterion, by item, and keeps them. Points as they stand; `có` and `không` for
    /// what is done; `33/34` for shares; anything else is the name of a title or grade.
    ///
    /// - Parameter evidence: ticked at every item; empty for none.
    func answer(_ answers: [String: String], evidence: String = "") async throws {
        let pages = Dictionary(grouping: answers) { $0.key.prefix(1) }
        for (criterion, own) in pages.sorted(by: { $0.key < $1.key }) {
            try await tab.click("Tiêu chí \(criterion)")
            for (item, value) in own.sorted(by: { $0.key < $1.key }) {
                try await type(value, at: item)
                if !evidence.isEmpty { try await tab.tick(evidence, in: item) }
            }
            try await tab.click("Lưu")
        }
    }

    private func type(_ value: String, at item: String) async throws {
        switch value {
        case "có": try await tab.choose("Đã thực hiện", for: "Kết quả", in: item)
        case "không": try await tab.choose("Chưa thực hiện", for: "Kết quả", in: item)
        case _ where value.contains("/"):
            let parts = value.split(separator: "/").map { String($0) }
            try await tab.fill("Số ", parts[0], in: item)
            try await tab.fill("Trên tổng số", parts[1], in: item)
        case _ where Int(value) != nil: try await tab.fill("Điểm tự chấm", value, in: item)
        case _ where value.hasPrefix("mức"): try await tab.choose(value, for: "Mức đạt được", in: item)
        default:
            try await tab.choose(value, for: "Danh hiệu", in: item)
            try await tab.choose("Đã có quyết định", for: "Tình trạng", in: item)
        }
    }

    /// A piece of evidence with a file.
    func addEvidence() async throws {
        try await tab.click("Minh chứng")
        try await tab.fill("Số", "05")
        try await tab.fill("Ký hiệu", "KH-TH")
        try await tab.fill("Trích yếu", "Kế hoạch bồi dưỡng thường xuyên")
        try await tab.click("Thêm")
        try await expect(text: "Kế hoạch bồi dưỡng")
    }

    /// Looks at the paper, and files.
    func file(_ year: String) async throws {
        try await openDossier(year)
        try await tab.click("Xem trước")
        try await openDossier(year)
        try await tab.click("Nộp hồ sơ")
        try await tab.click(try await tab.has("Nộp lại hồ sơ") ? "Nộp lại hồ sơ" : "Nộp hồ sơ")
        try await openDossier(year)
        try await expect(text: "Đã nộp")
    }
}
