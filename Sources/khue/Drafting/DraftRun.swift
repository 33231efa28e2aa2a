import Actions
import Criteria
import Documents
import Drafts
import Formats
import Glibc
import Registry
import Synchronization

/// Drafts papers on all cores and writes each whole or not at all.
struct DraftRun: Sendable {
    let draft: Draft
    let format: DraftFormat
    let site: String?
    let tools: Tools

    /// In place of our own layout.
    let template: OfficeTemplateFile?

    /// Whether a template to begin with is wanted, not the paper.
    let isExample: Bool

    /// Where a job's file goes; `nil` when only the archive is wanted.
    let path: @Sendable (DraftJob) -> String?

    /// Whether the bytes are wanted back, for an archive.
    let keepsBytes: Bool

    struct Result: Sendable {
        /// In the order of the jobs.
        var written: [(job: DraftJob, bytes: [UInt8])] = []
        var refused: [(job: DraftJob, refusal: DraftRefusal)] = []
    }

    private enum Outcome: Sendable {
        case written([UInt8])
        case refused(DraftRefusal)
        /// Nothing can be written any more: the disk is full, or the folder gone.
        case stopped
    }

    /// - Throws: `Trouble` when a file could not be written: what is there by then stays, each whole.
    func callAsFunction(_ jobs: [DraftJob], on console: Console) async throws(Trouble) -> Result {
        var progress = Progress(total: jobs.count, on: console)
        let stop = Mutex<Trouble?>(nil)
        let outcomes = await inOrder(jobs, workers: Self.workers) { job in
            if stop.withLock({ $0 != nil }) { return Outcome.stopped }
            switch await bytes(of: job) {
            case .failure(let refusal): return .refused(refusal)
            case .success(let bytes):
                guard let path = path(job) else { return .written(bytes) }
                do throws(Trouble) {
                    try FileWriter.makeFolder(FilePath.parent(path))
                    try FileWriter.write(bytes, to: path)
                } catch {
                    stop.withLock { $0 = $0 ?? error }
                    return .stopped
                }
                return .written(keepsBytes ? bytes : [])
            }
        } done: {
            progress.draw(done: $0)
        }
        progress.erase()
        if let trouble = stop.withLock({ $0 }) { throw trouble }
        var result = Result()
        for (job, outcome) in zip(jobs, outcomes) {
            switch outcome {
            case .written(let bytes): result.written.append((job, bytes))
            case .refused(let refusal): result.refused.append((job, refusal))
            case .stopped: break
            }
        }
        return result
    }

    /// Writes papers into one file, to be printed at once.
    func joined(_ jobs: [DraftJob], to path: String, on console: Console) async throws(Trouble) -> Result {
        let drafted = await inOrder(jobs, workers: Self.workers) { job in
            await Self.told { () throws in try stamped(job).document }
        } done: { _ in
        }
        var result = Result()
        var documents: [Document] = []
        for (job, outcome) in zip(jobs, drafted) {
            switch outcome {
            case .success(let document):
                documents.append(document)
                result.written.append((job, []))
            case .failure(let refusal): result.refused.append((job, refusal))
            }
        }
        guard !documents.isEmpty else { return result }
        let whole = Document.joined(documents)
        let bytes = await Self.told { () async throws in
            try await format.write(whole, name: jobs[0].kind.name.vi, with: tools)
        }
        switch bytes {
        case .success(let bytes):
            try FileWriter.makeFolder(FilePath.parent(path))
            try FileWriter.write(bytes, to: path)
        case .failure(let refusal): throw Trouble(refusal.message, remedy: refusal.remedy)
        }
        return result
    }

    private static let workers = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

    private func stamped(_ job: DraftJob) throws -> Paper {
        let paper = try job.paper(by: draft)
        return paper.stamped(Stamp(of: paper, site: site))
    }

    private func bytes(of job: DraftJob) async -> Swift.Result<[UInt8], DraftRefusal> {
        await Self.told { () async throws in
            let paper = try stamped(job)
            if isExample { return try TemplateExample.docx(of: paper) }
            if let template { return try await template.write(paper, as: format, with: tools) }
            return try await format.write(
                paper.document, name: "\(job.kind.name.vi) - \(job.subject)", unit: job.about.unit, with: tools)
        }
    }

    /// What came of a piece of work, or why nothing did.
    private static func told<Made: Sendable>(
        _ work: () async throws -> Made
    ) async -> Swift.Result<Made, DraftRefusal> {
        do {
            return .success(try await work())
        } catch {
            return .failure(DraftRefusal(error))
        }
    }
}
