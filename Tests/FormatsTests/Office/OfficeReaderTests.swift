import Children
import Criteria
import Documents
import Foundation
import TestKit
import Testing

@testable import Formats

/// One after the other: each test holds workers of its own.
@Suite(
    "LibreOffice", .serialized, .enabled(if: Installed.office, "LibreOffice is not installed"), .timeLimit(.minutes(15))
)
struct OfficeReaderTests {
    private let tools = Installed.tools()

    private func read(_ bytes: [UInt8], with other: Tools? = nil) async throws -> (format: Format, document: Document) {
        try await DocumentReader.read(bytes, with: other ?? tools)
    }

    // MARK: The same document

    @Test("an old Word file gives all its text, rows and notes", arguments: SeedFilesTests.names)
    func doc(name: String) async throws {
        let (format, document) = try await read(Fixtures.bytes("documents/\(name).doc"))
        #expect(format == .doc)
        let truth = try Truth.read(name)
        #expect(Truth.body(document) == Truth.body(truth))
        #expect(Truth.notes(document) == Truth.notes(truth))
    }

    @Test("an RTF file gives all its text, rows and notes, by each way", arguments: Installed.isolations)
    func rtf(isolation: Isolation) async throws {
        let truth = try Truth.read("001")
        // With the worker, and with the command alone.
        for assistants in [Installed.folder, "/nowhere"] {
            let tools = Installed.tools(isolation, assistants: assistants)
            let (format, document) = try await read(Fixtures.bytes("documents/001.rtf"), with: tools)
            #expect(format == .rtf)
            #expect(Truth.body(document) == Truth.body(truth))
            #expect(Truth.notes(document) == Truth.notes(truth))
            await tools.stop()
        }
    }

    @Test("a Word document as one XML file is read, by Word 2003 and by OpenDocument")
    func flat() async throws {
        let word = """
            <?xml version="1.0"?><?mso-application progid="Word.Document"?>
            <w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body>
            <w:p><w:r><w:t>Báo cáo</w:t></w:r></w:p></w:body></w:wordDocument>
            """
        let first = try await read(Array(word.utf8))
        #expect(first.format == .xml)
        #expect(first.document.paragraphs.map(\.text) == ["Báo cáo"])
        let second = try await read(Array(FlatDocument.text("<text:p>Báo cáo</text:p>").utf8))
        #expect(second.format == .fodt)
        #expect(second.document.paragraphs.map(\.text) == ["Báo cáo"])
    }

    @Test(
        "sheets give the same cells as the workbook", .enabled(if: Installed.sheets, "Calc is not installed"),
        arguments: ["001.xls", "001.ods", "002.xls", "002.ods"])
    func sheets(name: String) async throws {
        let workbook = try DocumentReader.read(Fixtures.bytes("documents/\(name.prefix(3)).xlsx")).document
        let (format, document) = try await read(Fixtures.bytes("documents/\(name)"))
        #expect(format.rawValue == name.suffix(3))
        // The workbook comes without results of its formulas in one column of the second sheet.
        let isSame = Truth.body(document).prefix(23) == Truth.body(workbook).prefix(23)
        #expect(isSame, "\(Truth.body(document).prefix(23))")
    }

    @Test("a sheet as one XML file is read, by Excel 2003 and by OpenDocument", .enabled(if: Installed.sheets))
    func flatSheets() async throws {
        let excel = """
            <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
            <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" \
            xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table><Row>
            <Cell><Data ss:Type="String">Điểm</Data></Cell><Cell><Data ss:Type="Number">38</Data></Cell>
            </Row></Table></Worksheet></Workbook>
            """
        let flat = FlatDocument.sheet(
            """
            <table:table-row><table:table-cell office:value-type="string"><text:p>Điểm</text:p></table:table-cell>\
            <table:table-cell office:value-type="float" office:value="38"/></table:table-row>
            """)
        for (text, format) in [(excel, Format.xml), (flat, .fods)] {
            let result = try await read(Array(text.utf8))
            #expect(result.format == format)
            #expect(Truth.body(result.document) == ["Điểm | 38"])
        }
    }

    @Test("many files at once keep to their number of workers, and leave nothing behind")
    func many() async throws {
        let bytes = try Fixtures.bytes("documents/001.doc")
        let truth = try Truth.body(Truth.read("001"))
        let isSame = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<12 { group.addTask { try await Truth.body(read(bytes).document) == truth } }
            return try await group.reduce(true) { $0 && $1 }
        }
        #expect(isSame)
        let folder = try #require(tools.temporary.path)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count <= 3, "a lock and two workers")
        await tools.stop()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["lock"])
        #expect(await Processes.settled { Processes.with(argument: folder).isEmpty })
    }

    // MARK: What cannot be read

    private func error(_ bytes: [UInt8], with other: Tools? = nil) async throws -> ReadError {
        await #expect(throws: ReadError.self) { try await read(bytes, with: other) } ?? .emptyFile()
    }

    @Test("a file under a password says so", arguments: ["001.doc", "001.xls"])
    func encrypted(name: String) async throws {
        var bytes = try Fixtures.bytes("documents/\(name)")
        let plain = bytes
        if name.hasSuffix("doc") {
            let start = try #require(Data(bytes).firstRange(of: Data([0xEC, 0xA5]))?.lowerBound)
            bytes[start + 11] |= 0x01
        } else {
            let start = try #require(
                Data(bytes).firstRange(of: Data([0x09, 0x08, 0x10, 0x00, 0x00, 0x06]))?.lowerBound)
            let next = start + 4 + Int(bytes[start + 2])
            bytes.replaceSubrange(next..<(next + 2), with: [0x2F, 0x00])
        }
        #expect(bytes != plain)
        #expect(try await error(bytes).code == .encrypted)
    }

    @Test("a file that was cut says that it is damaged", arguments: ["001.doc", "001.xls"])
    func cut(name: String) async throws {
        let bytes = try Fixtures.bytes("documents/\(name)")
        for part in [2, 3, 10] {
            let error = try await error(Array(bytes.prefix(bytes.count * (part - 1) / part)))
            #expect(error.code == .damaged, "\(part): \(error.message.en)")
        }
    }

    @Test("what only looks like an office file fails with its reason, and the next file is read")
    func garbage() async throws {
        var generator = SeededGenerator(state: 3)
        func noise(_ count: Int) -> [UInt8] { (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) } }
        var doc = try Fixtures.bytes("documents/001.doc")
        doc.replaceSubrange(512..<(doc.count - 4096), with: noise(doc.count - 4096 - 512))
        let deep = "{\\rtf1 " + String(repeating: "{", count: 3_000_000)
        for bytes in [doc, Array(deep.utf8)] {
            let error = try await error(bytes)
            #expect([ReadError.Code.damaged, .unsupportedFormat, .empty, .timeout].contains(error.code))
            #expect(!error.message.vi.isEmpty && !error.remedy.vi.isEmpty)
        }
        #expect(try await read(Fixtures.bytes("documents/000.doc")).document.blocks.count > 10)
    }

    @Test("a worker that is killed fails its file at most, and the next one is read")
    func killed() async throws {
        let bytes = try Fixtures.bytes("documents/001.doc")
        _ = try await read(bytes)
        let folder = try #require(tools.temporary.path)
        let processes = Processes.with(argument: folder)
        #expect(!processes.isEmpty)
        for process in processes { kill(pid_t(process), SIGKILL) }
        #expect(await Processes.settled { Processes.with(argument: folder).isEmpty })
        #expect(try await read(bytes).format == .doc)
        await tools.stop()
    }
}
