import Documents
import Drafts
import Formats
import Foundation
import Registry
import TestKit
import Testing

@testable import khue

@Suite("khue draft")
struct DraftTests {
    static let round = Fixtures.package.appending(path: "Examples/dot-mau")

    @Test("the kinds of papers are listed by what they are about", arguments: ["vi", "en"])
    func list(language: String) async throws {
        let transcript = await Transcript.of(["draft", "list", "--lang", language])
        #expect(transcript.status == .clean)
        for kind in PaperKind.allCases { #expect(transcript.output.contains("  \(kind.rawValue) ")) }
        try Snapshot.expect(transcript.output, "draft-list-\(language).txt")
    }

    @Test("a sheet of answers gives the unit's petition, with what the sheet says of number and signer")
    func sheet() async throws {
        try await Scratch.with { scratch in
            let out = scratch.root.appending(path: "to-trinh.docx").path
            let sheet = Self.round.appending(path: "xa-dak-ruong.yaml").path
            let transcript = await Transcript.of(["draft", "to-trinh", sheet, "-o", out])
            #expect(transcript.status == .clean, "\(transcript.errors)")
            #expect(transcript.output == "đã lập 1 giấy tờ của 1 đơn vị: \(out)\n")
            let text = try Self.text(out)
            #expect(text.contains("ỦY BAN NHÂN DÂN\nXÃ ĐĂK RUỒNG"))
            #expect(text.contains("TM. ỦY BAN NHÂN DÂN"))
            #expect(text.contains("/TTr-UBND"))
            #expect(text.contains("Thường trực Đảng ủy xã"))
            #expect(text.contains("Mã giấy tờ: "))
        }
    }

    @Test("the same sheet gives the same bytes")
    func same() async throws {
        try await Scratch.with { scratch in
            let sheet = Self.round.appending(path: "phong-noi-vu.yaml").path
            let files = ["a.docx", "b.docx"].map { scratch.root.appending(path: $0) }
            for file in files { _ = await Transcript.of(["draft", "to-trinh", sheet, "-o", file.path]) }
            let bytes = try files.map { try Data(contentsOf: $0) }
            #expect(bytes[0] == bytes[1])
        }
    }

    @Test("an unknown kind is answered with the nearest one, before anything is read")
    func unknown() async {
        let transcript = await Transcript.of(["draft", "to-trin", "nothing.yaml", "-o", "x.docx"])
        #expect(transcript.status == .failed)
        #expect(transcript.errors.contains("có phải ý là to-trinh?"), "\(transcript.errors)")
    }

    @Test("nothing is overwritten without --force")
    func force() async throws {
        try await Scratch.with { scratch in
            let out = try scratch.write("a.docx", Array("mine".utf8))
            let sheet = Self.round.appending(path: "xa-dak-ruong.yaml").path
            let refused = await Transcript.of(["draft", "to-trinh", sheet, "-o", out.path])
            #expect(refused.status == .failed)
            #expect(refused.errors.contains("đã có, nên chưa ghi gì"))
            let kept = try Data(contentsOf: out)
            #expect(kept == Data("mine".utf8))
            #expect(await Transcript.of(["draft", "to-trinh", sheet, "-o", out.path, "--force"]).status == .clean)
            let text = try Self.text(out.path)
            #expect(text.contains("TỜ TRÌNH"))
        }
    }

    @Test("units of one set and year are a round; several rounds lie in folders of their own")
    func rounds() async throws {
        try await Scratch.with { scratch in
            let out = scratch.root.appending(path: "ra")
            let transcript = await Transcript.of(["draft", "to-trinh", Self.round.path, "-o", "\(out.path)/"])
            #expect(transcript.status == .clean, "\(transcript.errors)")
            let files = try FileManager.default.subpathsOfDirectory(atPath: out.path).filter { $0.hasSuffix(".docx") }
            #expect(
                files.sorted() == [
                    "2023-tt22-2020/phong-noi-vu-huyen-kon-ray/to-trinh.docx",
                    "2023-tt22-2020/truong-th-thcs-so-1/to-trinh.docx",
                    "2023-tt22-2020/ubnd-xa-tan-lap/to-trinh.docx",
                    "2024-tt24-2023-huyen/phong-tai-chinh-ke-hoach-huyen-kon-ray/to-trinh.docx",
                    "2024-tt24-2023-huyen/truong-mn-so-1/to-trinh.docx",
                    "2024-tt24-2023-huyen/ubnd-xa-dak-ruong/to-trinh.docx",
                    "2024-tt25-2023-xa/ubnd-xa-dak-ruong/to-trinh.docx",
                ])
        }
    }

    @Test("what cannot be used is named with its reason and remedy, and the rest is drafted")
    func mixed() async throws {
        try await Scratch.with { scratch in
            try scratch.write("vao/tot.yaml", Data(contentsOf: Self.round.appending(path: "xa-dak-ruong.yaml")))
            try scratch.write("vao/hong.docx", Array("PK\u{3}\u{4}rác".utf8))
            try scratch.write("vao/sai.yaml", Array("set: tt24-2023-huyen\nanswers:\n  9.9: true\n".utf8))
            try scratch.write(
                "vao/khong-ten.yaml", Array("set: tt24-2023-huyen\nyear: 2024\nanswers:\n  1.1: true\n".utf8))
            try scratch.write("vao/thu.txt", Array("Kính gửi anh chị, mời họp chiều nay.\n".utf8))
            let out = scratch.root.appending(path: "ra").path
            let transcript = await Transcript.of(
                ["draft", "to-trinh", scratch.root.appending(path: "vao").path, "-o", out + "/"])
            #expect(transcript.status == .found)
            for words in ["hong.docx: ", "sai.yaml:3:3: ", "không ghi tên đơn vị", "thu.txt: "] {
                #expect(transcript.errors.contains(words), "\(words)\n\(transcript.errors)")
            }
            #expect(transcript.output.contains("đã lập 1 giấy tờ"))
        }
    }

    static func text(_ path: String) throws -> String {
        let document = try DocumentReader.read(Array(Data(contentsOf: URL(filePath: path)))).document
        return document.blocks.map { block in
            switch block {
            case .paragraph(let paragraph): paragraph.text
            case .table(let table): table.rows.flatMap(\.cells).map(\.text).joined(separator: "\n")
            }
        }.joined(separator: "\n")
    }
}
