import Checks
import Testing

@testable import khue

@Suite("Exit status")
struct ExitStateTests {
    private func tally(_ findings: [Severity: Int], unreadable: Int = 0) -> Tally {
        var tally = Tally()
        tally.findings = findings
        tally.unreadable = unreadable
        return tally
    }

    private static let cases: [([Severity: Int], FailOn, ExitState)] = [
        ([:], .note, .clean),
        ([.note: 3], .error, .clean),
        ([.note: 3], .warning, .clean),
        ([.note: 3], .note, .found),
        ([.warning: 1, .note: 2], .warning, .found),
        ([.warning: 1], .error, .clean),
        ([.error: 1], .error, .found),
        ([.error: 1], .never, .clean),
    ]

    @Test("depends on the severest finding and the limit", arguments: cases)
    func limits(findings: [Severity: Int], failOn: FailOn, status: ExitState) {
        #expect(tally(findings).status(failOn) == status)
    }

    @Test("an unreadable file weighs more than any finding", arguments: FailOn.allCases)
    func unreadable(failOn: FailOn) {
        #expect(tally([.error: 5], unreadable: 1).status(failOn) == .failed)
    }

    @Test(
        "a mistake in the arguments is trouble, told on standard error",
        arguments: [
            ["chek"], ["check"], ["check", "--format", "xml", "a.txt"], ["check", "--year", "21", "a.txt"],
            ["check", "--members", "0", "a.txt"], ["explain"], ["criteria", "show"],
        ])
    func arguments(line: [String]) async {
        let transcript = await Transcript.of(line)
        #expect(transcript.status == .failed)
        #expect(transcript.output.isEmpty)
        #expect(!transcript.errors.isEmpty)
    }
}
