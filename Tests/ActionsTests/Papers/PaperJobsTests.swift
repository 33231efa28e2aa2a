import Criteria
import Formats
import Registry
import Synchronization
import Testing

@testable import Actions

@Suite struct PaperJobsTests {
    private let start = Moment(milliseconds: 1_700_000_000_000)
    private let file = PaperFile(name: "a.zip", bytes: [1])

    private var job: PaperJob { PaperJob(round: "dot", content: .all, format: .docx, started: start) }

    @Test func `tells how many of how many are done, and keeps the file for its maker alone`() async throws {
        let jobs = PaperJobs()
        let file = file
        try jobs.start(job, for: "a") { progress in
            progress.report(2, 5)
            return file
        }
        await jobs.wait(for: "a")
        let done = try #require(jobs.job(of: "a", at: start))
        guard case .finished(let made) = done.state else { throw PaperJobsFailure.unfinished }
        #expect(made.bytes == file.bytes && done.done == 2 && done.count == 5)
        #expect(jobs.job(of: "b", at: start) == nil)
        #expect(jobs.job(of: "a", at: start.adding(seconds: 3601)) == nil)
    }

    @Test func `one at a time for a person; a stop ends what runs and lets nothing begin`() async throws {
        let jobs = PaperJobs()
        try jobs.start(job, for: "a") { _ in
            try await Task.sleep(for: .seconds(3600))
            throw PaperJobsFailure.unfinished
        }
        #expect(throws: Refusal.self) { try jobs.start(job, for: "a") { _ in throw PaperJobsFailure.unfinished } }
        await jobs.stop()
        #expect(jobs.job(of: "a", at: start)?.isRunning == false)
        #expect(throws: Refusal.self) { try jobs.start(job, for: "b") { _ in throw PaperJobsFailure.unfinished } }
    }

    @Test func `what was refused is told with what to do`() async throws {
        let jobs = PaperJobs()
        let refusal = Refusal(.invalid, Bilingual(vi: "a", en: "b"), remedy: Bilingual(vi: "c", en: "d"))
        try jobs.start(job, for: "a") { _ in throw refusal }
        await jobs.wait(for: "a")
        guard case .failed(let message, let remedy) = try #require(jobs.job(of: "a", at: start)).state else {
            throw PaperJobsFailure.unfinished
        }
        #expect(message == refusal.message && remedy == refusal.remedy)
    }
}

private enum PaperJobsFailure: Error {
    case unfinished
}
