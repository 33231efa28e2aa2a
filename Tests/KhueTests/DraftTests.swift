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
            #expect(transcript.output == "đã lập 1 giấy tờ: \(out)\n")
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

    @Test("every paper of three rounds is written by one command, and into a ZIP of the same names")
    func all() async throws {
        try await Scratch.with { scratch in
            let out = scratch.root.appending(path: "ra")
            let zip = scratch.root.appending(path: "ra.zip")
            let transcript = await Transcript.of(
                ["draft", "all", Self.round.path, "-o", out.path, "--zip", zip.path])
            #expect(transcript.status != .failed, "\(transcript.errors)")
            let files = try FileManager.default.subpathsOfDirectory(atPath: out.path).filter { $0.hasSuffix(".docx") }
            for unit in [
                "2023-tt22-2020/phong-noi-vu-huyen-kon-ray", "2024-tt24-2023-huyen/truong-mn-so-1",
                "2024-tt25-2023-xa/ubnd-xa-dak-ruong",
            ] {
                for kind: PaperKind in [.selfAssessment, .selfSummary, .petition] {
                    #expect(files.contains("\(unit)/\(kind.rawValue).docx"), "\(files)")
                }
            }
            for file in files { #expect(!(try Self.text(out.appending(path: file).path)).isEmpty) }
            let archive = try Data(contentsOf: zip)
            #expect(archive.starts(with: Array("PK".utf8)))
            for file in files { #expect(archive.range(of: Data(file.utf8)) != nil, "\(file)") }
            let left = try FileManager.default.subpathsOfDirectory(atPath: scratch.root.path)
            #expect(!left.contains { $0.hasSuffix(".tmp") })
        }
    }

    @Test("a unit's drafted dossier is checked without a finding, but for what is blank until registered and signed")
    func checked() async throws {
        try await Scratch.with { scratch in
            let out = scratch.root.appending(path: "ra").path
            for kind: PaperKind in [.selfAssessment, .selfSummary, .petition] {
                _ = await Transcript.of(["draft", kind.rawValue, Self.round.path, "-o", "\(out)/"])
            }
            let transcript = await Transcript.of(["check", out, "--format", "json", "--fail-on", "warning"])
            #expect(transcript.status == .clean, "\(transcript.output.prefix(4000))")
            let json = try JSONSerialization.jsonObject(with: Data(transcript.output.utf8)) as? [String: Any]
            let files = try #require(json?["files"] as? [[String: Any]])
            #expect(files.count > 20)
            for file in files {
                let names = (file["findings"] as? [[String: Any]] ?? []).compactMap { $0["check"] as? String }
                let blank: Set = ["number-missing", "date-missing", "signature-block", "citation-incomplete"]
                #expect(Set(names).isSubset(of: blank), "\(file["path"] ?? ""): \(names)")
            }
        }
    }

    @Test("a paper is written as a page for the browser and as a workbook too")
    func formats() async throws {
        try await Scratch.with { scratch in
            let sheet = Self.round.appending(path: "phong-noi-vu.yaml").path
            for ending in ["html", "xlsx"] {
                let out = scratch.root.appending(path: "a.\(ending)").path
                let transcript = await Transcript.of(["draft", "bao-cao-tu-danh-gia", sheet, "-o", out])
                #expect(transcript.status == .clean, "\(transcript.errors)")
                #expect(try Self.text(out).contains("Đơn vị có chủ trương hoặc kế hoạch"))
            }
            let page = try String(contentsOf: scratch.root.appending(path: "a.html"), encoding: .utf8)
            #expect(page.contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))
            #expect(!page.contains("http"))
        }
    }

    @Test("two units whose long names begin alike are two units, each with a folder of its own")
    func longNames() async throws {
        try await Scratch.with { scratch in
            let sheet = try String(contentsOf: Self.round.appending(path: "phong-noi-vu.yaml"), encoding: .utf8)
            let stem = "Trường Phổ thông dân tộc bán trú Tiểu học và Trung học cơ sở"
            for (file, name) in [("a", "\(stem) xã Đăk Tờ Re"), ("b", "\(stem) xã Đăk Tờ Lung")] {
                try scratch.write(
                    "vao/\(file).yaml", Array(sheet.replacing("Phòng Nội vụ huyện Kon Rẫy", with: name).utf8))
            }
            let out = scratch.root.appending(path: "ra").path
            let transcript = await Transcript.of(
                ["draft", "to-trinh", scratch.root.appending(path: "vao").path, "-o", out + "/"])
            #expect(transcript.status == .clean, "\(transcript.errors)")
            let folders = try FileManager.default.contentsOfDirectory(atPath: out)
            #expect(folders.count == 2, "\(folders)")
        }
    }

    @Test("the office's part is asked for in its own file, and a unit that it misspells there is named")
    func office() async throws {
        try await Scratch.with { scratch in
            for file in ["phong-noi-vu.yaml", "ubnd-xa-tan-lap.yaml"] {
                try scratch.write("vao/\(file)", Data(contentsOf: Self.round.appending(path: file)))
            }
            let folder = scratch.root.appending(path: "vao").path
            let out = scratch.root.appending(path: "ra").path
            let lacking = await Transcript.of(["draft", "bien-ban", folder, "-o", out + "/"])
            #expect(lacking.status == .found && lacking.errors.contains("dot.yaml"), "\(lacking.errors)")
            let sheet = try String(contentsOf: Self.round.appending(path: "dot.yaml"), encoding: .utf8)
            try scratch.write(
                "vao/dot.yaml", Array(sheet.replacing("      phong-noi-vu:", with: "      phong-noi-vuu:").utf8))
            let wrong = await Transcript.of(["draft", "bien-ban", folder, "-o", out + "/"])
            #expect(wrong.status == .found && wrong.errors.contains("có phải ý là phong-noi-vu?"), "\(wrong.errors)")
            let own = await Transcript.of(["draft", "to-trinh", folder, "-o", out + "/"])
            #expect(own.status == .clean, "\(own.errors)")
        }
    }

    @Test("a key that is mistyped in a sheet is told with its line and what may have been meant")
    func mistypedKey() async throws {
        try await Scratch.with { scratch in
            let sheet = try String(contentsOf: Self.round.appending(path: "phong-noi-vu.yaml"), encoding: .utf8)
            let file = try scratch.write("a.yaml", Array(sheet.replacing("\nyear:", with: "\nyaer:").utf8))
            let transcript = await Transcript.of(
                ["draft", "to-trinh", file.path, "-o", scratch.root.appending(path: "a.docx").path])
            #expect(transcript.status == .failed)
            #expect(transcript.errors.contains(#":6:1: không có khóa "yaer"; có phải "year""#), "\(transcript.errors)")
        }
    }

    @Test(
        "certificates of a round come in one file, a page each, each with a code of its own",
        arguments: ["docx", "pdf"])
    func certificates(ending: String) async throws {
        guard ending == "docx" || (Installed.office && TestTools.hasPoppler) else { return }
        try await Scratch.with { scratch in
            let out = scratch.root.appending(path: "giay.\(ending)").path
            let transcript = await Transcript.of(["draft", "giay-chung-nhan", Self.round.path, "-o", out])
            // One unit of the sample reached nothing.
            #expect(
                transcript.status == .found && transcript.output.contains("đã lập 6 giấy tờ"), "\(transcript.errors)")
            let bytes = Array(try Data(contentsOf: URL(filePath: out)))
            let tools = Installed.tools()
            let document = try await DocumentReader.read(bytes, with: tools).document
            await tools.stop()
            func paragraphs(_ blocks: [Block]) -> [Paragraph] {
                blocks.flatMap { block -> [Paragraph] in
                    switch block {
                    case .paragraph(let paragraph): [paragraph]
                    case .table(let table): table.rows.flatMap(\.cells).flatMap { paragraphs($0.blocks) }
                    }
                }
            }
            let found = paragraphs(document.blocks).flatMap { paragraph in
                paragraph.text.matches(of: /Mã giấy tờ: ([0-9A-Z-]{14})/).map {
                    (page: paragraph.page, code: String($0.output.1))
                }
            }
            #expect(found.count == 6 && Set(found.map(\.code)).count == 6, "\(found)")
            if ending == "pdf" {
                #expect(found.map(\.page) == [1, 2, 3, 4, 5, 6])
            }
        }
    }

    @Test("many papers in one file begin a page each")
    func joined() async throws {
        try await Scratch.with { scratch in
            let out = scratch.root.appending(path: "tat-ca.docx").path
            let transcript = await Transcript.of(["draft", "to-trinh", Self.round.path, "-o", out])
            #expect(transcript.status == .clean, "\(transcript.errors)")
            let text = try Self.text(out)
            #expect(text.components(separatedBy: "Mã giấy tờ: ").count == 8)
        }
    }

    @Test("a template with mistakes is refused with each place, and nothing is written")
    func template() async throws {
        try await Scratch.with { scratch in
            let sheet = Self.round.appending(path: "phong-noi-vu.yaml").path
            let form = scratch.root.appending(path: "mau.docx").path
            let out = scratch.root.appending(path: "a.docx").path
            let example = await Transcript.of(["draft", "to-trinh", sheet, "-o", form, "--template-example"])
            #expect(example.status == .clean, "\(example.errors)")
            let filled = await Transcript.of(["draft", "to-trinh", sheet, "-o", out, "--template", form])
            #expect(filled.status == .clean, "\(filled.errors)")
            #expect(try Self.text(out).contains("Phòng Nội vụ huyện Kon Rẫy"))
            let wrong = try scratch.write("sai.docx", Self.word(saying: "Kính gửi {{unit.nmae}}"))
            let refused = await Transcript.of(
                ["draft", "to-trinh", sheet, "-o", out + "x.docx", "--template", wrong.path])
            #expect(refused.status == .failed)
            #expect(refused.errors.contains("{{unit.nmae}}"), "\(refused.errors)")
            #expect(!FileManager.default.fileExists(atPath: out + "x.docx"))
        }
    }

    @Test("a paper agrees with what it was made of; changed data and changed words are told with their place")
    func verify() async throws {
        try await Scratch.with { scratch in
            let folder = scratch.root
            try scratch.write(
                "nguon/dv.yaml", Data(contentsOf: Self.round.appending(path: "phong-noi-vu.yaml")))
            let sheet = folder.appending(path: "nguon/dv.yaml")
            let paper = folder.appending(path: "a.docx").path
            _ = await Transcript.of(["draft", "bao-cao-tu-danh-gia", sheet.path, "-o", paper])
            let agrees = await Transcript.of(["verify", paper, "--source", sheet.path])
            #expect(agrees.status == .clean, "\(agrees.output)")
            #expect(agrees.output.contains("khớp dữ liệu"))

            let old = try String(contentsOf: sheet, encoding: .utf8)
            try scratch.write("nguon/dv.yaml", Array(old.replacing("3a: { answer: 23", with: "3a: { answer: 20").utf8))
            let changed = await Transcript.of(["verify", paper, "--source", sheet.path])
            #expect(changed.status == .found)
            try Snapshot.expect(Self.differences(changed.output), "verify-paper-vi.txt")
            let english = await Transcript.of(["verify", paper, "--source", sheet.path, "--lang", "en"])
            try Snapshot.expect(Self.differences(english.output), "verify-paper-en.txt")

            let other = await Transcript.of(
                ["verify", paper, "--source", Self.round.appending(path: "xa-dak-ruong.yaml").path])
            #expect(other.status == .failed)
            let nothing = await Transcript.of(
                ["verify", paper, "--database", folder.appending(path: "none.sqlite").path])
            #expect(nothing.status == .failed)
            #expect(nothing.errors.contains("thêm --source"))
        }
    }

    /// The lines below file, paper and code, which differ with the folder of the test.
    private static func differences(_ output: String) -> String {
        output.split(separator: "\n", omittingEmptySubsequences: false)
            .drop { !$0.hasPrefix("  Khác nhau") && !$0.hasPrefix("  Differences") }.joined(separator: "\n")
    }

    private static func word(saying text: String) throws -> [UInt8] {
        try PaperWriter.docx(Document(blocks: [.paragraph(Paragraph(text))]))
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
