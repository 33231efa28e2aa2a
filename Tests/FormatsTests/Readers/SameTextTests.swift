import Documents
import TestKit
import Testing

@testable import Formats

/// One report says the same in whatever format it comes.
struct SameTextTests {
    @Test("text in NFD and in UTF-16 reads as UTF-8 with a byte order mark does", arguments: ["nfd", "utf16"])
    func encodings(name: String) throws {
        let (format, document) = try DocumentReader.read(Fixtures.bytes("documents/001.\(name).txt"))
        let (_, plain) = try DocumentReader.read(Fixtures.bytes("documents/001.utf8bom.txt"))
        #expect(format == .txt)
        let isSame = document == plain
        #expect(isSame)
        // Equality of strings would not tell composed letters from others.
        let hasSameBytes = Truth.body(document).map { Array($0.utf8) } == Truth.body(plain).map { Array($0.utf8) }
        #expect(hasSameBytes)
        #expect(document.tables.flatMap(\.rows).count >= 23)
    }

    @Test("Word, OpenDocument and web page give one document", arguments: SeedFilesTests.names)
    func offices(name: String) throws {
        let docx = try DocumentReader.read(Fixtures.bytes("documents/\(name).docx")).document
        for format in ["odt", "html"] {
            var other = try DocumentReader.read(Fixtures.bytes("documents/\(name).\(format)")).document
            // Only the OpenDocument file knows its pages.
            other.forgetPages()
            let different = zip(other.blocks, docx.blocks).first { $0 != $1 }
            #expect(different == nil && other.blocks.count == docx.blocks.count, "\(format)")
            #expect(other.notes == docx.notes, "\(format)")
        }
    }

    @Test(
        "the words of the text file are those of the Word file but for head and signature",
        arguments: SeedFilesTests.names)
    func text(name: String) throws {
        func words(_ document: Document) -> [Substring] {
            // A symbol cut at the end of a line is one word.
            (Truth.body(document) + Truth.notes(document)).joined(separator: " ").replacing("/TT- ", with: "/TT-").split
            { $0.isWhitespace || $0 == "|" }
        }
        let text = try DocumentReader.read(Fixtures.example("\(name).txt")).document
        var docx = try DocumentReader.read(Fixtures.bytes("documents/\(name).docx")).document
        docx.blocks = Array(docx.blocks.dropFirst().dropLast())
        var counts: [Substring: Int] = [:]
        for word in words(text) { counts[word, default: 0] += 1 }
        for word in words(docx) { counts[word, default: 0] -= 1 }
        #expect(counts.filter { $0.value < 0 }.isEmpty)
        // What is left over is head, signature, and the header of a table that a page break repeats.
        #expect(counts.values.reduce(0, +) < 110)
    }
}

extension Document {
    fileprivate mutating func forgetPages() {
        func forget(_ paragraph: Paragraph) -> Paragraph {
            var paragraph = paragraph
            paragraph.page = nil
            return paragraph
        }
        func forget(_ blocks: [Block]) -> [Block] {
            blocks.map { block in
                switch block {
                case .paragraph(let paragraph): return .paragraph(forget(paragraph))
                case .table(var table):
                    for row in table.rows.indices {
                        table.rows[row].page = nil
                        for cell in table.rows[row].cells.indices {
                            table.rows[row].cells[cell].blocks = forget(table.rows[row].cells[cell].blocks)
                        }
                    }
                    return .table(table)
                }
            }
        }
        blocks = forget(blocks)
        for index in notes.indices { notes[index].paragraphs = notes[index].paragraphs.map(forget) }
    }
}
