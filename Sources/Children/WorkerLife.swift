import Glibc
import Subprocess
import Synchronization
import SystemPackage

/// One process of a worker, from its start to its end.
final class WorkerLife: Sendable {
    typealias Answer = Result<String, ChildFailure>

    private struct Question: Sendable {
        var line: String
        var answer: CheckedContinuation<Answer, Never>
    }

    private struct State {
        var task: Task<Void, Never>?
        var leader: pid_t?
        var isKilled = false
        var isExpired = false
        var isOver = false
    }

    private let limits: Limits
    private let stream: AsyncStream<Question>
    private let questions: AsyncStream<Question>.Continuation
    private let state = Mutex(State())

    private init(limits: Limits) {
        self.limits = limits
        (stream, questions) = AsyncStream.makeStream()
    }

    /// - Parameter line: the arguments of `prlimit`.
    static func start(_ line: [String], limits: Limits) throws(ChildFailure) -> WorkerLife {
        // A socket and not a pipe: writing to a process that has died is then an error and not a signal.
        var ends: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            throw .lastError("socketpair")
        }
        let (ours, theirs) = (ends[0], ends[1])
        let life = WorkerLife(limits: limits)
        let task = Task { await life.live(line, ours: ours, theirs: theirs) }
        life.state.withLock { $0.task = task }
        return life
    }

    /// Whether it can be asked no more.
    var isOver: Bool {
        state.withLock { state in
            if state.isKilled || state.isOver { return true }
            guard let leader = state.leader else { return false }
            var info = siginfo_t()
            let status = waitid(P_PID, id_t(leader), &info, WEXITED | WNOHANG | WNOWAIT)
            return status != 0 || info.si_signo == SIGCHLD
        }
    }

    func ask(_ line: String) async -> Answer {
        await withCheckedContinuation { answer in
            guard case .enqueued = questions.yield(Question(line: line, answer: answer)) else {
                return answer.resume(returning: .failure(.killed(signal: SIGKILL)))
            }
        }
    }

    func expire() {
        state.withLock { $0.isExpired = true }
        kill()
    }

    func kill() {
        questions.finish()
        state.withLock { state in
            state.isKilled = true
            if let leader = state.leader { RunningChildren.kill(leader) }
        }
    }

    func ended() async {
        await state.withLock { $0.task }?.value
    }

    // MARK: The process

    private func live(_ line: [String], ours: Int32, theirs: Int32) async {
        var pending: Question?
        var failure: ChildFailure
        do {
            let result = try await Subprocess.run(
                Sandbox.configuration(line),
                input: .fileDescriptor(FileDescriptor(rawValue: theirs), closeAfterSpawningProcess: true),
                output: .sequence, error: .sequence
            ) { execution in
                let leader = execution.processIdentifier.value
                begin(leader)
                defer { end(leader) }
                async let message = ErrorText.drain(execution.standardError)
                var lines = LineReader(execution.standardOutput, limit: limits.outputBytes)
                var unanswered: Question?
                for await question in stream {
                    guard Self.send(question.line, to: ours), let answer = await lines.next() else {
                        unanswered = question
                        break
                    }
                    question.answer.resume(returning: .success(answer))
                }
                RunningChildren.kill(leader)
                return (question: unanswered, message: await message, isTooLong: lines.isTooLong)
            }
            let ending = result.closureResult
            pending = ending.question
            failure =
                ChildFailure(result.terminationStatus, message: ending.message)
                ?? .failed(status: 0, message: ending.message)
            if ending.isTooLong { failure = .outputTooLarge }
        } catch {
            failure = .system("\(error)")
        }
        close(ours)
        questions.finish()
        let isExpired = state.withLock { state in
            state.isOver = true
            return state.isExpired
        }
        if isExpired { failure = .timedOut(seconds: limits.seconds) }
        pending?.answer.resume(returning: .failure(failure))
        for await question in stream { question.answer.resume(returning: .failure(failure)) }
    }

    private func begin(_ leader: pid_t) {
        RunningChildren.add(leader)
        state.withLock { state in
            state.leader = leader
            if state.isKilled { RunningChildren.kill(leader) }
        }
    }

    /// The leader is not reaped before this has run: until then its number is its own.
    private func end(_ leader: pid_t) {
        state.withLock { state in
            state.leader = nil
            state.isKilled = true
        }
        RunningChildren.kill(leader)
        RunningChildren.remove(leader)
    }

    private static func send(_ line: String, to socket: Int32) -> Bool {
        var rest = Array((line + "\n").utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }
}
