import Glibc
import Subprocess

/// Runs other programs so that they can do no harm: limits on time, memory, processes and output; no network and no
/// files but the system's and the job's own, where the system allows it; ended as a group, and with this process.
public struct Sandbox: Sendable {
    public let isolation: Isolation

    public init(_ isolation: Isolation) {
        self.isolation = isolation
    }

    /// The strictest that this system allows.
    public static func ofSystem() async -> Sandbox {
        Sandbox(await Isolation.ofSystem())
    }

    /// Runs a program to its end. Its current folder is the work folder; name files relative to it.
    ///
    /// - Throws: whatever kept it from ending with status 0.
    public func run(
        _ program: Program, _ arguments: [String] = [], in folder: WorkFolder, limits: Limits
    ) async throws(ChildFailure) -> Output {
        guard let path = program.path else { throw .notInstalled(program.name) }
        let line = Enclosure(isolation: isolation, limits: limits)
            .arguments(path, arguments, of: program, in: folder)
        let ending: Ending
        do {
            ending = try await withThrowingTaskGroup(of: Ending?.self) { group in
                group.addTask { try await Self.run(line, limits: limits) }
                group.addTask {
                    try await Task.sleep(for: .seconds(limits.seconds))
                    return nil
                }
                // Leaving the group cancels the child's task, which kills the child and waits for its end.
                defer { group.cancelAll() }
                guard let ending = try await group.next()! else { throw ChildFailure.timedOut(seconds: limits.seconds) }
                return ending
            }
        } catch let failure as ChildFailure {
            throw failure
        } catch {
            throw .system("\(error)")
        }
        return try ending.output(limits: limits)
    }

    /// Starts a child at the head of a new session. Subprocess starts all of them from one thread that never ends, so
    /// that "ends with its parent", which the system understands as the parent's thread, holds.
    static func configuration(_ line: [String]) -> Configuration {
        var options = PlatformOptions()
        options.createSession = true
        options.teardownSequence = [.send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(5))]
        return Configuration(
            executable: .name("prlimit"), arguments: Arguments(line), environment: .custom(["PATH": "/usr/bin:/bin"]),
            platformOptions: options)
    }

    private static func run(_ line: [String], limits: Limits) async throws -> Ending {
        let result = try await Subprocess.run(
            configuration(line), input: .none, output: .sequence, error: .sequence
        ) { execution in
            let leader = execution.processIdentifier.value
            RunningChildren.add(leader)
            // The leader is not reaped before this closure has ended: its number is still its own.
            defer {
                RunningChildren.kill(leader)
                RunningChildren.remove(leader)
            }
            async let message = ErrorText.drain(execution.standardError)
            var bytes: [UInt8] = []
            for try await buffer in execution.standardOutput {
                guard bytes.count + buffer.count <= limits.outputBytes else { throw ChildFailure.outputTooLarge }
                buffer.withUnsafeBytes { bytes.append(contentsOf: $0) }
            }
            return Output(bytes: bytes, message: await message)
        }
        return Ending(status: result.terminationStatus, output: result.closureResult)
    }

    /// How a child ended, whichever way.
    private struct Ending: Sendable {
        var status: TerminationStatus
        var output: Output

        func output(limits: Limits) throws(ChildFailure) -> Output {
            if let failure = ChildFailure(status, message: output.message) { throw failure }
            return output
        }
    }
}
