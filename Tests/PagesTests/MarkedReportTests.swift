import Checks
import Criteria
import Documents
import Reports
import TestKit
import Testing

@testable import Pages

@Suite("Marks in a report")
struct MarkedReportTests {
    private func paragraphs(_ blocks: [MarkedBlock]) -> [MarkedParagraph] {
        blocks.flatMap { block -> [MarkedParagraph] in
            switch block {
            case .page: []
            case .paragraph(let paragraph): [paragraph]
            case .table(let table): (table.header + table.rows).flatMap { $0.cells.flatMap { paragraphs($0.blocks) } }
            }
        }
    }

    private func squeezed(_ text: String) -> String { text.filter { !$0.isWhitespace } }

    private func reading(_ document: Document, _ findings: [Finding]) -> CheckedFile.Reading {
        CheckedFile.Reading(
            format: "docx", hasLines: false, document: document, report: Report(), set: nil, kind: nil, verdict: nil,
            findings: findings, unchecked: [])
    }

    private func finding(_ place: Place, _ severity: Severity = .error) -> Finding {
        Finding(
            check: "x", severity: severity, place: place, message: Bilingual(vi: "sai", en: "wrong"), basis: "",
            remedy: Bilingual(vi: "", en: ""))
    }

    @Test(
        "stand on the very words that the finding is about",
        arguments: PageTests.examples.map { "\($0).txt" }
            + [
                "000.docx", "001.docx", "002.docx", "003.docx", "004.docx", "001.html", "002.odt", "001.xlsx",
                "002.xlsx",
            ]
            .map { "documents/\($0)" })
    func words(name: String) throws {
        let reading = try CheckedFiles.reading(
            name.hasSuffix(".txt") ? Fixtures.example(name) : Fixtures.bytes(name))
        let report = MarkedReport(reading)
        let all = paragraphs(report.blocks) + report.notes.flatMap(\.paragraphs)
        #expect(report.loose == [])
        for (index, finding) in reading.findings.enumerated() where !finding.place.text.isEmpty {
            let marked = all.flatMap(\.runs).filter { $0.findings.contains(index + 1) }.map(\.text).joined()
            #expect(squeezed(marked) == squeezed(finding.place.text), "\(name): \(index + 1) \(finding.message.vi)")
        }
    }

    @Test("lose no letter of the report", arguments: PageTests.examples)
    func letters(name: String) throws {
        let reading = try CheckedFiles.reading(Fixtures.example("\(name).txt"))
        func texts(_ blocks: [Block]) -> [String] {
            blocks.flatMap { block -> [String] in
                switch block {
                case .paragraph(let paragraph): [paragraph.text]
                case .table(let table): table.rows.flatMap { $0.cells.flatMap { texts($0.blocks) } }
                }
            }
        }
        #expect(
            paragraphs(MarkedReport(reading).blocks).map { $0.runs.map(\.text).joined() }
                == texts(reading.document.blocks))
    }

    @Test("of two findings on the same words both are numbered, and where they overlap both are known")
    func overlap() {
        let document = Document(blocks: [.paragraph(Paragraph("một hai ba", line: 1))])
        let report = MarkedReport(
            reading(
                document,
                [
                    finding(Place(line: 1, characters: 0..<7, text: "một hai")),
                    finding(Place(line: 1, characters: 4..<10, text: "hai ba"), .note),
                ]))
        let runs = paragraphs(report.blocks)[0].runs
        #expect(runs.map(\.text) == ["một ", "hai", " ba"])
        #expect(runs.map(\.findings) == [[1], [1, 2], [2]])
        #expect(runs.map(\.ends) == [[], [1], [2]])
    }

    @Test("an empty cell is marked as a whole, a place that is not there stands above the report")
    func wholes() {
        let row = Table.Row(cells: [Table.Cell("a", column: 1), Table.Cell("", column: 2)], line: 3)
        let document = Document(blocks: [.table(Table(rows: [row]))])
        let report = MarkedReport(
            reading(
                document,
                [
                    finding(Place(line: 0)), finding(Place(line: 3, table: 1, row: 1, column: 2, characters: 0..<0)),
                    finding(Place(line: 99, text: "x")),
                ]))
        guard case .table(let table) = report.blocks[0] else { return #expect(Bool(false)) }
        #expect(table.rows[0].cells.map(\.findings) == [[], [2]])
        #expect(table.rows[0].findings == [2])
        #expect(report.loose == [1, 3])
    }

    @Test("words that go on in the next paragraph are marked there too, and numbered once")
    func goingOn() {
        let document = Document(blocks: [
            .paragraph(Paragraph("Thông tư số", line: 1)), .paragraph(Paragraph("22/2020 nêu", line: 2)),
        ])
        let report = MarkedReport(
            reading(document, [finding(Place(line: 1, characters: 6..<19, text: "tư số 22/2020"))]))
        let runs = paragraphs(report.blocks).map(\.runs)
        #expect(runs[0].filter { $0.findings == [1] }.map(\.text) == ["tư số"])
        #expect(runs[1].filter { $0.findings == [1] }.map(\.text) == ["22/2020"])
        #expect((runs[0] + runs[1]).flatMap(\.ends) == [1])
    }

    @Test("what was read from a picture with little certainty is told apart, and where pages begin is shown")
    func pictures() {
        let box = Box(left: 0, top: 0, right: 9, bottom: 9)
        let prints = [
            Print(characters: 0..<3, page: 1, box: box, confidence: 96),
            Print(characters: 4..<7, page: 1, box: box, confidence: 52),
        ]
        let document = Document(blocks: [
            .paragraph(Paragraph("một hai", line: 1, page: 1, prints: prints)),
            .paragraph(Paragraph("ba", line: 2, page: 2)),
        ])
        let report = MarkedReport(reading(document, []))
        #expect(paragraphs(report.blocks)[0].runs.map(\.confidence) == [nil, 52])
        let pages = report.blocks.compactMap { if case .page(let number) = $0 { number } else { nil } }
        #expect(pages == [1, 2])
    }

    @Test("merged cells are kept, missing ones made good for, and absurd spans bounded")
    func grid() {
        func row(_ line: Int, _ cells: Table.Cell...) -> Table.Row { Table.Row(cells: cells, line: line) }
        let table = Table(rows: [
            row(1, Table.Cell("a", column: 1, rowSpan: 9_000_000), Table.Cell("b", column: 2, columnSpan: 2)),
            row(2, Table.Cell("c", column: 3)), row(3, Table.Cell("d", column: 2)),
        ])
        guard
            case .table(let made) = MarkedReport(reading(Document(blocks: [.table(table)]), [])).blocks[0]
        else { return #expect(Bool(false)) }
        #expect(made.columns == 3)
        #expect(made.rows.map { $0.cells.map(\.isFiller) } == [[false, false], [true, false], [false, true]])
        #expect(made.rows[0].cells[0].rowSpan == 3)
        #expect(made.rows.map(\.goesOn) == [true, true, false])
        let wide = Table(rows: [row(1, Table.Cell("a", column: 900_000_000, columnSpan: 5))])
        guard
            case .table(let narrow) = MarkedReport(reading(Document(blocks: [.table(wide)]), [])).blocks[0]
        else { return #expect(Bool(false)) }
        #expect(narrow.columns <= 100 && narrow.rows[0].cells.count <= 100)
    }
}
