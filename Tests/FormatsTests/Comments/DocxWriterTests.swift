import Documents
import Foundation
import TestKit
import Testing

@testable import Formats

@Suite("Word documents written anew")
struct DocxWriterTests {
    private static let files = [
        "000.html", "001.html", "001.nfd.txt", "001.odt", "001.utf16.txt", "001.xlsx", "002.docx", "002.html",
        "002.odt",
        "002.xlsx", "003.odt", "004.docx", "004.odt",
    ]

    @Test("read as the document they were written from", arguments: files)
    func roundTrip(file: String) throws {
        let document = try DocumentReader.read(Fixtures.bytes("documents/\(file)")).document
        try expectRoundTrip(document)
    }

    @Test("read as the text they were written from", arguments: SeedFilesTests.names)
    func examples(name: String) throws {
        try expectRoundTrip(DocumentReader.read(Fixtures.example("\(name).txt")).document)
    }

    private func expectRoundTrip(_ document: Document) throws {
        let bytes = try DocxWriter.write(document)
        let again = try DocumentReader.read(bytes).document
        let (old, new) = (document.bare, again.bare)
        let different = zip(old.blocks, new.blocks).first { $0 != $1 }
        #expect(different == nil)
        #expect(old.blocks.count == new.blocks.count)
        #expect(old.notes == new.notes)
        #expect(try DocxWriter.write(document) == bytes)
    }

    @Test("comments stand where they stand in the other format", arguments: files)
    func comments(file: String) throws {
        let bytes = try Fixtures.bytes("documents/\(file)")
        let (format, document) = try DocumentReader.read(bytes)
        let planted = PlantedComments.all(in: document)
        let copy = try DocumentAnnotator.annotate(
            bytes, format: format == .docx ? .txt : format, document: document, comments: planted.map(\.comment))
        let marked = try MarkedText(copy.bytes)
        #expect(marked.faults.isEmpty)
        #expect(marked.comments.count == planted.count)
        func squeezed(_ text: String) -> String { String(text.filter { !$0.isWhitespace }) }
        for (index, planted) in planted.enumerated() {
            guard let words = planted.words else { continue }
            #expect(squeezed(marked.words[index] ?? "") == squeezed(words), "\(planted.comment.place)")
        }
    }

    @Test("hold merged cells, gaps, tables in cells, notes, levels and characters that XML forbids")
    func shapes() throws {
        func p(_ text: String) -> Block { .paragraph(Paragraph(text)) }
        var marked = Paragraph("Có mục\tvà\nhai <dòng> & “mục”", noteMarks: [NoteMark(offset: 2, note: 1)])
        marked.isBold = true
        let inner = Table(rows: [Table.Row(cells: [Table.Cell("trong", column: 1)])])
        let table = Table(rows: [
            Table.Row(
                cells: [Table.Cell("a", column: 1, rowSpan: 2), Table.Cell("b", column: 2, columnSpan: 2)],
                isHeader: true),
            Table.Row(cells: [Table.Cell("c", column: 2), Table.Cell("d", column: 3, rowSpan: 2)]),
            Table.Row(cells: [Table.Cell(blocks: [p("x"), .table(inner)], column: 2)]),
        ])
        let document = Document(
            blocks: [
                .paragraph(Paragraph("Đề mục", outlineLevel: 2)), .paragraph(marked), .table(table),
                .table(Table(rows: [Table.Row(cells: [Table.Cell("đầu", column: 1)])], isBordered: false)), p("cuối"),
            ], notes: [Note(number: 1, paragraphs: [Paragraph("một"), Paragraph("hai")])])
        try expectRoundTrip(document)
        let odd = Document(blocks: [p("a\u{FFFE}b\u{1}c]]>")])
        #expect(try DocumentReader.read(DocxWriter.write(odd)).document.paragraphs.map(\.text) == ["abc]]>"])
    }
}

extension Document {
    /// Without what the Word file cannot keep: lines, pages, what was numbered automatically; and without the empty
    /// paragraphs and the boldness of figures, which no reader of Word files gives.
    fileprivate var bare: Document {
        func bare(_ paragraph: Paragraph) -> Paragraph {
            var paragraph = paragraph
            paragraph.line = 0
            paragraph.page = nil
            paragraph.generated = 0
            paragraph.prints = []
            if !paragraph.text.contains(where: \.isLetter) { paragraph.isBold = false }
            return paragraph
        }
        func bare(_ blocks: [Block]) -> [Block] {
            blocks.compactMap { block in
                switch block {
                case .paragraph(let paragraph): return paragraph.text.isEmpty ? nil : .paragraph(bare(paragraph))
                case .table(var table):
                    for row in table.rows.indices {
                        table.rows[row].line = 0
                        table.rows[row].page = nil
                        for cell in table.rows[row].cells.indices {
                            table.rows[row].cells[cell].box = nil
                            table.rows[row].cells[cell].blocks = bare(table.rows[row].cells[cell].blocks)
                        }
                    }
                    return .table(table)
                }
            }
        }
        return Document(
            blocks: bare(blocks), notes: notes.map { Note(number: $0.number, paragraphs: $0.paragraphs.map(bare)) })
    }
}
