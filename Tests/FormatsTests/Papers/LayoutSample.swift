import Documents

/// A paper with everything that the layout knows of: what tests of the look are made on.
enum LayoutSample {
    static let stamp = Stamp(
        code: "KH7M-2PXQ-9RTD", digest: String(repeating: "0123456789abcdef", count: 4), kind: "bao-cao-tu-danh-gia",
        address: "https://khue.example/giay-to/KH7M-2PXQ-9RTD")

    static let document: Document = {
        let main: [Block] = [
            head, line("BÁO CÁO", .kind),
            line("Tự đánh giá kết quả xây dựng “Đơn vị học tập” năm 2024", .subject),
            line("của Phòng Giáo dục và Đào tạo", .subject),
            line("Kính gửi: Ủy ban nhân dân huyện Kon Rẫy", .addressee),
            line("Căn cứ Thông tư số 24/2023/TT-BGDĐT của Bộ Giáo dục và Đào tạo;", .basis),
            line("Căn cứ Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2024.", .basis),
            heading("I. ĐẶC ĐIỂM TÌNH HÌNH", 1), heading("1. Thuận lợi", 2), body(long), body(long),
            .paragraph(
                Paragraph(
                    "Điều 1. Công nhận theo quy định hiện hành.", noteMarks: [NoteMark(offset: 17, note: 1)],
                    role: .body,
                    emphases: [Emphasis(0..<7, isBold: true), Emphasis(25..<34, isItalic: true)])),
            line("Bảng 1. Kết quả tự đánh giá", .caption), .table(scores), line("Đơn vị tính: điểm.", .remark),
            .paragraph(
                Paragraph("Biểu đồ kết quả theo loại hình", role: .caption, figure: .chart(chart(.stackedBars)))),
            .paragraph(Paragraph("Tỉ lệ đạt", role: .caption, figure: .chart(chart(.pie)))),
            .paragraph(Paragraph("Số lượng", role: .caption, figure: .chart(chart(.bars)))),
            line("Họ và tên:", .blank), line("Sinh ngày:\tĐiện thoại:\t", .blank), line("QUYẾT ĐỊNH:", .enactment),
            body("Trên đây là báo cáo của Phòng Giáo dục và Đào tạo huyện Kon Rẫy./."), end,
            line("(Mẫu gợi ý do phần mềm lập; không phải mẫu bắt buộc của văn bản nào)", .suggestion),
        ]
        let annex: [Block] = [
            line("Phụ lục I", .annexLabel), line("BẢNG TỔNG HỢP MINH CHỨNG", .annexTitle),
            line("(Kèm theo Báo cáo số 05/BC-PGDĐT ngày 05 tháng 01 năm 2025)", .annexNote), .table(wide),
        ]
        let certificate: [Block] = [
            line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", .nationalTitle),
            line("Độc lập - Tự do - Hạnh phúc", .motto), line("GIẤY CHỨNG NHẬN", .certificateTitle),
            line("Chứng nhận", .certificateText), line("Trường Mầm non số 1", .certificateName),
            line("đạt danh hiệu “Đơn vị học tập” mức độ 2 năm 2024", .certificateText), end,
        ]
        return Document(
            blocks: main + annex + certificate,
            notes: [Note(number: 1, paragraphs: [Paragraph("Theo Điều 8 của Thông tư.")])],
            sections: [
                PageSection(start: main.count, isLandscape: true),
                PageSection(start: main.count + annex.count, isLandscape: true, isSheet: true),
            ])
    }()

    static let long =
        "Đơn vị đã ban hành kế hoạch học tập thường xuyên, phân công người phụ trách và tạo điều kiện về thời gian, "
        + "kinh phí để mọi thành viên hoàn thành nhiệm vụ học tập trong năm; kết quả được ghi nhận ở từng chỉ số."

    static func line(_ text: String, _ role: Paragraph.Role) -> Block { .paragraph(Paragraph(text, role: role)) }

    static func body(_ text: String) -> Block { line(text, .body) }

    static func heading(_ text: String, _ level: Int) -> Block {
        .paragraph(Paragraph(text, outlineLevel: level, isBold: true))
    }

    static func cell(
        _ text: String, _ role: Paragraph.Role, _ column: Int, columns: Int = 1, rows: Int = 1
    ) -> Table.Cell {
        Table.Cell(blocks: [line(text, role)], column: column, columnSpan: columns, rowSpan: rows)
    }

    private static let head = Table(
        rows: [
            Table.Row(cells: [
                Table.Cell(
                    blocks: [
                        line("ỦY BAN NHÂN DÂN HUYỆN KON RẪY", .parentBody),
                        line("PHÒNG GIÁO DỤC VÀ ĐÀO TẠO HUYỆN KON RẪY", .issuer), line("Số: 05/BC-PGDĐT", .number),
                    ], column: 1),
                Table.Cell(
                    blocks: [
                        line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", .nationalTitle),
                        line("Độc lập - Tự do - Hạnh phúc", .motto),
                        line("Kon Rẫy, ngày 05 tháng 01 năm 2025", .placeAndDate),
                    ], column: 2),
            ])
        ], isBordered: false, shares: [38, 62]
    ).block

    private static let end = Table(
        rows: [
            Table.Row(cells: [
                Table.Cell(
                    blocks: [
                        line("Nơi nhận:", .recipientsTitle), line("- UBND huyện Kon Rẫy;", .recipient),
                        line("- Lưu: VT, GDTX.", .recipient),
                    ], column: 1),
                Table.Cell(
                    blocks: [
                        line("KT. TRƯỞNG PHÒNG", .authority), line("PHÓ TRƯỞNG PHÒNG", .authority),
                        line("Người ký", .signer),
                    ], column: 2),
            ])
        ], isBordered: false, shares: [48, 52]
    ).block

    private static let scores = Table(
        rows: [
            Table.Row(
                cells: [
                    cell("STT", .tableHeader, 1, rows: 2), cell("Nội dung tiêu chí", .tableHeader, 2, rows: 2),
                    cell("Điểm", .tableHeader, 3, columns: 2), cell("Minh chứng", .tableHeader, 5, rows: 2),
                ], isHeader: true),
            Table.Row(
                cells: [cell("Tối đa", .tableHeader, 3), cell("Tự chấm", .tableHeader, 4)], isHeader: true),
        ]
            + (1...60).map { number in
                Table.Row(cells: [
                    cell("\(number)", .tableFigure, 1),
                    cell("Có kế hoạch học tập thường xuyên của thành viên và tổ chức thực hiện", .tableText, 2),
                    cell("2,5", .tableFigure, 3), cell("2", .tableFigure, 4), cell("KH 12/KH-ĐV", .tableText, 5),
                ])
            }, shares: [7, 47, 9, 9, 28])

    private static let wide = Table(
        rows: [
            Table.Row(
                cells: (1...8).map { cell("Cột \($0)", .tableHeader, $0) }, isHeader: true),
            Table.Row(cells: (1...8).map { cell("Minh chứng của cột \($0)", .tableText, $0) }),
        ])

    private static func chart(_ shape: Chart.Shape) -> Chart {
        Chart(
            shape, title: "Kết quả công nhận năm 2024",
            categories: ["Cơ quan nhà nước", "Trường học", "Doanh nghiệp"],
            series: shape == .pie
                ? [Chart.Series("Số đơn vị", [5, 12, 3])]
                : [Chart.Series("Đạt mức độ 1", [3, 5, 1]), Chart.Series("Đạt mức độ 2", [2, 7, 2])])
    }
}

extension Table {
    fileprivate var block: Block { .table(self) }
}
