import Criteria
import Documents
import Formats
import Foundation
import TestKit
import Testing

@testable import khue

@Suite("A table over many files")
struct SummaryTests {
    /// A folder of its own for each test, with two reports and one file that is none.
    private final class Folder {
        let path: String

        init() throws {
            path = NSTemporaryDirectory() + "khue-summary-\(UUID().uuidString)"
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            for name in ["001", "003"] { try Data(Fixtures.example("\(name).txt")).write(to: file("\(name).txt")) }
            try Data([0x50, 0x4B, 3, 4, 0, 0]).write(to: file("hỏng.rtf"))
        }

        func file(_ name: String) -> URL { URL(filePath: path).appending(path: name) }

        var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: path).sorted()) ?? [] }

        deinit { try? FileManager.default.removeItem(atPath: path) }
    }

    private func cells(_ csv: URL) throws -> [[String]] {
        let text = String(decoding: try Data(contentsOf: csv), as: UTF8.self).dropFirst()
        var rows: [[String]] = [[]]
        var field = ""
        var isQuoted = false
        for character in text {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted:
                rows[rows.count - 1].append(field)
                field = ""
            case "\r\n" where !isQuoted:
                rows[rows.count - 1].append(field)
                rows.append([])
                field = ""
            default: field.append(character)
            }
        }
        return rows.dropLast()
    }

    @Test("has a line for each file in the order given, beside what is printed")
    func lines() async throws {
        let folder = try Folder()
        let out = folder.file("bảng.csv")
        let run = await Transcript.of(["check", folder.path, "--format", "json", "--summary", out.path])
        #expect(run.status == .failed)
        #expect(run.output.contains("khue.check/1"))
        let rows = try cells(out)
        #expect(rows.map(\.count) == [16, 16, 16, 16])
        #expect(rows[1][0].hasSuffix("001.txt") && rows[2][0].hasSuffix("003.txt"))
        #expect(
            Array(rows[1][1...9]) == [
                "txt", "Phòng Giáo dục và Đào tạo huyện Kon Rẫy", "cơ quan", "2023", "tt22-2020", "98", "93", "Tốt",
                "Tốt",
            ])
        #expect(rows[1][11] == "cao" && rows[1][12] == "2")
        #expect(rows[1][15].contains("33 (25 + 5 + 3)") && rows[1][15].contains("dòng 32"))
        #expect(rows[2][9] == "chưa đạt mức độ 1" && rows[2][10] == "32")
        #expect(rows[3][11] == "chưa rõ" && rows[3][15].hasPrefix("không đọc được: "))
        #expect(folder.names == ["001.txt", "003.txt", "bảng.csv", "hỏng.rtf"])
    }

    @Test("is a workbook when its name says so, and is no report when the folder is read again")
    func workbook() async throws {
        let folder = try Folder()
        let out = folder.file("bang.xlsx")
        for _ in 0..<2 {
            _ = await Transcript.of(["check", folder.path, "--lang", "en", "--summary", out.path])
            let document = try DocumentReader.read([UInt8](Data(contentsOf: out))).document
            guard case .table(let table)? = document.blocks.first else { return #expect(Bool(false)) }
            #expect(table.rows.count == 5)
            #expect(table.rows[1].cells.contains { $0.text == "agency" })
            #expect(table.rows[4].cells.first?.text == "Total: 3 files")
        }
        #expect(!folder.names.contains { $0.hasPrefix(".") })
    }

    @Test(
        "is refused before the work begins when it cannot be written",
        arguments: ["không có/bang.csv", "bang.ods", "bang", "../\u{0}", "001.txt"])
    func refused(name: String) async throws {
        let folder = try Folder()
        let run = await Transcript.of(["check", folder.file("003.txt").path, "--summary", folder.path + "/" + name])
        #expect(run.status == .failed)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("→"))
        #expect(folder.names == ["001.txt", "003.txt", "hỏng.rtf"])
    }

    @Test("never takes the place of a file that is to be read")
    func overwriting() async throws {
        let folder = try Folder()
        let sheet = folder.file("diem.xlsx")
        try Data(Fixtures.bytes("documents/001.xlsx")).write(to: sheet)
        let run = await Transcript.of(["check", sheet.path, "--summary", sheet.path])
        #expect(run.status == .failed)
        #expect(try [UInt8](Data(contentsOf: sheet)) == Fixtures.bytes("documents/001.xlsx"))
    }

    @Test("a file is replaced whole, with the rights it had, and the link to it stays a link")
    func replaced() throws {
        let folder = try Folder()
        let (file, link) = (folder.file("cu.csv"), folder.file("lien-ket.csv"))
        try Data("cũ".utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file.path)
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
        try OutputFile(link.path).write(Array("mới".utf8))
        #expect(try String(contentsOf: file, encoding: .utf8) == "mới")
        #expect(try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int == 0o640)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == file.path)
        #expect(folder.names.filter { $0.hasPrefix(".") } == [])
    }
}
