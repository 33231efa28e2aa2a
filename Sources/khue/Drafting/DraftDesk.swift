import Actions
import Criteria
import Drafts
import Formats
import Reports

/// Reads sources, drafts what is asked for, and says what came of it: the road of every `khue draft`.
struct DraftDesk {
    let law: Law
    let paper: PaperOptions
    let hints: ReportReader.Hints
    let language: Language
    let console: Console

    /// What is to be drafted, and where it goes.
    struct Order {
        var jobs: [DraftJob]
        var target: DraftTarget?
        var archive: OutputFile?
        var format: DraftFormat

        init(jobs: [DraftJob], target: DraftTarget?, archive: OutputFile? = nil, format: DraftFormat = .docx) {
            self.jobs = jobs
            self.target = target
            self.archive = archive
            self.format = target?.format ?? format
        }
    }

    /// - Parameters:
    ///   - output: where papers go; what lies there from last time is no source.
    ///   - order: what to draft of the rounds, of so many sources.
    func work(
        _ sources: [String], besides output: String?, _ order: ([GatheredRound], Int) throws -> Order
    ) async throws -> ExitState {
        let files = try DraftSources.files(sources, besides: output)
        return try await ProgramFolder(environment: console.environment).withTools { tools in
            let read = await DraftSources(law: law, hints: hints, tools: tools).read(files, on: console)
            let gathered = GatherRounds(read.sheet)(read.filings)
            var troubles = read.troubles + gathered.doubled.map { Trouble.doubled($0.filing, by: $0.by) }
            guard !gathered.rounds.isEmpty else {
                for trouble in troubles { console.trouble(trouble, in: language) }
                throw Trouble.nothingToDraft
            }
            let order = try order(gathered.rounds, files.count)
            let run = DraftRun(
                draft: paper.draft(by: law), format: order.format, site: paper.address, tools: tools,
                path: { [target = order.target] job in target?.path(of: job) }, keepsBytes: order.archive != nil)
            let isOneFile = order.target.map { !$0.isFolder && order.jobs.count > 1 } ?? false
            let result =
                isOneFile
                ? try await run.joined(order.jobs, to: order.target!.path, on: console)
                : try await run(order.jobs, on: console)
            troubles += DraftRefusal.troubles(result.refused)
            for trouble in troubles { console.trouble(trouble, in: language) }
            try write(result, order)
            tell(result, order, rounds: gathered.rounds)
            return troubles.isEmpty ? .clean : .found
        }
    }

    private func write(_ result: DraftRun.Result, _ order: Order) throws(Trouble) {
        guard let archive = order.archive else { return }
        let papers = result.written.map { ("\($0.job.name).\(order.format.rawValue)", $0.bytes) }
        let bytes: [UInt8]
        do {
            bytes = try PaperArchive.zip(papers)
        } catch {
            throw Trouble(archive.path, error.message, error.remedy)
        }
        try archive.write(bytes)
    }

    private func tell(_ result: DraftRun.Result, _ order: Order, rounds: [GatheredRound]) {
        let count = result.written.count
        guard count > 0 else { return }
        let places = [order.target?.path, order.archive?.path].compactMap(\.self).map(Printable.line)
        let units = rounds.reduce(0) { $0 + $1.source.dossiers.count }
        console.print(
            language(
                "đã lập \(count) giấy tờ của \(units) đơn vị: \(places.joined(separator: ", "))\n",
                "\(count) paper\(count == 1 ? "" : "s") of \(units) unit\(units == 1 ? "" : "s"): "
                    + places.joined(separator: ", ") + "\n"))
    }
}

extension Trouble {
    fileprivate static func doubled(_ filing: UnitFiling, by first: String) -> Trouble {
        let (file, first) = (Printable.line(filing.file), Printable.line(first))
        return Trouble(
            Bilingual(
                vi: "\(file): trùng đơn vị “\(filing.unit)” năm \(filing.year) với \(first), nên bỏ qua",
                en: "\(file): \(first) speaks of “\(filing.unit)” in \(filing.year) already, so it is left out"),
            remedy: Bilingual(
                vi: "giữ một tệp cho mỗi đơn vị trong mỗi năm", en: "keep one file for each unit and year"))
    }

    fileprivate static var nothingToDraft: Trouble {
        Trouble(
            Bilingual(vi: "không có nguồn nào dùng được để lập giấy tờ", en: "no source can be drafted from"),
            remedy: Bilingual(
                vi: "sửa các tệp nêu trên, hoặc chỉ báo cáo tự đánh giá khác",
                en: "mend the files named above, or name another self-assessment"))
    }
}
