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
        let outcomes = await inOrder(jobs, workers: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) { job in
            if stop.withLock({ $0 != nil }) { return Outcome.stopped }
            do throws(DraftRefusal) {
                let bytes = try await bytes(of: job)
                guard let path = path(job) else { return .written(bytes) }
                do throws(Trouble) {
                    try FileWriter.makeFolder(FilePath.parent(path))
                    try FileWriter.write(bytes, to: path)
                } catch {
                    stop.withLock { $0 = $0 ?? error }
                    return .stopped
                }
                return .written(keepsBytes ? bytes : [])
            } catch {
                return .refused(error)
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

    private func bytes(of job: DraftJob) async throws(DraftRefusal) -> [UInt8] {
        do {
            let paper = try job.paper(by: draft)
            let stamped = paper.stamped(Stamp(of: paper, site: site))
            return try await PaperWriter.write(stamped.document, as: format.format, with: tools)
        } catch let refusal as Refusal {
            let details = refusal.details.map(\.message)
            throw DraftRefusal(
                message: details.reduce(refusal.message) {
                    Bilingual(vi: "\($0.vi)\n  - \($1.vi)", en: "\($0.en)\n  - \($1.en)")
                },
                remedy: refusal.remedy)
        } catch let error as ReadError {
            throw DraftRefusal(message: error.message, remedy: error.remedy)
        } catch {
            throw DraftRefusal(message: Bilingual(vi: "\(error)", en: "\(error)"), remedy: nil)
        }
    }
}
