import Criteria
import Foundation
import TestKit
import Testing

@testable import khue

@Suite("Commands")
struct CommandTests {
    @Test("an unknown check is answered with the nearest name")
    func suggestion() async {
        let transcript = await Transcript.of(["explain", "score-sun"])
        #expect(transcript.status == .failed)
        #expect(transcript.errors.contains("có phải ý là score-sum?"))
        #expect(
            await Transcript.of(["explain", "score-sun", "--lang", "en"]).errors.contains("did you mean score-sum?"))
    }

    @Test("an unknown set or kind of unit is refused before any file is read")
    func unknown() async {
        for line in [["--set", "tt22"], ["--unit-kind", "agencies"]] {
            let transcript = await Transcript.of(["check", "nothing.txt"] + line)
            #expect(transcript.status == .failed)
            #expect(transcript.output.isEmpty)
            #expect(transcript.errors.contains("có phải ý là"), "\(transcript.errors)")
        }
    }

    @Test("an unreadable file is told on standard error, but not twice on one screen")
    func told() async {
        let pipe = await Transcript.of(["check", "nothing.txt"])
        #expect(pipe.errors.contains("nothing.txt: không có tệp này"))
        let screen = await Transcript.of(["check", "nothing.txt", "--no-color"], columns: 80)
        #expect(screen.errors.isEmpty)
        #expect(screen.output.contains("không có tệp này"))
        #expect(await Transcript.of(["check", "nothing.txt", "--format", "json"], columns: 80).errors.isEmpty == false)
    }

    @Test("a check is explained on one page", arguments: Language.allCases)
    func explain(language: Language) async throws {
        let transcript = await Transcript.of(["explain", "score-sum", "--lang", language.rawValue])
        #expect(transcript.status == .clean)
        try Snapshot.expect(transcript.output, "explain-score-sum-\(language.rawValue).txt")
    }

    @Test("the shipped sets are shown in full", arguments: ["tt22-2020", "tt24-2023-huyen", "tt25-2023-xa"])
    func show(set: String) async throws {
        let transcript = await Transcript.of(["criteria", "show", set])
        #expect(transcript.status == .clean)
        try Snapshot.expect(transcript.output, "criteria-\(set).txt")
    }

    @Test("the shipped law has no mistake; a folder with one is told file, line and column")
    func lint() async throws {
        #expect(await Transcript.of(["criteria", "lint"]).status == .clean)
        let folder = FileManager.default.temporaryDirectory.appending(path: "khue-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("set: x\nnonsense: 1\n".utf8).write(to: folder.appending(path: "x.yaml"))
        let transcript = await Transcript.of(["criteria", "lint", folder.path])
        #expect(transcript.status == .found)
        #expect(transcript.output.contains("\(folder.path)/x.yaml:2:1: "), "\(transcript.output)")
        let refused = await Transcript.of(["criteria", "list", "--data", folder.path])
        #expect(refused.status == .failed)
        #expect(refused.errors.contains("x.yaml:2:1: "))
    }

    @Test("a sheet of answers is assessed, each indicator with its reason", arguments: Language.allCases)
    func assess(language: Language) async throws {
        let file = Fixtures.package.appending(path: "Tests/Fixtures/answers/ubnd-phuong.yaml").path
        let transcript = await Transcript.of(["assess", file, "--lang", language.rawValue])
        #expect(transcript.status == .clean, "\(transcript.errors)")
        try Snapshot.expect(transcript.output, "assess-\(language.rawValue).txt")
    }
}
