import Actions
import Criteria
import Formats
import Pages
import Registry

extension Site {
    /// All papers of a round at once.
    static let bundle: [Endpoint] = [
        .get("/dot/{round}/giay-to/tron-bo", .roles(leaders), bundlePage),
        .post("/dot/{round}/giay-to/tron-bo", .roles(leaders), startBundle),
        .get("/dot/{round}/giay-to/tron-bo/tai", .roles(leaders), bundleFile),
    ]

    private static func startBundle(_ call: Call) async throws -> Reply {
        let round: ID<Round> = try call.id("round")
        let content = call.form["noi-dung"].flatMap { PaperJob.Content(rawValue: $0) } ?? .all
        let format = call.form["dinh-dang"].flatMap { PaperFormat(rawValue: $0) } ?? .docx
        do {
            try await call.portal.startPapers(content, of: round, as: format, for: try call.visitor())
            return .go(.paperBundle(round))
        } catch let refusal as Refusal where refusal.reason == .notNow {
            return .go(.paperBundle(round), Notice(refusal, in: call.language))
        }
    }

    /// While it is made the browser asks again by itself.
    private static func bundlePage(_ call: Call) async throws -> Reply {
        let visitor = try call.visitor()
        let round = try await call.portal.roundView(try call.id("round"), for: visitor)
        let job = try await call.portal.paperJob(of: round.round.id, for: visitor)
        let page = PaperJobPage(
            call.visit(), round.round.id, name: call.language("Giấy tờ: ", "Papers: ") + round.territoryName,
            formats: call.paperFormats, job: job.map { PaperJobPage.Job($0, call.language) })
        return job?.isRunning == true ? .waiting(page, seconds: 3) : .page(page)
    }

    private static func bundleFile(_ call: Call) async throws -> Reply {
        let job = try await call.portal.paperJob(of: try call.id("round"), for: try call.visitor())
        guard let job, case .finished(let file) = job.state else { throw Missing() }
        return .file(
            file.bytes, name: file.name,
            type: job.content == .all ? MediaType.zip : job.format.mediaType)
    }
}

extension PaperJobPage.Job {
    init(_ job: PaperJob, _ language: Language) {
        let state: State =
            switch job.state {
            case .running: .running
            case .finished(let file): .finished(name: file.name, size: file.bytes.count)
            case .failed(let message, let remedy): .failed(message: language(message), remedy: language(remedy))
            }
        self.init(done: job.done, count: job.count, state: state)
    }
}
