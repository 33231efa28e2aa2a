import Criteria
import Registry
import Synchronization

/// The jobs of the portal: one a person, only so many at once. They lie in memory: what a power cut ends is begun anew.
final class PaperJobs: Sendable {
    private struct Entry {
        var job: PaperJob
        var task: Task<Void, Never>?

        /// Tells one job of a person from the next.
        var number: Int
    }

    private struct State {
        var entries: [ID<User>: Entry] = [:]
        var last = 0
        var isStopped = false
    }

    private let state = Mutex(State())

    /// How many run at the same time, and how many finished files wait to be fetched; each may have tens of megabytes.
    private static let mostRunning = 3
    private static let mostFinished = 6

    /// A finished file waits for so many seconds.
    private static let patience = 3600

    /// What a job tells while it runs.
    struct Progress: Sendable {
        let report: @Sendable (_ done: Int, _ count: Int) -> Void
    }

    /// - Throws: `Refusal` where the person's last one still runs, or too many others do.
    func start(
        _ job: PaperJob, for user: ID<User>, _ body: @escaping @Sendable (Progress) async throws -> PaperFile
    ) throws(Refusal) {
        let number = try state.withLock { (state) throws(Refusal) -> Int in
            drop(before: job.started, &state)
            if state.isStopped { throw .stopping }
            if state.entries[user]?.job.isRunning == true { throw .jobRuns }
            guard state.entries.values.count(where: { $0.job.isRunning }) < Self.mostRunning else { throw .busy }
            state.last += 1
            state.entries[user] = Entry(job: job, task: nil, number: state.last)
            return state.last
        }
        let task = Task(priority: .utility) {
            let progress = Progress { done, count in
                self.change(user, number) { job in
                    job.done = done
                    job.count = count
                }
            }
            let end: PaperJob.State
            do {
                end = .finished(try await body(progress))
            } catch let refusal as Refusal {
                end = .failed(message: refusal.message, remedy: refusal.remedy)
            } catch {
                let trouble = Trouble(error)
                end = .failed(
                    message: trouble?.message
                        ?? Bilingual(
                            vi: "Máy chủ gặp lỗi khi tạo giấy tờ", en: "Something broke while papers were made"),
                    remedy: trouble?.remedy
                        ?? Bilingual(
                            vi: "Bấm tạo lại; nếu vẫn lỗi, báo quản trị", en: "Start again; else tell the administrator"
                        ))
            }
            self.change(user, number) { $0.state = end }
        }
        state.withLock { state in
            if state.entries[user]?.number == number { state.entries[user]?.task = task }
            if state.isStopped { task.cancel() }
        }
    }

    func job(of user: ID<User>, at moment: Moment) -> PaperJob? {
        state.withLock { state in
            drop(before: moment, &state)
            return state.entries[user]?.job
        }
    }

    /// Ends what runs, and waits for its end.
    func stop() async {
        let tasks = state.withLock { state in
            state.isStopped = true
            return state.entries.values.compactMap(\.task)
        }
        for task in tasks { task.cancel() }
        for task in tasks { await task.value }
    }

    /// Waits for the end of somebody's job.
    func wait(for user: ID<User>) async { await state.withLock { $0.entries[user]?.task }?.value }

    private func change(_ user: ID<User>, _ number: Int, _ body: (inout PaperJob) -> Void) {
        state.withLock { state in
            guard state.entries[user]?.number == number else { return }
            body(&state.entries[user]!.job)
        }
    }

    private func drop(before moment: Moment, _ state: inout State) {
        let finished = state.entries.filter { !$0.value.job.isRunning }.sorted { $0.value.number > $1.value.number }
        for (index, entry) in finished.enumerated()
        where index >= Self.mostFinished || entry.value.job.started.adding(seconds: Self.patience) < moment {
            state.entries[entry.key] = nil
        }
    }
}

extension Refusal {
    fileprivate static let jobRuns = Refusal(
        .notNow,
        Bilingual(vi: "Lần tạo trước của bạn chưa xong", en: "Your last one is still under way"),
        remedy: Bilingual(vi: "Chờ xong rồi tạo tiếp", en: "Wait for it, then start the next"))

    fileprivate static let busy = Refusal(
        .notNow,
        Bilingual(vi: "Nhiều người đang tạo giấy tờ cùng lúc", en: "Others are having papers made"),
        remedy: Bilingual(vi: "Chờ vài phút rồi bấm lại", en: "Try again in a few minutes"))

    fileprivate static let stopping = Refusal(
        .notNow, Bilingual(vi: "Máy chủ đang dừng", en: "The server is stopping"),
        remedy: Bilingual(vi: "Chờ máy chủ chạy lại rồi bấm lại", en: "Start it again when the server is back"))
}
