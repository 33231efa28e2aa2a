/// A report of the years of points, right in every figure until a test plants a fault in it.
public struct PointsReport: Sendable {
    public var unit = ("Phòng Nội vụ huyện Kon Rẫy", "PHÒNG NỘI VỤ", "PNV")
    public var year = 2023

    /// Points in hundredths, by indicator and by dash of 3a.
    public var scores: [String: Int] = [:]

    /// What is printed instead of the right sum, maximum or total.
    public var printed: [String: String] = [:]
    public var maxima: [String: String] = [:]
    public var missing: Set<String> = []
    public var headers = ["STT", "Nội dung tiêu chí", "Điểm tối đa", "Đơn vị tự chấm"]
    public var hasDashes = true
    public var codeStyle = 0
    public var total: String?
    public var rating: String?
    public var results: [String] = []
    public var basis = "Thông tư số 22/2020/TT-BGDĐT ngày 06/8/2020 của Bộ Giáo dục và Đào tạo"
    public var tasks: [String] = []
    public var petition = "Đề nghị Sở Giáo dục và Đào tạo tổ chức tập huấn về Đơn vị học tập."
    public var closing: String?
    public var cut: Int?
    public var repeatsHeader = true

    private static let wording: [(id: String, text: String, maximum: Int)] = [
        ("1", "Các điều kiện để xây dựng Đơn vị học tập", 30),
        ("1a", "Đơn vị có chủ trương hoặc kế hoạch cho thành viên học tập thường xuyên", 10),
        ("1b", "Đơn vị có các quy định cụ thể nhằm động viên thành viên học tập", 10),
        ("1c", "Đơn vị quan tâm đầu tư các nguồn lực, bao gồm tài chính, cơ sở vật chất, trang thiết bị", 10),
        ("2", "Kết quả học tập của thành viên", 30),
        ("2a", "100% thành viên trong đơn vị có kế hoạch tự học, tự bồi dưỡng hằng năm được phê duyệt", 10),
        ("2b", "100% thành viên trong đơn vị tuân thủ kỷ luật lao động, nội quy làm việc trong đơn vị", 5),
        ("2c", "100% thành viên trong đơn vị hoàn thành đầy đủ chương trình học tập, bồi dưỡng bắt buộc", 10),
        ("2d", "100% thành viên trong đơn vị đạt từ danh hiệu “Lao động tiên tiến” trở lên", 5),
        ("3", "Hiệu quả, tác động của xây dựng Đơn vị học tập", 40),
        ("3a", "100% thành viên trong đơn vị đáp ứng đầy đủ các năng lực và phẩm chất của Công dân học tập", 25),
        ("3a.1", "Có ý thức tuân thủ pháp luật; thực hiện quyền và trách nhiệm công dân", 3),
        ("3a.2", "Có cam kết học tập suốt đời để phát triển bản thân", 3),
        ("3a.3", "Có ý thức tổ chức việc học tập trong gia đình, dòng họ, cộng đồng", 3),
        ("3a.4", "Có lối sống lành mạnh, tôn trọng và hoà hợp với môi trường", 3),
        ("3a.5", "Biết sử dụng ngoại ngữ và công nghệ thông tin đáp ứng yêu cầu công việc", 3),
        ("3a.6", "Có tư duy phản biện, sáng tạo, tính chủ động và kỹ năng giải quyết vấn đề", 3),
        ("3a.7", "Tôn trọng và thực hiện bình đẳng giới", 3),
        ("3a.8", "Hiểu rõ, trân trọng sự đa dạng văn hóa và có cách ứng xử văn hóa phù hợp", 4),
        ("3b", "Đơn vị đạt từ danh hiệu “Tập thể lao động tiên tiến” trở lên", 10),
        ("3c", "Góp phần tạo lập môi trường chia sẻ tri thức với các đơn vị khác", 5),
    ]

    /// Random right figures.
    public init(seed: UInt64) {
        var random = SeededNumbers(seed: seed)
        let units = [
            ("Phòng Nội vụ huyện Kon Rẫy", "PHÒNG NỘI VỤ", "PNV"),
            ("Sở Tư pháp tỉnh Kon Tum", "SỞ TƯ PHÁP", "STP"),
            ("Trung tâm Văn hóa huyện Tủa Chùa", "TRUNG TÂM VĂN HÓA", "TTVH"),
            ("Thanh tra huyện Ia H’Drai", "THANH TRA HUYỆN", "TTr"),
        ]
        unit = units.randomElement(using: &random)!
        year = Int.random(in: 2020...2023, using: &random)
        hasDashes = Bool.random(using: &random)
        codeStyle = Int.random(in: 0...2, using: &random)
        headers = [
            ["STT", "Nội dung tiêu chí", "Điểm tối đa", "Đơn vị tự chấm"],
            ["TT", "Tiêu chí", "Điểm số tối đa", "Điểm tự chấm"],
            ["Số TT", "Nội dung", "Điểm chuẩn", "Điểm tự đánh giá"],
        ].randomElement(using: &random)!
        cut = Bool.random(using: &random) ? Int.random(in: 3...9, using: &random) : nil
        repeatsHeader = Bool.random(using: &random)
        let step = Bool.random(using: &random) ? 50 : 100
        for item in Self.wording where item.id.count > 1 && !(hasDashes && item.id == "3a") {
            if !hasDashes, item.id.contains(".") { continue }
            let least = item.maximum * 60 / step
            scores[item.id] = Int.random(in: least...(item.maximum * 100 / step), using: &random) * step
        }
        if hasDashes { scores["3a"] = (1...8).reduce(0) { $0 + scores["3a.\($1)"]! } }
    }

    /// The right sum of a criterion.
    public func sum(_ criterion: String) -> Int {
        scores.filter { $0.key.hasPrefix(criterion) && $0.key.count == 2 }.reduce(0) { $0 + $1.value }
    }

    public var rightTotal: Int { ["1", "2", "3"].reduce(0) { $0 + sum($1) } }

    public static func points(_ hundredths: Int) -> String {
        hundredths % 100 == 0 ? "\(hundredths / 100)" : "\(hundredths / 100),\(hundredths % 100 / 10)"
    }

    public static func ratingName(_ total: Int) -> String {
        total >= 8500 ? "Tốt" : total >= 7000 ? "Khá" : total >= 5000 ? "Trung bình" : "Chưa đạt"
    }

    private func code(_ id: String) -> String {
        if id.contains(".") { return codeStyle == 1 ? "" : "-" }
        if id.count == 1 {
            return codeStyle == 2 ? ["1": "I", "2": "II", "3": "III"][id]! : codeStyle == 1 ? "\(id)." : id
        }
        return codeStyle == 0 ? String(id.last!) : "\(id.last!))"
    }

    public func made() -> MadeReport {
        var report = MadeReport()
        report.before = [
            "\(unit.1)\nSố: 15/BC-\(unit.2)",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
            "Kon Tum, ngày 10 tháng 01 năm \(year + 1)",
            "BÁO CÁO\nTự đánh giá, xếp loại Đơn vị học tập năm \(year)",
            "Thực hiện \(basis) quy định về đánh giá, xếp loại Đơn vị học tập;",
            "\(unit.0) báo cáo kết quả tự đánh giá, xếp loại Đơn vị học tập năm \(year) như sau:",
            "I. Kết quả đánh giá",
        ]
        report.table = [headers]
        for item in Self.wording where !missing.contains(item.id) {
            if item.id.contains("."), !hasDashes { continue }
            let own = item.id.count == 1 ? sum(item.id) : scores[item.id]!
            report.table.append([
                code(item.id), item.text, maxima[item.id] ?? "\(item.maximum)", printed[item.id] ?? Self.points(own),
            ])
        }
        report.table.append(["", "Tổng cộng", maxima["total"] ?? "100", printed["total"] ?? Self.points(rightTotal)])
        report.cut = cut
        report.repeatsHeader = repeatsHeader
        report.after =
            ["II. Đánh giá chung"] + results
            + [
                "- Tổng điểm đạt được: \(total ?? Self.points(rightTotal)) điểm.",
                rating.map { $0.isEmpty ? "" : "- Xếp loại: \($0)." } ?? "- Xếp loại: \(Self.ratingName(rightTotal)).",
                "III. Kiến nghị, đề xuất", petition, "IV. Phương hướng năm \(year + 1)",
                "- Tiếp tục xây dựng và triển khai Kế hoạch học tập thường xuyên năm \(year + 1).",
            ] + tasks
            + [
                closing
                    ?? "Trên đây là báo cáo kết quả tự đánh giá, xếp loại Đơn vị học tập năm \(year) của \(unit.0)./.",
                "Nơi nhận:\n- Như trên;\n- Lưu: VT.", "TRƯỞNG ĐƠN VỊ\nNguyễn Văn An",
            ]
        report.after.removeAll { $0.isEmpty }
        return report
    }
}
