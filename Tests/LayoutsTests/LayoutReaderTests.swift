import Documents
import Layouts
import Testing

@Suite("Pages in reading order")
struct LayoutReaderTests {
    private let long =
        "Thực hiện Công văn số 761 của Ủy ban nhân dân huyện về việc hướng dẫn đánh giá xếp loại đơn vị học tập trên "
        + "địa bàn huyện, Trung tâm Văn hóa báo cáo kết quả đánh giá với các nội dung như sau"

    private func read(_ sheets: Sheet...) -> Document { LayoutReader.document(sheets.map(\.page)) }

    @Test("lines become paragraphs by indent and short last line")
    func paragraphs() {
        var sheet = Sheet()
        var top = 100.0
        let texts = [
            long + ":", "I. Thông tin chung", "- Tên cơ quan: Phòng Giáo dục", "- Địa chỉ: Thôn 9", long + ".",
        ]
        for text in texts { top = sheet.paragraph(text, top: top) }
        let document = read(sheet)
        #expect(outline(document) == texts)
        #expect(
            document.blocks.map { if case .paragraph(let paragraph) = $0 { paragraph.line } else { 0 } }
                == [1, 2, 3, 4, 5])
    }

    @Test("a wider gap parts paragraphs without indent, an equal one does not")
    func gaps() {
        var sheet = Sheet()
        // Words of one length fill their lines to the end, so that only the gap tells.
        let text = Array(repeating: "đơnvịhọc", count: 14).joined(separator: " ")
        let end = sheet.paragraph(text, top: 100, left: 85, right: 527.5, indent: 0)
        sheet.paragraph(text, top: end + 7, left: 85, right: 527.5, indent: 0)
        #expect(outline(read(sheet)).count == 2)
        var even = Sheet()
        let next = even.paragraph(text, top: 100, left: 85, right: 527.5, indent: 0)
        even.paragraph(text, top: next, left: 85, right: 527.5, indent: 0)
        #expect(outline(read(even)).count == 1)
    }

    @Test("head and signatures are read block by block, never across")
    func columns() {
        var sheet = Sheet()
        sheet.centred("UBND HUYỆN KON RẪY", middle: 160, top: 85, size: 12)
        sheet.centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", middle: 400, top: 86, size: 12)
        sheet.centred("PHÒNG GIÁO DỤC VÀ", middle: 160, top: 101, size: 12)
        sheet.centred("Độc lập - Tự do - Hạnh phúc", middle: 400, top: 103, size: 13)
        sheet.centred("ĐÀO TẠO", middle: 160, top: 116, size: 12)
        sheet.centred("Kon Rẫy, ngày 5 tháng 12 năm 2023", middle: 400, top: 124, size: 13)
        sheet.centred("Số: 12/BC-PGDĐT", middle: 160, top: 133, size: 13)
        sheet.centred("BÁO CÁO", middle: 311, top: 165)
        var top = sheet.paragraph(long + ".", top: 200)
        top = sheet.paragraph("Trên đây là báo cáo của Phòng Giáo dục và Đào tạo./.", top: top)
        sheet.line("Nơi nhận:", top: top + 20, size: 12)
        sheet.centred("KT. TRƯỞNG PHÒNG", middle: 420, top: top + 19)
        sheet.line("- UBND huyện (b/c);", top: top + 36, size: 11)
        sheet.centred("PHÓ TRƯỞNG PHÒNG", middle: 420, top: top + 38)
        sheet.line("- Lưu: VT.", top: top + 50, size: 11)
        sheet.centred("Nguyễn Thị Bích Phượng", middle: 420, top: top + 130)
        #expect(
            outline(read(sheet)) == [
                "/ UBND HUYỆN KON RẪY + PHÒNG GIÁO DỤC VÀ + ĐÀO TẠO + Số: 12/BC-PGDĐT"
                    + " | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM + Độc lập - Tự do - Hạnh phúc"
                    + " + Kon Rẫy, ngày 5 tháng 12 năm 2023",
                "BÁO CÁO", long + ".", "Trên đây là báo cáo của Phòng Giáo dục và Đào tạo./.",
                "/ Nơi nhận: + - UBND huyện (b/c); + - Lưu: VT."
                    + " | KT. TRƯỞNG PHÒNG + PHÓ TRƯỞNG PHÒNG + Nguyễn Thị Bích Phượng",
            ])
    }

    @Test("a line of the head that its column was too narrow for is one line")
    func wrappedHead() {
        var sheet = Sheet()
        sheet.centred("UBND HUYỆN KRÔNG NÔ", middle: 160, top: 85, size: 12)
        sheet.centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", middle: 400, top: 86, size: 12)
        sheet.centred("BAN DÂN VẬN", middle: 160, top: 101, size: 12)
        sheet.centred("Độc lập - Tự do - Hạnh phúc", middle: 400, top: 103, size: 13)
        sheet.centred("Số: 12/BC-", middle: 160, top: 116, size: 12)
        sheet.centred("Krông Nô, ngày 19 tháng 01 năm", middle: 400, top: 124, size: 13)
        sheet.centred("BDV", middle: 160, top: 131, size: 12)
        sheet.centred("2024", middle: 400, top: 140, size: 13)
        sheet.centred("BÁO CÁO", middle: 311, top: 180)
        #expect(
            outline(read(sheet)) == [
                "/ UBND HUYỆN KRÔNG NÔ + BAN DÂN VẬN + Số: 12/BC-BDV"
                    + " | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM + Độc lập - Tự do - Hạnh phúc"
                    + " + Krông Nô, ngày 19 tháng 01 năm 2024",
                "BÁO CÁO",
            ])
    }

    @Test(
        "a date that a narrow cell cut inside its year is whole, two numbers stay two",
        arguments: [
            (["02/02/202", "3"], "02/02/2023"), (["02/02/2", "023;"], "02/02/2023;"),
            (["02/02/2023", "3"], "02/02/2023 3"),
            (["02/02", "23"], "02/02 + 23"), (["TT/202", "3"], "TT/202 + 3"),
        ])
    func cutDate(lines: [String], whole: String) {
        var sheet = Sheet()
        sheet.line(lines[0], left: 85, top: 100)
        sheet.line(lines[1], left: 85, top: 118)
        sheet.page.grids = [
            PageLayout.Grid(
                box: Box(left: 80, top: 95, right: 300, bottom: 145),
                cells: [
                    PageLayout.Grid.Cell(row: 1, column: 1, box: Box(left: 80, top: 95, right: 160, bottom: 145)),
                    PageLayout.Grid.Cell(row: 1, column: 2, box: Box(left: 160, top: 95, right: 300, bottom: 145)),
                ])
        ]
        #expect(outline(read(sheet)).joined().contains(whole), "\(outline(read(sheet)))")
    }

    @Test("text set in two columns is read one column after the other")
    func journal() {
        var sheet = Sheet()
        let left = sheet.paragraph(long + ".", top: 100, left: 60, right: 285, indent: 0, size: 11, pitch: 15)
        let right = sheet.paragraph(long + ";", top: 100, left: 310, right: 535, indent: 0, size: 11, pitch: 15)
        sheet.paragraph("Một " + long + ".", top: left, left: 60, right: 285, indent: 0, size: 11, pitch: 15)
        sheet.paragraph("Hai " + long + ".", top: right, left: 310, right: 535, indent: 0, size: 11, pitch: 15)
        #expect(outline(read(sheet)) == [long + ".", "Một " + long + ".", long + ";", "Hai " + long + "."])
    }

    @Test("page numbers and lines that run over all pages are dropped; a paragraph goes on over the page")
    func pages() {
        var sheets: [Sheet] = []
        for number in 1...4 {
            var sheet = Sheet(number)
            sheet.line("Báo cáo tự đánh giá năm 2023", left: 300, top: 30, size: 10)
            if number > 1 { sheet.centred("\(number)", middle: 311, top: 48) }
            sheet.paragraph("Phần \(number) " + long, top: 90)
            sheet.line("- \(number) -", left: 300, top: 800, size: 11)
            sheets.append(sheet)
        }
        // The first page ends in the middle of a sentence, at the full width of its line.
        sheets[0].page.words.removeAll { $0.box.top > 125 && $0.box.top < 700 }
        sheets[1].page.words.removeAll { $0.box.top > 85 && $0.box.top < 125 }
        let lines = outline(LayoutReader.document(sheets.map(\.page)))
        #expect(lines.count == 3)
        #expect(lines[0] == "Phần 1 " + long)
        #expect(lines[1] == "Phần 3 " + long)
    }

    @Test("a note at the foot is taken out where its raised mark stands above, and left as text where none does")
    func notes() throws {
        var sheet = Sheet()
        sheet.paragraph(long + " 7.", top: 100)
        let last = sheet.page.words.count - 1
        // "7." becomes a raised 7 and the point that touches it.
        var mark = sheet.page.words[last]
        let box = mark.box
        mark.text = "7"
        mark.box = Box(left: box.left - 3, top: box.top, right: box.left + 1, bottom: box.top + 10)
        sheet.page.words[last] = mark
        sheet.page.words.append(
            PageLayout.Word(".", box: Box(left: box.left + 1, top: box.top, right: box.left + 4, bottom: box.bottom)))
        sheet.line("7 Theo Công văn số 12/UBND ngày 01/02/2023", top: 740, size: 10)
        sheet.line("của Ủy ban nhân dân huyện.", top: 754, size: 10)
        let document = read(sheet)
        #expect(outline(document) == [long + "."])
        #expect(
            document.notes.map { $0.paragraphs.map(\.text) } == [
                ["Theo Công văn số 12/UBND ngày 01/02/2023 của Ủy ban nhân dân huyện."]
            ])
        guard case .paragraph(let paragraph)? = document.blocks.first else { return }
        #expect(paragraph.noteMarks == [NoteMark(offset: long.unicodeScalars.count, note: 1)])

        var unmarked = Sheet()
        unmarked.paragraph(long + ".", top: 100)
        unmarked.line("7 Theo Công văn số 12/UBND", top: 740, size: 10)
        let plain = read(unmarked)
        #expect(plain.notes.isEmpty)
        #expect(outline(plain).last == "7 Theo Công văn số 12/UBND")
    }

    @Test("a symbol cut at the end of a line is glued, dots to be filled in are one sign")
    func joints() {
        var sheet = Sheet()
        sheet.line("Căn cứ vào các nội dung của văn bản Quyết định số 12/QĐ-", top: 100, right: 538)
        sheet.line("SNV ngày......tháng............năm 2023 ................................", top: 119)
        #expect(
            outline(read(sheet)) == [
                "Căn cứ vào các nội dung của văn bản Quyết định số 12/QĐ-SNV ngày…tháng…năm 2023 …"
            ])
    }

    @Test("every word has its print, on its page, with its certainty")
    func prints() throws {
        var sheet = Sheet()
        sheet.line("Điểm tối đa", top: 100, confidence: 91)
        sheet.table([["STT", "Nội dung"], ["1", "Điều kiện"]], columns: [80, 130, 400], top: 200)
        let document = read(sheet)
        guard case .paragraph(let paragraph) = document.blocks[0], case .table(let table) = document.blocks[1] else {
            Issue.record("a paragraph and a table were expected")
            return
        }
        #expect(paragraph.prints.map(\.characters) == [0..<4, 5..<8, 9..<11])
        #expect(paragraph.prints.map(\.confidence) == [91, 91, 91])
        #expect(paragraph.prints.map(\.box) == sheet.page.words[..<3].map(\.box))
        let cell = table.rows[1].cells[1]
        #expect(cell.box == Box(left: 130, top: 224, right: 400, bottom: 248))
        #expect(cell.text == "Điều kiện")
        #expect(table.rows.map(\.line) == [2, 3])
        #expect(table.isBordered)
    }
}
