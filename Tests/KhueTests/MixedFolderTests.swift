import Foundation
import TestKit
import Testing

@testable import khue

/// A folder as an office has it: every format, and a file in ten hostile or broken.
@Suite("A folder of mixed files", .enabled(if: Installed.office && Installed.sheets), .timeLimit(.minutes(20)))
struct MixedFolderTests {
    /// How many files; `KHUE_MIXED_FILES` for more than the suite has time for.
    private static let count = ProcessInfo.processInfo.environment["KHUE_MIXED_FILES"].flatMap { Int($0) } ?? 50

    private struct Result: Decodable {
        struct File: Decodable {
            struct Reason: Decodable {
                var code: String
                var message: String
                var messageEn: String
                var remedy: String
            }

            var path: String
            var format: String?
            var error: Reason?
        }

        var files: [File]
    }

    @Test("is read to its end: each broken file has its reason, nothing runs on, nothing is left")
    func mixed() async throws {
        try await Scratch.with { scratch in
            let broken = try BrokenFiles.all()
            for (name, file) in broken {
                try scratch.write("files/xấu/\(name)", file.bytes)
            }
            try scratch.write("files/xấu/65MB.docx", [])
            try FileHandle(forWritingTo: scratch.root.appending(path: "files/xấu/65MB.docx")).truncate(
                atOffset: 65 << 20)
            mkfifo(scratch.root.appending(path: "files/xấu/ống.docx").path, 0o600)
            let good = try (0..<max(10, Self.count - broken.count - 2)).map { number in
                let name = Self.good[number % Self.good.count]
                let path = "files/\(number / 20)/\(number) \(name.replacing("/", with: "-"))"
                try scratch.write(path, Fixtures.bytes("documents/\(name)"))
                return "\(number) \(name.replacing("/", with: "-"))"
            }
            // A Word file that calls itself something else.
            for ending in ["pdf", "doc", "txt"] {
                try scratch.write("files/lạ/đổi tên.\(ending)", Fixtures.bytes("documents/000.docx"))
            }
            let run = try Binary.run(
                ["check", scratch.root.appending(path: "files").path, "--format", "json"],
                environment: ["TMPDIR": scratch.temporary.path])
            #expect(run.status == 2)
            let result = try JSONDecoder().decode(Result.self, from: Data(run.output.utf8))
            #expect(result.files.count == good.count + 3 + broken.count + 2)
            var expected = broken.mapValues(\.codes)
            expected["65MB.docx"] = ["too-large"]
            expected["ống.docx"] = ["unreadable-file"]
            for file in result.files {
                let name = try #require(file.path.split(separator: "/").last).precomposedStringWithCanonicalMapping
                let codes = expected[name]
                #expect((codes == nil) == (file.error == nil), "\(file.path): \(file.error?.message ?? "was read")")
                guard let error = file.error, let codes else { continue }
                #expect(codes.contains(error.code), "\(file.path): \(error.code), \(error.message)")
                #expect(!error.message.isEmpty && !error.messageEn.isEmpty && !error.remedy.isEmpty)
            }
            #expect(await Processes.settled { Processes.with(argument: scratch.temporary.path).isEmpty })
            #expect(try scratch.leftovers() == [])
        }
    }

    private static let good = [
        "000.docx", "001.doc", "002.odt", "003.html", "001.xlsx", "001.xls", "002.ods", "001.rtf", "002.doc",
        "001.utf16.txt", "000.doc", "004.docx", "001.pdf", "legacy/001.vntime.docx", "003.doc",
    ]
}
