import Criteria
import Documents
import Foundation
import TestKit
import Testing

@testable import Formats

/// Files made to hurt: each is refused with the right code and advice in both languages.
struct HostileFilesTests {
    private func error(_ bytes: [UInt8]) throws -> ReadError {
        let error = try #require(throws: ReadError.self) { try DocumentReader.read(bytes) }
        for text in [error.message.vi, error.message.en, error.remedy.vi, error.remedy.en] {
            #expect(!text.isEmpty && text.last != ".")
        }
        return error
    }

    private func word(_ main: String) -> [UInt8] { WordBuilder.archive(main: main) }

    private let open = #"<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>"#
    private let close = "</w:body></w:document>"

    // MARK: Nothing, and noise

    @Test("an empty file, one of blanks, and documents without text say that they are empty")
    func empty() throws {
        #expect(try error([]).code == .empty)
        #expect(try error(Array(" \n\t\n".utf8)).code == .empty)
        #expect(try error(ZipBuilder().bytes).code == .empty)
        #expect(try error(word(open + "<w:p/>" + close)).code == .empty)
        #expect(try error(Array("<html><body><img src='a.png'></body></html>".utf8)).code == .empty)
    }

    @Test("an empty file says so in one word, a workbook of formulas alone what they lack")
    func empties() throws {
        #expect(try error([]).message.vi == "tệp rỗng")
        let workbook = try error(WorkbookBuilder.workbook(#"<row r="1"><c r="A1"><f>VLOOKUP(1,B1,2)</f></c></row>"#))
        #expect(workbook.code == .empty && workbook.message.en.contains("formulas without results"))
        #expect(workbook.remedy.vi.contains("LibreOffice"))
    }

    @Test("a text that many cells of a workbook share counts as often as it is shown")
    func sharedText() throws {
        let cells = { (count: Int) in
            (1...count).map { #"<row r="\#($0)"><c r="A\#($0)" t="s"><v>0</v></c></row>"# }.joined()
        }
        let text = "<si><t>" + String(repeating: "chữ ", count: 250_000) + "</t></si>"
        #expect(try error(WorkbookBuilder.workbook(cells(2000), shared: text)).code == .tooLarge)
        #expect(throws: Never.self) { try DocumentReader.read(WorkbookBuilder.workbook(cells(20), shared: text)) }
    }

    @Test("a row of too many columns names the limit")
    func columns() throws {
        let row = "<tr>" + String(repeating: "<td colspan='250'>a</td>", count: 5) + "</tr>"
        let error = try error(Array("<html><body><table>\(row)</table></body></html>".utf8))
        #expect(error.code == .tooLarge && error.message.vi.contains("1.000"))
    }

    @Test("random bytes and zero bytes are of no known format")
    func noise() throws {
        var generator = SeededGenerator(state: 7)
        for _ in 0..<200 {
            let bytes = (0..<Int.random(in: 40...3000, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            #expect([.unknownFormat, .unsupportedFormat, .damaged].contains(try error(bytes).code))
        }
        #expect(try error([UInt8](repeating: 0, count: 4096)).code == .unknownFormat)
        #expect(try error(Array("Báo cáo\0 kết quả".utf8)).code == .unknownFormat)
    }

    // MARK: Foreign formats

    @Test(
        "formats that are known but not read say what to do",
        arguments: [
            ("%PDF-1.7\n%âãÏÓ", "PDF"), ("{\\rtf1\\ansi", "RTF"), ("\u{89}PNG\r\n", "picture"), ("GIF89a", "picture"),
            ("Rar!\u{1A}", "archive"), ("MIME-Version: 1.0\r\nContent-Type: multipart/related", "web page"),
            ("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument>", "one XML file"),
            ("<?xml version=\"1.0\"?><rss/>", "an XML file"),
        ])
    func foreign(head: String, name: String) throws {
        let error = try error(head.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
        #expect(error.code == .unsupportedFormat && error.message.en.contains(name))
    }

    @Test(
        "old Office files are told apart, and encrypted ones among them",
        arguments: [
            ("WordDocument", ReadError.Code.unsupportedFormat, ".docx"), ("Workbook", .unsupportedFormat, ".xlsx"),
            ("EncryptedPackage", .encrypted, "mật khẩu"), ("Khác", .unsupportedFormat, ".docx"),
        ])
    func compound(name: String, code: ReadError.Code, advice: String) throws {
        var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
        bytes += [UInt8](repeating: 0, count: 2048 - bytes.count)
        for (index, unit) in name.utf16.enumerated() {
            bytes[1024 + 128 + index * 2] = UInt8(truncatingIfNeeded: unit)
            bytes[1024 + 129 + index * 2] = UInt8(unit >> 8)
        }
        let error = try error(bytes)
        #expect(error.code == code && error.remedy.vi.contains(advice))
    }

    @Test("archives of other programs are named; an .ods is to be saved as .xlsx")
    func packages() throws {
        var ods = ZipBuilder()
        ods.add("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        ods.add("content.xml", "<a/>")
        let first = try error(ods.bytes)
        #expect(first.code == .unsupportedFormat && first.remedy.vi.contains(".xlsx"))
        var other = ZipBuilder()
        other.add("anh.jpg", "x")
        #expect(try error(other.bytes).message.en.contains("archive"))
    }

    @Test("a password is named, whatever keeps it")
    func encrypted() throws {
        var zip = ZipBuilder()
        zip.add("word/document.xml", Array("x".utf8), flags: 1)
        #expect(try error(zip.bytes).code == .encrypted)
        var odt = ZipBuilder()
        odt.add("mimetype", "application/vnd.oasis.opendocument.text")
        odt.add("content.xml", "\u{1}\u{2}")
        odt.add("META-INF/manifest.xml", "<m><file-entry><encryption-data/></file-entry></m>")
        #expect(try error(odt.bytes).code == .encrypted)
    }

    // MARK: XML

    @Test("a document type is refused: an external entity reads no file, laughter does not multiply")
    func entities() throws {
        let secret = FileManager.default.temporaryDirectory.appending(path: "khue-\(UUID()).txt")
        try Data("bí mật".utf8).write(to: secret)
        defer { try? FileManager.default.removeItem(at: secret) }
        let external = """
            <?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file://\(secret.path)">]>\(open)<w:p><w:r><w:t>&e;</w:t></w:r>\
            </w:p>\(close)
            """
        #expect(try error(word(external)).code == .forbiddenContent)
        let laughs = (1..<10).map { #"<!ENTITY a\#($0) "\#(String(repeating: "&a\($0 - 1);", count: 10))">"# }.joined()
        let billion =
            #"<!DOCTYPE x [<!ENTITY a0 "ha">\#(laughs)]>"# + open + "<w:p><w:r><w:t>&a9;</w:t></w:r></w:p>" + close
        #expect(try error(word(billion)).code == .forbiddenContent)
    }

    @Test("an entity in a workbook's sheet is refused too")
    func entitiesInSheets() throws {
        let link = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        var zip = ZipBuilder()
        zip.add("_rels/.rels", #"<R><Relationship Type="\#(link)/officeDocument" Target="xl/workbook.xml"/></R>"#)
        zip.add(
            "xl/_rels/workbook.xml.rels", #"<R><Relationship Id="r1" Type="\#(link)/worksheet" Target="s.xml"/></R>"#)
        zip.add("xl/workbook.xml", #"<workbook><sheets><sheet name="a" id="r1"/></sheets></workbook>"#)
        zip.add("xl/s.xml", #"<!DOCTYPE x [<!ENTITY e "9">]><w><row r="1"><c r="A1"><v>&e;</v></c></row></w>"#)
        #expect(try error(zip.bytes).code == .forbiddenContent)
    }

    @Test("nesting of 200,000 is refused, of a hundred is read")
    func deep() throws {
        func nested(_ count: Int) -> [UInt8] {
            let start = String(repeating: "<w:sdt><w:sdtContent>", count: count)
            let end = String(repeating: "</w:sdtContent></w:sdt>", count: count)
            return word(open + start + "<w:p><w:r><w:t>x</w:t></w:r></w:p>" + end + close)
        }
        #expect(try error(nested(200_000)).code == .tooDeep)
        #expect(try DocumentReader.read(nested(100)).document.paragraphs.map(\.text) == ["x"])
        let html = Array(("<html>" + String(repeating: "<div>", count: 200_000) + "x").utf8)
        #expect(try error(html).code == .tooDeep)
    }

    @Test("XML that is not well-formed is damaged", arguments: ["<w:document", "<a><b></a>", "\u{1}", ""])
    func malformed(main: String) throws {
        #expect(try error(word(main)).code == .damaged)
    }

    // MARK: Zip

    /// Deflated zeros: `count` stored as runs, a thousandth of their size.
    private func deflatedSpaces(_ count: Int) -> [UInt8] {
        // Fixed Huffman: the literal space, then length 258 at distance 1, then the end. Bits go in from the lowest.
        var bits = BitWriter()
        bits.write(0b1, 1)
        bits.write(0b01, 2)
        bits.writeReversed(0x30 + 0x20, 8)
        for _ in 0..<((count - 1) / 258) {
            bits.writeReversed(0b1100_0101, 8)
            bits.writeReversed(0, 5)
        }
        bits.writeReversed(0, 7)
        return bits.bytes
    }

    @Test("a bomb of one gigabyte is refused unopened, one that lies about its size when the lie shows")
    func bombs() throws {
        var declared = ZipBuilder()
        WordBuilder.addFrame(to: &declared)
        declared.add("word/document.xml", deflatedSpaces(1 << 20), method: 8, size: 1 << 30)
        #expect(try error(declared.bytes).code == .tooLarge)
        var lying = ZipBuilder()
        WordBuilder.addFrame(to: &lying)
        lying.add("word/document.xml", deflatedSpaces(40 << 20), method: 8, size: 100)
        #expect(try error(lying.bytes).code == .damaged)
        var dense = ZipBuilder()
        WordBuilder.addFrame(to: &dense)
        let packed = deflatedSpaces(20 << 20)
        dense.add("word/document.xml", packed, method: 8, size: (20 << 20) - 1 - ((20 << 20) - 2) % 258)
        var limits = ZipLimits()
        limits.ratio = 100
        let error = #expect(throws: ReadError.self) {
            try ZipArchive.with(dense.bytes, limits: limits) { (archive) throws(ReadError) in
                try archive.read("word/document.xml")
            }
        }
        #expect(error?.code == .tooLarge)
    }

    @Test("entries that overlap, bear one name or leave the folder are forbidden")
    func structure() throws {
        var overlap = ZipBuilder()
        overlap.add("a", "xxxxxxxx")
        overlap.add("b", Array("xxxxxxxx".utf8), offset: 0)
        #expect(try error(overlap.bytes).code == .forbiddenContent)
        var twins = ZipBuilder()
        twins.add("a", "1")
        twins.add("a", "2")
        #expect(try error(twins.bytes).code == .forbiddenContent)
        for name in ["../../etc/cron.d/x", "/etc/passwd", "word\\..\\..\\x", "C:/x"] {
            var zip = ZipBuilder()
            WordBuilder.addFrame(to: &zip)
            zip.add("word/document.xml", open + "<w:p><w:r><w:t>x</w:t></w:r></w:p>" + close)
            zip.add(name, "x")
            #expect(try error(zip.bytes).code == .forbiddenContent, "\(name)")
        }
    }

    @Test("more entries than any document has are too many")
    func entries() throws {
        var zip = ZipBuilder()
        for index in 0..<4200 { zip.add("\(index)", "") }
        #expect(try error(zip.bytes).code == .tooLarge)
    }

    @Test("a wrong checksum is damage")
    func checksum() throws {
        var zip = ZipBuilder()
        WordBuilder.addFrame(to: &zip)
        zip.add("word/document.xml", Array((open + "<w:p/>" + close).utf8), checksum: 1)
        #expect(try error(zip.bytes).code == .damaged)
    }

    @Test("a file cut anywhere is damaged, never read by halves", arguments: ["docx", "odt", "xlsx"])
    func truncated(format: String) throws {
        let bytes = try Fixtures.bytes("documents/001.\(format)")
        for cut in stride(from: 8, to: bytes.count - 1, by: max(bytes.count / 97, 1)) {
            #expect(try error(Array(bytes[..<cut])).code == .damaged, "cut at \(cut)")
        }
        for cut in 1...60 { #expect(try error(Array(bytes[..<(bytes.count - cut)])).code == .damaged) }
    }

    // MARK: Size

    @Test("what takes far more room than the file is refused while it is read")
    func nodes() throws {
        let pieces = String(repeating: "<w:p>a</w:p>", count: XMLBounds.most / 2 + 1)
        #expect(try error(word(open + pieces + close)).code == .tooLarge)
        let page = "<html>" + String(repeating: "<b></b>", count: XMLBounds.most)
        #expect(try error(Array(page.utf8)).code == .tooLarge)
    }

    @Test("a tree stops growing at its bound: elements, texts, and attributes twice")
    func bounds() throws {
        let text = Array("<a><b x='1'>chữ<!-- không tính -->chữ</b></a>".utf8)
        #expect(throws: Never.self) { try XMLTree(text, part: "a", most: 5) }
        #expect(throws: ReadError.self) { try XMLTree(text, part: "a", most: 4) }
    }

    @Test("a hundred thousand rows are read, one row without end is not")
    func rows() throws {
        let rows = { (count: Int) in
            (1...count).map { #"<row r="\#($0)"><c r="A\#($0)"><v>\#($0)</v></c></row>"# }.joined()
        }
        let long = rows(100_000)
        #expect(long.utf8.count > 4 << 20)
        #expect(try DocumentReader.read(WorkbookBuilder.workbook(long)).document.tables[0].rows.count == 100_000)
        let one = #"<row r="1">"# + String(repeating: "<c/>", count: 1_100_000) + "</row>"
        #expect(try error(WorkbookBuilder.workbook(one)).code == .tooLarge)
        #expect(try error(WorkbookBuilder.workbook(rows(10) + one + rows(10))).code == .tooLarge)
    }

    @Test("a document of more text or more lines than any report has is refused, whatever its format")
    func size() throws {
        func text(_ line: String, _ count: Int) -> [UInt8] { Array(String(repeating: line, count: count).utf8) }
        #expect(try error(text("năm 2023\n", 310_000)).code == .tooLarge)
        #expect(try error(text("1\ta\t2\t3\n", 110_000)).code == .tooLarge)
        #expect(try error(text("báo cáo kết quả ", 330_000)).code == .tooLarge)
        #expect(try error(text("báo cáo kết quả ", 700_000)).code == .tooLarge)
        let cell = Table.Cell("a", column: 1)
        func table(_ count: Int) -> Document {
            Document(blocks: [.table(Table(rows: Array(repeating: Table.Row(cells: [cell]), count: count)))])
        }
        #expect(throws: ReadError.self) { try DocumentLimits.check(table(DocumentLimits.lines + 1)) }
        #expect(throws: Never.self) { try DocumentLimits.check(table(DocumentLimits.lines)) }
        let long = Document(blocks: [.paragraph(Paragraph(String(repeating: "a", count: DocumentLimits.text + 1)))])
        #expect(throws: ReadError.self) { try DocumentLimits.check(long) }
    }

    @Test("a table of Word ends at a column that Word does not have")
    func manyCells() throws {
        let row = "<w:tr>" + String(repeating: "<w:tc><w:p/></w:tc>", count: 5000) + "</w:tr>"
        let archive = word(open + "<w:p><w:r><w:t>a</w:t></w:r></w:p><w:tbl>" + row + "</w:tbl>" + close)
        #expect(try DocumentReader.read(archive).document.tables[0].rows[0].cells.count == 4096)
    }

    @Test("many notes of a web page keep their order")
    func manyNotes() throws {
        let numbers = 1...5000
        let marks = numbers.map { "<a href='#_ftn\($0)'>[\($0)]</a>" }.joined()
        let notes = numbers.map { "<div id=ftn\($0)><p>chú thích \($0)</p></div>" }.joined()
        let document = try DocumentReader.read(Array("<html><p>a\(marks)</p>\(notes)".utf8)).document
        #expect(document.notes.map { $0.paragraphs[0].text } == numbers.map { "chú thích \($0)" })
    }

    @Test("cells that a few bytes repeat by the million are refused")
    func amplifiers() throws {
        var odt = ZipBuilder()
        odt.add("mimetype", "application/vnd.oasis.opendocument.text")
        let cell = #"<table-cell number-columns-repeated="1000"><p>x</p></table-cell>"#
        let row = #"<table-row number-rows-repeated="100">\#(cell)</table-row>"#
        odt.add(
            "content.xml",
            "<document-content><body><text><table>\(String(repeating: row, count: 50))</table></text></body></document-content>"
        )
        #expect(try error(odt.bytes).code == .tooLarge)
    }
}

/// Writes bits from the lowest of each byte, as deflate wants them.
private struct BitWriter {
    private(set) var bytes: [UInt8] = []
    private var used = 8

    mutating func write(_ value: Int, _ count: Int) {
        for index in 0..<count {
            if used == 8 {
                bytes.append(0)
                used = 0
            }
            bytes[bytes.count - 1] |= UInt8(value >> index & 1) << UInt8(used)
            used += 1
        }
    }

    mutating func writeReversed(_ value: Int, _ count: Int) {
        for index in (0..<count).reversed() { write(value >> index & 1, 1) }
    }
}
