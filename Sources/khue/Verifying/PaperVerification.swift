import Actions
import Criteria
import Drafts
import Formats
import Registry
import Reports
import Store

/// Verifies papers, one by one, against sources or the portal's database.
struct PaperVerification {
    let law: Law
    let language: Language
    let console: Console

    /// What papers are held against.
    enum Ground {
        case sources([String], ReportReader.Hints)
        case database(String)
    }

    func callAsFunction(_ papers: [String], against ground: Ground, layout: Layout) async throws -> ExitState {
        try await ProgramFolder(environment: console.environment).withTools { tools in
            switch ground {
            case .sources(let sources, let hints):
                let candidates = try await candidates(of: sources, hints, tools)
                return try await verify(papers, layout, tools) { $0(candidates) }
            case .database(let path):
                let store = try DatabaseOptions.open(path)
                let portal = Portal(store: store, law: law, surroundings: .system)
                let result: Result<ExitState, any Error>
                do {
                    result = .success(try await verify(papers, layout, tools) { try await portal.verify($0) })
                } catch {
                    result = .failure(error)
                }
                try store.close()
                return try result.get()
            }
        }
    }

    private func verify(
        _ papers: [String], _ layout: Layout, _ tools: Tools,
        _ judge: (VerifyPaper) async throws -> VerifyPaper.Result
    ) async throws -> ExitState {
        var status = ExitState.clean
        for (index, path) in papers.enumerated() {
            do {
                let (format, document) = try await DocumentReader.read(FileBytes.read(path), with: tools)
                let result = try await judge(VerifyPaper(document, format: format))
                if index > 0 { console.print("\n") }
                console.output.write(
                    PaperVerificationPage(language: language, layout: layout)(Printable.line(path), result))
                status = max(status, result.verdict.status)
            } catch let error as ReadError {
                console.trouble(Trouble(path, error.message, error.remedy), in: language)
                status = .failed
            } catch let refusal as Refusal {
                console.trouble(Trouble(path, refusal.message, refusal.remedy), in: language)
                status = .failed
            } catch is Missing {
                console.trouble(
                    Trouble(
                        path,
                        Bilingual(
                            vi: "hồ sơ, đợt hoặc địa bàn của giấy tờ này không còn trong cơ sở dữ liệu",
                            en: "what this paper is about is no longer in the database"), nil), in: language)
                status = .failed
            }
        }
        return status
    }

    /// Every paper that the sources give.
    private func candidates(
        of sources: [String], _ hints: ReportReader.Hints, _ tools: Tools
    ) async throws -> [VerifyPaper.Candidate] {
        let files = try DraftSources.files(sources)
        let read = await DraftSources(law: law, hints: hints, tools: tools).read(files, on: console)
        for trouble in read.troubles { console.trouble(trouble, in: language) }
        let rounds = GatherRounds(read.sheet)(read.filings).rounds
        let alone = read.lone.compactMap { lone in
            PaperKind.allCases.lazy.compactMap { RelaidReport(lone.report, as: $0, file: lone.file) }.first.map {
                DraftPlan.job($0, file: lone.file)
            }
        }
        let jobs = PaperKind.allCases.flatMap { DraftPlan.papers($0, rounds) } + alone
        let draft = Draft(law: law)
        return jobs.compactMap { job in
            guard let paper = try? job.paper(by: draft) else { return nil }
            return VerifyPaper.Candidate(paper: paper, name: job.subject, year: job.year) {
                job.kind == .selfAssessment
                    ? PaperForm.all.compactMap { try? job.paper(by: Draft(law: law, form: $0)) } : []
            }
        }
    }
}

extension PaperForm {
    /// Every way of laying out a report.
    fileprivate static var all: [PaperForm] {
        Layout.allCases.flatMap { layout in
            [(true, true), (true, false), (false, true), (false, false)].map { scores, evidence in
                PaperForm(layout: layout, showsSubIndicators: scores, showsEvidence: evidence)
            }
        }
    }
}

extension VerifyPaper.Verdict {
    fileprivate var status: ExitState {
        switch self {
        case .agrees: .clean
        case .wordsChanged, .dataChanged: .found
        case .unknown: .failed
        }
    }
}
