import Criteria
import Documents
import TestKit
import Testing

@testable import Formats

/// Whatever happens to the bytes of a document, reading it ends with a document or a `ReadError`.
struct MutationTests {
    @Test(
        "bytes changed at random never crash a reader",
        arguments: ["001.docx", "004.odt", "001.xlsx", "004.html", "001.nfd.txt", "001.utf16.txt"])
    func bytes(name: String) throws {
        let original = try Fixtures.bytes("documents/\(name)")
        var generator = SeededGenerator(state: 20_230_131)
        for _ in 0..<60 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...12, using: &generator) {
                let index = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0...3, using: &generator) {
                case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
                case 1: bytes[index] ^= 1 << UInt8.random(in: 0...7, using: &generator)
                case 2:
                    bytes.removeSubrange(index..<min(index + Int.random(in: 1...40, using: &generator), bytes.count))
                default: bytes.insert(contentsOf: bytes.prefix(20), at: index)
                }
            }
            check(bytes)
        }
    }

    @Test("XML changed at random inside a good archive never crashes a reader")
    func parts() throws {
        let pieces = [
            "<w:p>", "</w:p>", "<w:r>", "<w:t>chữ</w:t>", "</w:r>", "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>",
            "<w:tc>", "</w:tc>",
            #"<w:gridSpan w:val="-3"/>"#, "<w:vMerge/>", #"<w:gridBefore w:val="99999999"/>"#, "<w:sdt><w:sdtContent>",
            "</w:sdtContent></w:sdt>", #"<w:footnoteReference w:id="1"/>"#, #"<w:fldChar w:fldCharType="begin"/>"#,
            #"<w:numPr><w:ilvl w:val="12"/><w:numId w:val="1"/></w:numPr>"#, "<w:br/>", "<w:txbxContent>",
            "</w:txbxContent>",
            "<w:drawing>", "</w:drawing>", "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>", "<w:lastRenderedPageBreak/>",
            "<w:tcPr>",
            "</w:tcPr>", "<w:hMerge/>",
        ]
        var generator = SeededGenerator(state: 22_2020)
        for _ in 0..<1500 {
            // Elements are closed in order, so that most of these are well-formed and reach the reader.
            var text = ""
            var open: [String] = []
            for _ in 0..<Int.random(in: 3...60, using: &generator) {
                let piece = pieces.randomElement(using: &generator)!
                if piece.hasPrefix("</") {
                    if let name = open.popLast() { text += "</\(name)>" }
                } else {
                    text += piece
                    if !piece.contains("/") {
                        for name in piece.split(whereSeparator: { "<>".contains($0) }) { open.append(String(name)) }
                    }
                }
            }
            for name in open.reversed() { text += "</\(name)>" }
            check(WordBuilder.document(text, footnotes: #"<w:footnote w:id="1"><w:p/></w:footnote>"#))
        }
    }

    @Test("text pieced together at random never crashes the reader of text, and keeps its lines in order")
    func text() throws {
        let pieces = [
            "**", "*", "_", "[", "](#)", "|", "|---|", "\t", "\n", "\n\n", "            \n", "1 ", "2 ", "¹", "tốt1",
            ". ", "# ",
            "\u{C}", "[^1]: ", "[^1]", "-----", "\\", "e\u{323}\u{302}", "\u{AD}", "chữ", "<sup>1</sup>", " ", "\r\n",
            "🙂", "<br>",
        ]
        var generator = SeededGenerator(state: 4)
        for _ in 0..<3000 {
            let count = Int.random(in: 1...80, using: &generator)
            let text = (0..<count).map { _ in pieces.randomElement(using: &generator)! }.joined()
            let document = TextReader.read(decoded: try TextDecoding.decode(Array(text.utf8)))
            var last = 0
            for block in document.blocks {
                let line: Int
                switch block {
                case .paragraph(let paragraph):
                    line = paragraph.line
                    #expect(!paragraph.text.isEmpty)
                    for mark in paragraph.noteMarks {
                        #expect(mark.offset <= paragraph.text.unicodeScalars.count)
                        #expect(document.notes.contains { $0.number == mark.note })
                    }
                case .table(let table): line = table.rows[0].line
                }
                #expect(line > last, "\(text.debugDescription)")
                last = line
            }
        }
    }

    private func check(_ bytes: [UInt8]) {
        do {
            let document = try DocumentReader.read(bytes).document
            #expect(!document.blocks.isEmpty || !document.notes.isEmpty)
        } catch {
            #expect(!error.message.vi.isEmpty && !error.remedy.vi.isEmpty)
        }
    }
}
