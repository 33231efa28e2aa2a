import Documents
import Layouts
import TestKit
import Testing

@Suite("Tables on pages")
struct LayoutTableTests {
    private let columns: [Double] = [80, 120, 400, 470, 540]
    private let head = ["STT", "Nội dung tiêu chí", "Tối đa", "Tự chấm"]

    private func read(_ sheets: Sheet...) -> Document { LayoutReader.document(sheets.map(\.page)) }

    @Test("words go to the cell of their centre; a merged cell stands once, text above and below keeps its place")
    func cells() {
        var sheet = Sheet()
        sheet.line("Bảng chấm điểm:", top: 150)
        sheet.table(
            [head, ["1", "Các điều kiện", "30", "30"], ["", "Tổng cộng", "30", "30"]], columns: columns, top: 200)
        sheet.line("Trên đây là kết quả.", top: 300)
        sheet.page.grids[0].cells.removeAll { $0.row == 3 && $0.column == 1 }
        let index = sheet.page.grids[0].cells.firstIndex { $0.row == 3 && $0.column == 2 }!
        sheet.page.grids[0].cells[index].column = 1
        sheet.page.grids[0].cells[index].columnSpan = 2
        sheet.page.grids[0].cells[index].box.left = 80
        let document = read(sheet)
        #expect(
            outline(document) == [
                "Bảng chấm điểm:", "| STT | Nội dung tiêu chí | Tối đa | Tự chấm", "| 1 | Các điều kiện | 30 | 30",
                "| Tổng cộng | 30 | 30", "Trên đây là kết quả.",
            ])
        guard case .table(let table) = document.blocks[1] else { return }
        #expect(table.rows[2].cells.map(\.column) == [1, 3, 4])
        #expect(table.rows[2].cells[0].columnSpan == 2)
    }

    @Test("a row that the page break cuts is one row, also below a repeated head")
    func cutRow() {
        var first = Sheet(1)
        first.table(
            [head, ["a", "Đơn vị có chủ trương cho thành", "10", "9"]], columns: columns, top: 700)
        var second = Sheet(2)
        second.table(
            [head, ["", "viên học tập thường xuyên.", "", ""], ["b", "Đơn vị có quy định", "5", "5"]], columns: columns,
            top: 70)
        #expect(
            outline(read(first, second)) == [
                "| STT | Nội dung tiêu chí | Tối đa | Tự chấm",
                "| a | Đơn vị có chủ trương cho thành + viên học tập thường xuyên. | 10 | 9",
                "| STT | Nội dung tiêu chí | Tối đa | Tự chấm", "| b | Đơn vị có quy định | 5 | 5",
            ])
    }

    @Test("two rows on either side of a page break stay two")
    func wholeRows() {
        for row in [["b", "viên học tập", "5", ""], ["", "Viên chức", "", ""], ["", "viên chức", "5", "5"]] {
            var first = Sheet(1)
            first.table([["a", "Đơn vị có chủ trương.", "10", "9"]], columns: columns, top: 740)
            var second = Sheet(2)
            second.table([row], columns: columns, top: 70)
            #expect(outline(read(first, second)).count == 2, "\(row)")
        }
    }

    @Test("a score table without ruling lines keeps its columns and rows apart")
    func withoutLines() {
        var sheet = Sheet()
        sheet.line(
            "Kết quả chấm điểm của đơn vị trong năm như sau, theo từng tiêu chí:", top: 120, size: 13)
        sheet.centred("STT", middle: 95, top: 160, size: 13)
        sheet.centred("Nội dung tiêu chí", middle: 250, top: 160, size: 13)
        sheet.centred("Điểm tối", middle: 430, top: 160, size: 13)
        sheet.centred("Tự chấm", middle: 510, top: 160, size: 13)
        sheet.centred("đa", middle: 430, top: 176, size: 13)
        let rows = [
            ("1", ["Các điều kiện để xây dựng Đơn vị"], "30", "29"),
            ("a", ["Đơn vị có chủ trương hoặc kế hoạch", "cho thành viên học tập."], "10", "10"),
            (
                "b",
                ["Đơn vị có các quy định cụ thể nhằm", "động viên mọi thành viên học tập,", "và làm."],
                "20", "19"
            ),
            ("2", ["Về kết quả học tập"], "70", "70"),
        ]
        var top = 196.0
        for (code, lines, most, own) in rows {
            sheet.centred(code, middle: 95, top: top, size: 13)
            sheet.centred(most, middle: 430, top: top, size: 13)
            sheet.centred(own, middle: 510, top: top, size: 13)
            for line in lines {
                sheet.line(line, left: 120, top: top, size: 13)
                top += 16
            }
        }
        sheet.line("Tổng cộng", left: 200, top: top, size: 13)
        sheet.centred("100", middle: 430, top: top, size: 13)
        sheet.centred("99", middle: 510, top: top, size: 13)
        sheet.line(
            "Trên đây là kết quả chấm điểm của đơn vị trong năm, đề nghị Hội đồng xem xét, công nhận.", top: top + 40,
            size: 13)
        #expect(
            outline(read(sheet)) == [
                "Kết quả chấm điểm của đơn vị trong năm như sau, theo từng tiêu chí:",
                "/ STT | Nội dung tiêu chí | Điểm tối đa | Tự chấm", "/ 1 | Các điều kiện để xây dựng Đơn vị | 30 | 29",
                "/ a | Đơn vị có chủ trương hoặc kế hoạch cho thành viên học tập. | 10 | 10",
                "/ b | Đơn vị có các quy định cụ thể nhằm động viên mọi thành viên học tập, và làm. | 20 | 19",
                "/ 2 | Về kết quả học tập | 70 | 70", "/  | Tổng cộng | 100 | 99",
                "Trên đây là kết quả chấm điểm của đơn vị trong năm, đề nghị Hội đồng xem xét, công nhận.",
            ])
    }

    @Test("rows that lines draw are cut into columns by their words, the head above the first line included")
    func drawnRows() {
        var sheet = Sheet()
        let texts = [
            head, ["1", "Các điều kiện", "30", "29"], ["a", "Đơn vị có chủ trương", "10", "9"],
            ["b", "Quy định", "5", "5"],
        ]
        sheet.table(texts, columns: columns, top: 200)
        let box = sheet.page.grids[0].box
        sheet.page.grids = [
            PageLayout.Grid(
                box: Box(left: box.left, top: 224, right: box.right, bottom: box.bottom),
                cells: (0..<3).map { row in
                    let top = 224 + Double(row) * 24
                    return PageLayout.Grid.Cell(
                        row: row + 1, column: 1, box: Box(left: box.left, top: top, right: box.right, bottom: top + 24))
                })
        ]
        #expect(outline(read(sheet)) == texts.map { "| " + $0.joined(separator: " | ") })
        var frame = Sheet()
        frame.line("Văn bản đóng khung, không phải bảng.", top: 210)
        frame.page.grids = sheet.page.grids
        #expect(outline(read(frame)) == ["Văn bản đóng khung, không phải bảng."])
    }

    @Test("whatever lies on a page is read without loss: no word but running lines goes missing")
    func anything() {
        var generator = SeededGenerator(state: 11)
        for round in 0..<300 {
            var page = PageLayout(number: 1, width: 595, height: 842)
            let size = round % 3 == 0 ? 200.0 : 20.0
            for index in 0..<Int.random(in: 0...120, using: &generator) {
                let left = Double.random(in: -10...600, using: &generator).rounded()
                let top = Double.random(in: 100...700, using: &generator).rounded()
                page.words.append(
                    PageLayout.Word(
                        ["từ\(index)", "1", "10", "-", "a)", "."].randomElement(using: &generator)!,
                        box: Box(
                            left: left, top: top, right: left + Double.random(in: 0...size, using: &generator),
                            bottom: top + Double.random(in: 0...20, using: &generator))))
            }
            for _ in 0..<Int.random(in: 0...3, using: &generator) {
                let cell = Box(left: 100, top: 200, right: Double.random(in: 100...500, using: &generator), bottom: 400)
                page.grids.append(
                    PageLayout.Grid(
                        box: Box(left: 90, top: 150, right: 500, bottom: 600),
                        cells: [PageLayout.Grid.Cell(row: 1, column: 1, box: cell)]))
            }
            let document = LayoutReader.document([page])
            var prints = 0
            func count(_ blocks: [Block]) {
                for block in blocks {
                    switch block {
                    case .paragraph(let paragraph):
                        prints += paragraph.prints.count + paragraph.noteMarks.count
                        let scalars = paragraph.text.unicodeScalars.count
                        #expect(paragraph.prints.allSatisfy { $0.characters.upperBound <= scalars })
                    case .table(let table): for row in table.rows { for cell in row.cells { count(cell.blocks) } }
                    }
                }
            }
            count(document.blocks)
            for note in document.notes { count(note.paragraphs.map(Block.paragraph)) }
            #expect(prints == page.words.count || !document.notes.isEmpty)
        }
    }
}
