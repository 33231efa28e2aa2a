import Children
import Foundation
import TestKit
import Testing

@Suite("A worker", .timeLimit(.minutes(10)))
struct WorkerTests {
    private let temporary = TemporaryFolder(under: FileManager.default.temporaryDirectory.path)

    /// Answers each line with its own number and the line, and obeys four words.
    private static let script = """
        while read -r line; do
            case "$line" in
            hang) sleep 1000 ;;
            die) echo dying >&2; exit 7 ;;
            once) if [ "$answered" ]; then kill -9 $$; fi; echo "$$ fresh" ;;
            kill) kill -9 $$ ;;
            long) yes | tr -d '\\n' ;;
            *) echo "$$ $line" ;;
            esac
            answered=yes
        done
        """

    private func worker(_ sandbox: Sandbox, limits: Limits = Limits(seconds: 300)) throws -> Worker {
        try Worker(
            Program("sh"), ["-c", Self.script], sandbox: sandbox, in: WorkFolder(in: temporary), limits: limits)
    }

    @Test("answers line for line, from one child", arguments: Sandboxes.all)
    func lines(sandbox: Sandbox) async throws {
        let worker = try worker(sandbox)
        let first = try await worker.ask("một\tfile")
        #expect(first.hasSuffix(" một\tfile"))
        for number in 0..<50 {
            #expect(try await worker.ask("\(number)") == first.split(separator: " ")[0] + " \(number)")
        }
        #expect(await worker.answers == 51)
        await worker.stop()
    }

    @Test("fails one question, tells why, and is replaced for the next", arguments: Sandboxes.all)
    func replaced(sandbox: Sandbox) async throws {
        let worker = try worker(sandbox)
        #expect(try await worker.ask("a").hasSuffix(" a"))
        await #expect(throws: ChildFailure.failed(status: 7, message: "dying\n")) { try await worker.ask("die") }
        #expect(try await worker.ask("b").hasSuffix(" b"))
        #expect(await worker.answers == 1)
        await worker.stop()
        #expect(try await worker.ask("c").hasSuffix(" c"))
        await worker.stop()
    }

    @Test("that hangs or never ends its line is ended", arguments: Sandboxes.all)
    func limits(sandbox: Sandbox) async throws {
        let worker = try worker(sandbox, limits: Limits(seconds: 1, outputBytes: 1 << 20))
        await #expect(throws: ChildFailure.timedOut(seconds: 1)) { try await worker.ask("hang") }
        let patient = try self.worker(sandbox, limits: Limits(seconds: 300, outputBytes: 1 << 20))
        await #expect(throws: ChildFailure.outputTooLarge) { try await patient.ask("long") }
        #expect(try await patient.ask("a").hasSuffix(" a"))
        await patient.stop()
    }

    @Test("that died between two questions is replaced without a failure", arguments: Sandboxes.all)
    func died(sandbox: Sandbox) async throws {
        let mark = "\(UInt32.random(in: 1_000_000...9_999_999))"
        let worker = try Worker(
            Program("sh"), ["-c", Self.script, mark], sandbox: sandbox, in: WorkFolder(in: temporary), limits: Limits())
        _ = try await worker.ask("a")
        for process in Processes.with(argument: mark) { kill(pid_t(process), SIGKILL) }
        #expect(await Processes.settled { Processes.with(argument: mark).isEmpty })
        #expect(try await worker.ask("b").hasSuffix(" b"))
        await worker.stop()
    }

    @Test("that is found killed is replaced and the line asked again, once", arguments: Sandboxes.all)
    func asksAgain(sandbox: Sandbox) async throws {
        let worker = try worker(sandbox)
        _ = try await worker.ask("a")
        #expect(try await worker.ask("once").hasSuffix(" fresh"))
        #expect(await worker.answers == 1)
        await #expect(throws: ChildFailure.killed(signal: 9)) { try await worker.ask("kill") }
        await #expect(throws: ChildFailure.killed(signal: 9)) { try await worker.ask("kill") }
        #expect(try await worker.ask("b").hasSuffix(" b"))
        await worker.stop()
    }

    @Test("is ended when nobody holds it any more", arguments: Sandboxes.all)
    func forgotten(sandbox: Sandbox) async throws {
        let mark = "\(UInt32.random(in: 1_000_000...9_999_999))"
        do {
            let worker = try Worker(
                Program("sh"), ["-c", Self.script, mark], sandbox: sandbox, in: WorkFolder(in: temporary),
                limits: Limits())
            _ = try await worker.ask("a")
            #expect(!Processes.with(argument: mark).isEmpty)
        }
        #expect(await Processes.settled { Processes.with(argument: mark).isEmpty })
    }

    @Test("that is not installed says so")
    func missing() async throws {
        let worker = try Worker(
            Program("/no/such/program"), sandbox: Sandbox(.session), in: WorkFolder(in: temporary), limits: Limits())
        await #expect(throws: ChildFailure.notInstalled("/no/such/program")) { try await worker.ask("a") }
    }
}
