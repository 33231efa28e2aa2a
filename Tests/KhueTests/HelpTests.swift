import Testing

@testable import khue

@Suite("Help")
struct HelpTests {
    @Test(
        "every command explains itself",
        arguments: [
            [], ["check"], ["explain"], ["checks"], ["criteria"], ["criteria", "list"], ["criteria", "show"],
            ["criteria", "kinds"], ["criteria", "lint"], ["assess"], ["demo"], ["tools"], ["backup"], ["restore"],
            ["verify"], ["draft"], ["draft", "paper"], ["draft", "all"], ["draft", "list"], ["draft", "fields"],
        ])
    func help(command: [String]) async throws {
        let transcript = await Transcript.of(command + ["--help"])
        #expect(transcript.status == .clean)
        #expect(transcript.errors.isEmpty)
        try Snapshot.expect(transcript.output, "help\(command.map { "-\($0)" }.joined()).txt")
    }

    @Test("the version is printed alone")
    func version() async {
        #expect(await Transcript.of(["--version"]).output == "\(Khue.version)\n")
    }
}
