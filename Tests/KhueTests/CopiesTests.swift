import Foundation
import TestKit
import Testing

@testable import khue

@Suite("Copies with comments")
struct CopiesTests {
    /// A folder of its own, with the reports named, for the time of a closure.
    private func folder(_ files: [String: [UInt8]], _ body: (URL) async throws -> Void) async throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "khue-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        for (name, bytes) in files {
            let file = root.appending(path: name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
        }
        try await body(root)
    }

    private func names(_ folder: URL) -> [String] {
        let paths = try? FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return (paths ?? []).filter { $0.contains(".") }.sorted()
    }

    private func word() throws -> [UInt8] { try Fixtures.bytes("documents/001.docx") }
    private func text() throws -> [UInt8] { try Fixtures.example("001.txt") }

    @Test("one report gives one file, which is replaced only while nobody has touched it, or by force")
    func single() async throws {
        try await folder(["a.docx": word()]) { root in
            let input = root.appending(path: "a.docx")
            let output = root.appending(path: "b.docx")
            let line = ["check", input.path, "--annotate", output.path]
            #expect(await Transcript.of(line).status == .found)
            let first = try Data(contentsOf: output)
            #expect(try Data(contentsOf: input) == Data(word()))
            #expect(await Transcript.of(line + ["--lang", "en"]).status == .found)
            let second = try Data(contentsOf: output)
            #expect(second != first)
            #expect(await Transcript.of(line).status == .found)
            #expect(try Data(contentsOf: output) == first)

            try Data(word()).write(to: output)
            let refused = await Transcript.of(line)
            #expect(refused.status == .failed)
            #expect(refused.errors.contains("b.docx đã có"), "\(refused.errors)")
            #expect(refused.errors.contains("--force"))
            #expect(await Transcript.of(line + ["--lang", "en"]).errors.contains("is there already"))
            #expect(try Data(contentsOf: output) == Data(word()))
            #expect(await Transcript.of(line + ["--force"]).status == .found)
            #expect(try Data(contentsOf: output) == first)
            #expect(names(root) == ["a.docx", "b.docx"])
            #expect(await Transcript.of(line, columns: 80).errors == "đã ghi 1 bản có nhận xét: \(output.path)\n")
            #expect(await Transcript.of(line).errors.isEmpty)
        }
    }

    @Test("a folder gives a folder, each file in its place under a name of its own; copies are not checked next time")
    func many() async throws {
        let files = try [
            "in/a.docx": word(), "in/a.txt": text(), "in/A.html": Fixtures.bytes("documents/001.html"),
            "in/b/a.docx": word(), "in/bad.docx": [UInt8]("không".utf8.prefix(0)),
        ]
        try await folder(files) { root in
            let inputs = root.appending(path: "in").path
            let line = ["check", inputs, "--annotate", "\(inputs)/out/"]
            let first = await Transcript.of(line)
            #expect(first.status == .failed, "one file cannot be read")
            #expect(!first.errors.contains("\(inputs)/out"))
            #expect(
                names(root.appending(path: "in/out")) == ["A.html.docx", "a.docx", "a.txt.docx", "b/a.docx"])
            let second = await Transcript.of(line)
            #expect(second.output == first.output)
            #expect(names(root.appending(path: "in")).count == files.count + 4)
        }
    }

    @Test("files of one name from two folders get numbers")
    func numbers() async throws {
        try await folder(["x/a.txt": text(), "y/a.txt": text(), "z/a.txt": text()]) { root in
            let inputs = ["x", "y", "z"].map { root.appending(path: "\($0)/a.txt").path }
            let status = await Transcript.of(
                ["check"] + inputs + ["--annotate", root.appending(path: "out/sub/").path]
            )
            .status
            #expect(status == .found)
            #expect(names(root.appending(path: "out/sub")) == ["a (2).docx", "a.docx", "a.txt.docx"])
        }
    }

    @Test("the input is never overwritten, by whatever name or force")
    func input() async throws {
        try await folder(["a.docx": word(), "b.txt": text()]) { root in
            let file = root.appending(path: "a.docx")
            try FileManager.default.createSymbolicLink(
                at: root.appending(path: "link.docx"), withDestinationURL: file)
            for target in ["a.docx", "link.docx", "./a.docx"] {
                let transcript = await Transcript.of(
                    ["check", file.path, "--annotate", "\(root.path)/\(target)", "--force"])
                #expect(transcript.status == .failed)
                #expect(transcript.errors.contains("ghi đè lên chính báo cáo"), "\(transcript.errors)")
            }
            #expect(
                await Transcript.of(["check", root.path, "--annotate", root.path, "--force", "--lang", "en"]).errors
                    .contains("overwrite the report itself"))
            #expect(try Data(contentsOf: file) == Data(word()))
        }
    }

    @Test("a target that does not fit is refused before anything is checked")
    func target() async throws {
        try await folder(["a.txt": text(), "b.txt": text()]) { root in
            let files = ["a.txt", "b.txt"].map { root.appending(path: $0).path }
            let one = await Transcript.of(["check"] + files + ["--annotate", "\(root.path)/out.docx"])
            #expect(one.status == .failed)
            #expect(one.output.isEmpty)
            #expect(one.errors.contains("--annotate nhan-xet/"))
            let name = await Transcript.of(["check", files[0], "--annotate", "\(root.path)/out.pdf", "--lang", "en"])
            #expect(name.status == .failed)
            #expect(name.errors.contains("must end with .docx"))
            let blocked = await Transcript.of(["check", files[0], "--annotate", "\(files[1])/x.docx"])
            #expect(blocked.status == .failed)
            #expect(blocked.errors.contains("không ghi được"), "\(blocked.errors)")
            #expect(names(root) == ["a.txt", "b.txt"])
        }
    }

    @Test("a document with macros keeps its kind, and says so when its copy is named otherwise")
    func macros() async throws {
        let w = #"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#
        var zip = ZipBuilder()
        zip.add(
            "[Content_Types].xml",
            """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override \
            PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>
            """)
        zip.add("_rels/.rels", Self.links)
        zip.add(
            "word/document.xml",
            "<w:document \(w)><w:body><w:p><w:r><w:t>Báo cáo</w:t></w:r></w:p></w:body></w:document>")
        try await folder(["a.docm": zip.bytes]) { root in
            let input = root.appending(path: "a.docm").path
            let refused = await Transcript.of(["check", input, "--annotate", "\(root.path)/b.docx"])
            #expect(refused.status == .failed)
            #expect(refused.errors.contains(".docm"), "\(refused.errors)")
            _ = await Transcript.of(["check", input, "--annotate", "\(root.path)/out/"])
            #expect(names(root.appending(path: "out")) == ["a.docm"])
        }
    }

    private static let links = """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
        Target="word/document.xml"/></Relationships>
        """
}
