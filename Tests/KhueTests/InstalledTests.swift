import Foundation
import TestKit
import Testing

@testable import khue

@Suite("The installed program")
struct InstalledTests {
    private func scratch(_ body: (URL) throws -> Void) throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "khue-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: root) }
        try body(root)
    }

    private func copy(_ name: String, to folder: URL) throws {
        try FileManager.default.copyItem(
            at: Binary.folder.appending(path: name), to: folder.appending(path: name))
    }

    @Test("works from any folder, and through a link, with its resources beside it")
    func moved() throws {
        try scratch { root in
            try copy("khue", to: root)
            try copy("khue_khue.resources", to: root)
            let link = root.appending(path: "bin")
            try FileManager.default.createSymbolicLink(
                at: link, withDestinationURL: root.appending(path: "khue"))
            let report = Fixtures.package.appending(path: "Examples/001.txt").path
            let direct = try Binary.run(
                ["check", report, "--format", "json"], binary: root.appending(path: "khue"), in: URL(filePath: "/"))
            #expect(direct.errors == "")
            #expect(direct.output.contains("tt22-2020"))
            let linked = try Binary.run(["check", report, "--format", "json"], binary: link, in: root)
            #expect(linked.output == direct.output)
            #expect(linked.status == direct.status)
        }
    }

    @Test("says what is missing when its resources were left behind, and takes them from KHUE_DATA")
    func alone() throws {
        try scratch { root in
            try copy("khue", to: root)
            let program = root.appending(path: "khue")
            let lost = try Binary.run(["criteria", "list"], binary: program)
            #expect(lost.status == 2)
            #expect(lost.errors.contains("không có dữ liệu luật"))
            let data = Fixtures.package.appending(path: "Sources/khue/Data").path
            let found = try Binary.run(["criteria", "list"], binary: program, environment: ["KHUE_DATA": data])
            #expect(found.status == 0)
            #expect(found.output.contains("tt22-2020"))
        }
    }

    @Test("reads standard input, and leaves with the status that it worked out")
    func input() throws {
        let report = try String(
            decoding: Data(contentsOf: Fixtures.package.appending(path: "Examples/001.txt")), as: UTF8.self)
        let run = try Binary.run(["check", "-", "--format", "json"], input: report)
        #expect(run.output.contains("\"path\": \"-\", \"format\": \"txt\""))
        #expect(run.status == 1)
        #expect(try Binary.run(["check", "-", "--fail-on", "never"], input: report).status == 0)
        #expect(try Binary.run(["check", "no-such-file.txt"]).status == 2)
        #expect(try Binary.run(["check", "--no-such-option"]).status == 2)
    }
}
