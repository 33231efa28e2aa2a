import Actions
import Criteria
import Documents
import Drafts
import Formats
import Registry
import Reports
import Store

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

        /// The office's own layout.
        var template: OfficeTemplateFile?

        /// Whether a template is wanted, not the paper.
        var isExample = false

        init(jobs: [DraftJob], target: DraftTarget?, archive: OutputFile? = nil, format: DraftFormat = .docx) {
            self.jobs = jobs
            self.target = target
            self.archive = archive
            self.format = target?.format ?? format
        }
    }

    /// Drafts from files.
    ///
    /// - Parameters:
    ///   - kind: the only kind that is wanted; `nil` for every paper of the year.
    ///   - output: where papers go; what lies there from last time is no source.
    ///   - order: where which papers go.
    func work(
        _ kind: PaperKind?, from sources: [String], besides output: String?, _ order: ([DraftJob]) throws -> Order
    ) async throws -> ExitState {
        let files = try DraftSources.files(sources, besides: output)
        return try await ProgramFolder(environment: console.environment).withTools { tools in
            let read = await DraftSources(law: law, hints: hints, tools: tools).read(files, on: console)
            let gathered = GatherRounds(read.sheet)(read.filings)
            for trouble in read.troubles { console.trouble(trouble, in: language) }
            for (filing, first) in gathered.doubled { console.trouble(.doubled(filing, by: first), in: language) }
            // A paper of one unit says nothing of the others of its round.
            let strangers = kind.map { $0.scope == .dossier } ?? false ? [] : gathered.strangers
            for stranger in strangers { console.trouble(.stranger(stranger), in: language) }
            let alone = read.lone.compactMap { lone in
                kind.flatMap { RelaidReport(lone.report, as: $0, file: lone.file) }.map {
                    DraftPlan.job($0, file: lone.file)
                }
            }
            // What can be laid out anew by itself is no trouble.
            let troubles = alone.count == read.lone.count ? [] : read.lone.map(\.trouble)
            for trouble in troubles { console.trouble(trouble, in: language) }
            guard !gathered.rounds.isEmpty || !alone.isEmpty else { throw Trouble.nothingToDraft }
            let jobs = kind.map { DraftPlan.papers($0, gathered.rounds) } ?? DraftPlan.all(gathered.rounds)
            let status = try await draft(try order(jobs + alone), tools, isOfFiles: true)
            let isWhole = (read.troubles + troubles).isEmpty && gathered.doubled.isEmpty && strangers.isEmpty
            return isWhole ? status : .found
        }
    }

    /// Drafts from the portal's database.
    func work(
        _ kind: PaperKind?, from database: String, at place: PaperPlace, _ order: ([DraftJob]) throws -> Order
    ) async throws -> ExitState {
        guard FilePath.identity(database) != nil else { throw Trouble.noDatabase(database) }
        let store = try DatabaseOptions.open(database)
        let result: Result<[PaperDraft], any Error>
        do {
            let portal = Portal(store: store, law: law, surroundings: .system)
            result = .success(try await portal.drafts(at: place))
        } catch {
            result = .failure(error)
        }
        try store.close()
        let drafts: [PaperDraft]
        do {
            drafts = try result.get()
        } catch is Missing {
            throw Trouble.missing(place)
        } catch let failure as StoreFailure {
            throw Trouble(failure)
        }
        let jobs = DraftPlan.jobs(of: drafts, kind)
        guard !jobs.isEmpty else { throw Trouble.nothingToDraft }
        return try await ProgramFolder(environment: console.environment).withTools { tools in
            try await draft(try order(jobs), tools, isOfFiles: false)
        }
    }

    private func draft(_ order: Order, _ tools: Tools, isOfFiles: Bool) async throws -> ExitState {
        if let template = order.template {
            let draft = paper.draft(by: law)
            if let sample = order.jobs.lazy.compactMap({ try? $0.paper(by: draft) }).first {
                try template.demandSound(for: sample.stamped(Stamp(of: sample, site: paper.address)))
            }
        }
        let run = DraftRun(
            draft: paper.draft(by: law), format: order.format, site: paper.address, tools: tools,
            template: order.template, isExample: order.isExample,
            path: { [target = order.target] job in target?.path(of: job) }, keepsBytes: order.archive != nil)
        let isOneFile = order.target.map { !$0.isFolder && order.jobs.count > 1 && order.template == nil } ?? false
        let result =
            isOneFile
            ? try await run.joined(order.jobs, to: order.target!.path, on: console)
            : try await run(order.jobs, on: console)
        for trouble in DraftRefusal.troubles(result.refused, isOfFiles: isOfFiles) {
            console.trouble(trouble, in: language)
        }
        try write(result, order)
        tell(result, order)
        return result.refused.isEmpty ? .clean : .found
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

    private func tell(_ result: DraftRun.Result, _ order: Order) {
        let count = result.written.count
        guard count > 0 else { return }
        let places = [order.target?.path, order.archive?.path].compactMap(\.self).map(Printable.line)
        console.print(
            language("đã lập \(count) giấy tờ: ", "\(count) paper\(count == 1 ? "" : "s"): ")
                + places.joined(separator: ", ") + "\n")
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

    fileprivate static func stranger(_ stranger: GatherRounds.Result.Stranger) -> Trouble {
        let (unit, place) = (Printable.line(stranger.unit), "\(stranger.set), \(stranger.year)")
        return Trouble(
            Bilingual(
                vi:
                    "dot.yaml: kết quả thẩm định của “\(unit)” (\(place)) không dùng được vì không đọc được báo cáo nào "
                    + "của đơn vị này",
                en: "dot.yaml: what was found of “\(unit)” (\(place)) is not used, since no report of it was read"),
            remedy: stranger.nearest.map {
                Bilingual(
                    vi: "có phải ý là \($0)? Sửa tên trong dot.yaml", en: "did you mean \($0)? Correct dot.yaml")
            }
                ?? Bilingual(
                    vi: "ghi đúng tên đơn vị hoặc tên tệp của đơn vị, hoặc thêm báo cáo còn thiếu",
                    en: "name the unit or its file as it is, or add the report that is missing"))
    }

    fileprivate static var nothingToDraft: Trouble {
        Trouble(
            Bilingual(vi: "không có nguồn nào dùng được để lập giấy tờ", en: "no source can be drafted from"),
            remedy: Bilingual(
                vi: "sửa các tệp nêu trên, hoặc chỉ báo cáo tự đánh giá khác",
                en: "mend the files named above, or name another self-assessment"))
    }

    fileprivate static func noDatabase(_ path: String) -> Trouble {
        let shown = Printable.line(path)
        return Trouble(
            Bilingual(vi: "không có tệp cơ sở dữ liệu \(shown)", en: "there is no database file \(shown)"),
            remedy: Bilingual(
                vi: "chỉ đúng tệp mà khue serve dùng, mặc định khue.sqlite",
                en: "name the file that khue serve works with, khue.sqlite by default"))
    }

    fileprivate static func missing(_ place: PaperPlace) -> Trouble {
        let (vi, en): (String, String) =
            switch place {
            case .dossier(let id): ("hồ sơ \(id)", "dossier \(id)")
            case .round(let id): ("đợt đánh giá \(id)", "round \(id)")
            case .rollUp(let id, let year, let set):
                ("đợt nào của địa bàn \(id) năm \(year) theo \(set)", "round of \(id) in \(year) under \(set)")
            }
        return Trouble(
            Bilingual(
                vi: "cơ sở dữ liệu không có \(Printable.line(vi))", en: "the database has no \(Printable.line(en))"),
            remedy: Bilingual(
                vi: "mã nằm trong địa chỉ của trang đó trên cổng, ví dụ /ho-so/<mã>",
                en: "the id stands in the address of its page on the portal, such as /ho-so/<id>"))
    }
}
