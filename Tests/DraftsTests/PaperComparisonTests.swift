import Documents
import Drafts
import Registry
import TestKit
import Testing

@Suite("A paper beside its data")
struct PaperComparisonTests {
    private let drafted: Document

    init() throws {
        drafted = try Draft(law: ShippedLaw.law).paper(.selfAssessment, of: FullRound.tt22.dossiers[0]).document
    }

    @Test("a paper is as its data give it, however its lines break")
    func same() {
        #expect(PaperComparison(of: drafted, with: drafted, isPaged: false).differences.isEmpty)
        var lines: [Block] = []
        for block in drafted.blocks {
            guard case .paragraph(let paragraph) = block else {
                lines.append(block)
                continue
            }
            let words = paragraph.text.split(separator: " ")
            for start in stride(from: 0, to: words.count, by: 4) {
                let line = words[start..<min(words.count, start + 4)].joined(separator: " ")
                lines.append(.paragraph(Paragraph(line, page: 1)))
            }
        }
        let read = Document(blocks: lines)
        #expect(PaperComparison(of: read, with: drafted, isPaged: true).differences.isEmpty)
    }

    @Test("a figure that was changed in a cell is told with table, row and column")
    func cell() throws {
        let (table, row, column, old) = try #require(firstScore)
        let read = replacing(drafted) { place, text in place == [table, row, column] ? "1" : text }
        let comparison = PaperComparison(of: read, with: drafted, isPaged: false)
        #expect(comparison.differences.count == 1)
        let difference = try #require(comparison.checked.first)
        #expect(difference.byData == old)
        #expect(difference.onPaper == "1")
        guard case .cell(_, 1, let told, column) = difference.place else {
            Issue.record("told at \(difference.place)")
            return
        }
        #expect(told > 0 && told <= row)
    }

    @Test("number, day, signer and recipients are told apart as not checked")
    func registered() {
        let read = walking(drafted) { paragraph in
            switch paragraph.role {
            case .number: paragraph.text = "Số: 05/BC-PNV"
            case .placeAndDate: paragraph.text = "Kon Rẫy, ngày 05 tháng 01 năm 2024"
            case .signer: paragraph.text = "Họ và tên"
            default: break
            }
        }
        let comparison = PaperComparison(of: read, with: drafted, isPaged: false)
        #expect(comparison.checked.isEmpty, "\(comparison.checked)")
        #expect(comparison.differences.count >= 3)
    }

    @Test("words that were added count when they bring figures, else they are only told")
    func added() {
        for (text, counts) in [("Đơn vị xin trân trọng cảm ơn.", false), ("Tổng điểm đạt được là 98 điểm.", true)] {
            var read = drafted
            read.blocks.insert(.paragraph(Paragraph(text)), at: read.blocks.count / 2)
            let comparison = PaperComparison(of: read, with: drafted, isPaged: false)
            #expect(comparison.differences.count == 1, "\(comparison.differences)")
            #expect(comparison.differences.first?.onPaper == text)
            #expect(comparison.checked.isEmpty != counts)
        }
    }

    @Test("a sentence that was taken out or changed is told with its words")
    func sentence() throws {
        let read = walking(drafted) { paragraph in
            paragraph.text = paragraph.text.replacing("hạn hẹp", with: "dồi dào")
        }
        let difference = try #require(PaperComparison(of: read, with: drafted, isPaged: false).checked.first)
        #expect(difference.byData.contains("hạn hẹp"))
        #expect(difference.onPaper.contains("dồi dào"))
    }

    @Test("a header that is printed again and numbers of pages are no difference on pages")
    func pages() throws {
        let index = try #require(
            drafted.blocks.firstIndex { if case .table(let table) = $0 { table.isBordered } else { false } })
        guard case .table(var first) = drafted.blocks[index] else { return }
        var second = first
        let headers = first.rows.filter(\.isHeader)
        try #require(!headers.isEmpty)
        let cut = first.rows.count / 2
        second.rows = headers + first.rows[cut...]
        first.rows = Array(first.rows[..<cut])
        var read = drafted
        read.blocks.replaceSubrange(
            index...index, with: [.table(first), .paragraph(Paragraph("2", page: 2)), .table(second)])
        #expect(PaperComparison(of: read, with: drafted, isPaged: true).differences.isEmpty)
    }

    // MARK: Changing a document

    /// A cell of the score table that holds a figure alone: its table, row, column and words.
    private var firstScore: (table: Int, row: Int, column: Int, text: String)? {
        for case .table(let table) in drafted.blocks where table.isBordered {
            for (row, line) in table.rows.enumerated() where !line.isHeader {
                for cell in line.cells where cell.column > 2 && Int(cell.text) != nil && cell.text != "1" {
                    return (1, row + 1, cell.column, cell.text)
                }
            }
            return nil
        }
        return nil
    }

    private func replacing(_ document: Document, _ change: ([Int], String) -> String) -> Document {
        var document = document
        var count = 0
        for index in document.blocks.indices {
            guard case .table(var table) = document.blocks[index], table.isBordered else { continue }
            count += 1
            for row in table.rows.indices {
                for cell in table.rows[row].cells.indices {
                    let old = table.rows[row].cells[cell]
                    let text = change([count, row + 1, old.column], old.text)
                    if text != old.text { table.rows[row].cells[cell].blocks = [.paragraph(Paragraph(text))] }
                }
            }
            document.blocks[index] = .table(table)
        }
        return document
    }

    private func walking(_ document: Document, _ change: (inout Paragraph) -> Void) -> Document {
        func walk(_ blocks: [Block]) -> [Block] {
            blocks.map { block in
                switch block {
                case .paragraph(var paragraph):
                    change(&paragraph)
                    return .paragraph(paragraph)
                case .table(var table):
                    for row in table.rows.indices {
                        for cell in table.rows[row].cells.indices {
                            table.rows[row].cells[cell].blocks = walk(table.rows[row].cells[cell].blocks)
                        }
                    }
                    return .table(table)
                }
            }
        }
        var document = document
        document.blocks = walk(document.blocks)
        return document
    }
}
