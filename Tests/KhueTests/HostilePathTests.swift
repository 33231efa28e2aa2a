import Formats
import Foundation
import Glibc
import TestKit
import Testing

@testable import khue

@Suite("Hostile paths")
struct HostilePathTests {
    private func folder(_ body: (String) async throws -> Void) async throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "khue-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: root) }
        try await body(root.path)
    }

    @Test("a named pipe is refused at once, as report, as answers and as law", .timeLimit(.minutes(1)))
    func pipe() async throws {
        try await folder { root in
            #expect(mkfifo("\(root)/pipe.yaml", 0o600) == 0)
            for line in [
                ["check", "\(root)/pipe.yaml"], ["assess", "\(root)/pipe.yaml"], ["criteria", "lint", root],
            ] {
                let transcript = await Transcript.of(line)
                #expect(transcript.status == .failed)
                #expect(transcript.errors.contains("pipe.yaml: đây là ống dẫn hoặc thiết bị"), "\(transcript.errors)")
                #expect(await Transcript.of(line + ["--lang", "en"]).errors.contains("this is a pipe or a device"))
            }
        }
    }

    @Test("a folder of law that holds a link to itself is read once")
    func circle() async throws {
        try await folder { root in
            try Data("set: x\nnonsense: 1\n".utf8).write(to: URL(filePath: "\(root)/x.yaml"))
            try FileManager.default.createSymbolicLink(atPath: "\(root)/up", withDestinationPath: root)
            #expect(try DataFolder.files(in: root).map(\.path) == ["\(root)/x.yaml"])
        }
    }

    @Test(
        "bytes of names come back from their strings",
        arguments: [
            [0x61], [0xE1, 0xBB, 0x99], [0x62, 0xE1, 0x6F], [0xFF, 0xC3], [0xF4, 0x8F, 0xBE, 0xA1], [0x80, 0xF0],
        ])
    func bytes(name: [UInt8]) {
        let back = FilePath.withBytes(FilePath.text(name)) { path in
            Array(UnsafeBufferPointer(start: path, count: strlen(path)))
        }
        #expect(back.map { UInt8(bitPattern: $0) } == name)
    }

    @Test("a file whose name is not UTF-8 is read, by name and in its folder, and shown with U+FFFD")
    func notUnicode() async throws {
        try await folder { root in
            let path = FilePath.text(Array(root.utf8) + Array("/b".utf8) + [0xE1] + Array("o.txt".utf8))
            let file = FilePath.withBytes(path) { open($0, O_CREAT | O_WRONLY, 0o600) }
            #expect(write(file, "Báo cáo", 9) == 9)
            close(file)
            #expect(try FileList.expand([root]) == [path])
            let folder = await Transcript.of(["check", root, "--format", "json"])
            #expect(folder.status == .clean)
            #expect(folder.output.contains("/b\u{FFFD}o.txt"))
            let binary = Binary.folder.appending(path: "khue").path
            let named = try Binary.run(
                ["-c", "'\(binary)' check \"$(printf '\(root)/b\\341o.txt')\""], binary: URL(filePath: "/bin/sh"))
            #expect(named.status == 0, "\(named.errors)")
            #expect(named.output.contains("/b\u{FFFD}o.txt"))
        }
    }

    @Test("control characters in names do not reach the terminal")
    func control() async {
        for line in [
            ["check", "a\u{1B}[31m\nb.txt"], ["assess", "a\u{1B}[31m\nb.txt"], ["explain", "a\u{1B}[31m"],
            ["criteria", "list", "--data", "a\u{1B}[31m\nb"], ["check", "x", "--a\u{1B}[31m"],
        ] {
            let transcript = await Transcript.of(line)
            #expect(!(transcript.output + transcript.errors).contains("\u{1B}"))
            #expect(transcript.errors.contains("a\\u{1B}[31m"), "\(transcript.errors)")
        }
        let text = await Transcript.of(["check", "a\u{1B}[31m\nb.txt"])
        #expect(text.output.contains("a\\u{1B}[31m\\u{A}b.txt"))
        #expect(await Transcript.of(["check", "a\nb.txt", "--format", "json"]).output.contains("\"a\\nb.txt\""))
    }
}
