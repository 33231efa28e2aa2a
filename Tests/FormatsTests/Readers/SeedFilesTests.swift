import Documents
import TestKit
import Testing

@testable import Formats

/// The five examples as office files against what is known to be in them.
struct SeedFilesTests {
    static let names = ["000", "001", "002", "003", "004"]

    @Test("a Word document gives all its text, rows and notes", arguments: names)
    func docx(name: String) throws {
        let (format, document) = try DocumentReader.read(Fixtures.bytes("documents/\(name).docx"))
        #expect(format == .docx)
        try compare(document, with: name)
    }

    @Test("a web page gives all its text, rows and notes", arguments: names)
    func html(name: String) throws {
        let (format, document) = try DocumentReader.read(Fixtures.bytes("documents/\(name).html"))
        #expect(format == .html)
        try compare(document, with: name)
    }

    @Test("an OpenDocument text gives all its text, rows and notes", arguments: names)
    func odt(name: String) throws {
        let (format, document) = try DocumentReader.read(Fixtures.bytes("documents/\(name).odt"))
        #expect(format == .odt)
        try compare(document, with: name)
    }

    private func compare(_ document: Document, with name: String) throws {
        let truth = try Truth.read(name)
        #expect(Truth.body(document) == Truth.body(truth))
        #expect(Truth.notes(document) == Truth.notes(truth))
        let marks = document.paragraphs.flatMap(\.noteMarks).map(\.note)
        #expect(marks == Array(1...max(document.notes.count, 1)).filter { $0 <= document.notes.count })
        // Head and signatures are tables without lines, scores have lines.
        #expect(
            document.tables.map(\.isBordered) == (document.tables.count == 3 ? [false, true, false] : [false, false]))
        if document.tables.count == 3 {
            #expect(document.tables[1].rows.count == 23)
            #expect(document.tables[1].rows[0].isHeader)
            #expect(document.tables[1].rows.last?.cells.first?.columnSpan == 2)
            #expect(document.tables[1].rows.last?.cells.map(\.column).prefix(2) == [1, 3])
        }
        var lines: [Int] = []
        for block in document.blocks {
            switch block {
            case .paragraph(let paragraph): lines.append(paragraph.line)
            case .table(let table): lines += table.rows.map(\.line)
            }
        }
        #expect(lines == Array(1...lines.count))
    }
}
