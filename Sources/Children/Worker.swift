import Glibc
import Subprocess

/// A child that lives on and answers a line for a line, so that its start is paid for once. It is started by the first
/// question; after a failure the next question starts another.
public actor Worker {
    private let program: Program
    private let arguments: [String]
    private let sandbox: Sandbox
    private let folder: WorkFolder
    private let limits: Limits
    private var life: WorkerLife?

    /// How many lines the child that runs now has answered.
    public private(set) var answers = 0

    /// - Parameter limits: `seconds` and `outputBytes` hold for each answer, the others for the child.
    public init(
        _ program: Program, _ arguments: [String] = [], sandbox: Sandbox, in folder: WorkFolder, limits: Limits
    ) {
        self.program = program
        self.arguments = arguments
        self.sandbox = sandbox
        self.folder = folder
        self.limits = limits
    }

    deinit { life?.kill() }

    /// Sends a line and waits for the line that answers it; both without their line feeds. One question at a time:
    /// whoever asks meanwhile waits, and the time limit of the waiting runs.
    ///
    /// A child that had answered before and is found killed may have been so before it saw the line (a system short of
    /// memory ends whom it likes): another child is asked then, once.
    public func ask(_ line: String) async throws(ChildFailure) -> String {
        let life = try started()
        let isFresh = answers == 0
        let limit = limits.seconds
        let timer = Task {
            try await Task.sleep(for: .seconds(limit))
            life.expire()
        }
        let answer = await withTaskCancellationHandler {
            await life.ask(line)
        } onCancel: {
            life.kill()
        }
        timer.cancel()
        switch answer {
        case .success(let line):
            answers += 1
            return line
        case .failure(let failure):
            let isStopped = self.life !== life || Task.isCancelled
            await end(life)
            guard case .killed = failure, !isFresh, !isStopped else { throw failure }
            return try await ask(line)
        }
    }

    /// Ends the child, if one runs.
    public func stop() async {
        if let life { await end(life) }
    }

    private func started() throws(ChildFailure) -> WorkerLife {
        if let life, !life.isOver { return life }
        guard let path = program.path else { throw .notInstalled(program.name) }
        let line = Enclosure(isolation: sandbox.isolation, limits: limits, limitsTime: false)
            .arguments(path, arguments, of: program, in: folder)
        let started = try WorkerLife.start(line, limits: limits)
        life = started
        answers = 0
        return started
    }

    private func end(_ ending: WorkerLife) async {
        if life === ending { life = nil }
        ending.kill()
        await ending.ended()
    }
}
