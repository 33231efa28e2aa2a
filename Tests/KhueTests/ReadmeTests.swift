import Checks
import Criteria
import Foundation
import TestKit
import Testing

@testable import khue

@Suite("What the READMEs say of the program")
struct ReadmeTests {
    private func readme(_ language: Language) throws -> String {
        let name = language == .vi ? "README.vi.md" : "README.md"
        return try String(contentsOf: Fixtures.package.appending(path: name), encoding: .utf8)
    }

    @Test("every check stands in the table, with its severity and title", arguments: Language.allCases)
    func checks(language: Language) throws {
        let lines = Set(try readme(language).split(separator: "\n").map(String.init))
        for check in Check.all {
            let row = "| `\(check.name)` | \(language(check.severity.name)) | \(language(check.title)) |"
            #expect(lines.contains(row), "\(row)")
        }
    }

    @Test("the output that is shown is what the program prints today", arguments: Language.allCases)
    func output(language: Language) async throws {
        let text = try readme(language)
        let start = try #require(text.firstRange(of: "```console\n"))
        let end = try #require(text[start.upperBound...].firstRange(of: "```"))
        let example = Fixtures.package.appending(path: "Examples/001.txt").path
        let printed = await Transcript.of(["check", example, "--lang", language.rawValue]).output
            .replacing(example, with: "Examples/001.txt").split(separator: "\n")
        for line in text[start.upperBound..<end.lowerBound].split(separator: "\n") where !line.hasSuffix("…") {
            #expect(printed.contains(line), "\(line)")
        }
    }
}
