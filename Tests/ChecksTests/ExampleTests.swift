import Checks
import Criteria
import Documents
import TestKit
import Testing

/// The examples of a check are its tests.
@Suite("Examples of the checks")
struct ExampleTests {
    /// Names, because a whole check in a message of a failed test hides the rest.
    private static let names = Check.all.map(\.name)

    @Test("a check fires in its wrong examples, at the marked places and nowhere else", arguments: names)
    func wrong(name: String) throws {
        let check = try #require(Check.all.first { $0.name == name })
        for example in check.wrong {
            let found = try Examples.findings(of: check, in: example)
            #expect(found.map(\.place.text) == Examples.marked(example), "\(name): \(Examples.plain(example))")
        }
    }

    @Test("a check is silent in its right examples", arguments: names)
    func right(name: String) throws {
        let check = try #require(Check.all.first { $0.name == name })
        for example in check.right {
            let found = try Examples.findings(of: check, in: example)
            #expect(
                found.map { "\($0.place.text): \($0.message.vi)" } == [], "\(name): \(Examples.plain(example))")
        }
    }

    @Test("what a check says of itself and of a report is well formed", arguments: names)
    func sentences(name: String) throws {
        let check = try #require(Check.all.first { $0.name == name })
        #expect(!check.title.vi.isEmpty && !check.title.en.isEmpty)
        #expect(!check.why.vi.isEmpty && !check.why.en.isEmpty)
        #expect(!check.remedy.vi.isEmpty && !check.remedy.en.isEmpty)
        #expect(!check.wrong.isEmpty && !check.right.isEmpty, "\(name) lacks examples")
        for example in check.wrong {
            #expect(!Examples.marked(example).isEmpty, "\(name): an example marks no place")
            for finding in try Examples.findings(of: check, in: example) {
                #expect(finding.check == check.name)
                #expect(finding.severity <= check.severity)
                for sentence in [finding.message.vi, finding.message.en, finding.remedy.vi, finding.remedy.en] {
                    #expect(!sentence.isEmpty)
                    #expect(!sentence.hasSuffix("."), "\(name): \(sentence)")
                    #expect(!sentence.lowercased().contains("vui lòng"), "\(name): \(sentence)")
                    #expect(!sentence.lowercased().contains("please"), "\(name): \(sentence)")
                }
            }
        }
    }
}
