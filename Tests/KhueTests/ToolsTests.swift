import Criteria
import Formats
import Testing

@testable import khue

@Suite("khue tools")
struct ToolsTests {
    private func page(_ language: Language, _ state: (OptionalProgram) -> OptionalProgram.State) -> String {
        let states = OptionalProgram.allCases.map { ($0, state($0)) }
        return String(
            decoding: ToolsPage(language: language, layout: Layout(width: 100, isColored: false))(states),
            as: UTF8.self)
    }

    @Test(
        "names every program with what it is for, and one line to copy for what is missing",
        arguments: [Language.vi, .en])
    func missing(language: Language) throws {
        let text = page(language) { $0 == .writer ? .installed(version: "7.4") : .missing }
        try Snapshot.expect(text, "tools-missing-\(language).txt")
    }

    @Test("where nothing is missing there is nothing to install")
    func complete() {
        let text = page(.en) { $0 == .bubblewrap ? .forbidden(version: "0.8") : .installed(version: nil) }
        #expect(!text.contains("apt-get") && text.contains("forbidden  bubblewrap 0.8"))
    }

    @Test("looks at this computer")
    func here() async {
        let transcript = await Transcript.of(["tools", "--lang", "en"])
        #expect(transcript.status == .clean)
        #expect(transcript.output.contains("khue-office"))
        for program in OptionalProgram.allCases { #expect(transcript.output.contains(program.name)) }
    }
}
