import Criteria
import Testing

@testable import khue

@Suite("The demo")
struct DemoTests {
    @Test("the five examples, every verdict and finding", arguments: Language.allCases)
    func demo(language: Language) async throws {
        let transcript = await Transcript.of(["demo", "--lang", language.rawValue])
        #expect(transcript.status == .clean)
        #expect(transcript.errors.isEmpty)
        try Snapshot.expect(transcript.output, "demo-\(language.rawValue).txt")
    }
}
