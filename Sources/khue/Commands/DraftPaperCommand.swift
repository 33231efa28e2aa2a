import Actions
import ArgumentParser
import Criteria
import Drafts
import Formats
import Registry

/// `khue draft KIND SOURCE…`: papers of one kind.
struct DraftPaperCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "paper", abstract: "Lập một loại giấy tờ / drafts papers of one kind.",
        discussion: """
            -o là thư mục (tận cùng bằng /): mỗi đơn vị một thư mục con; -o là tệp: mọi bản trong một tệp, mỗi bản một trang mới. Giấy tờ của đợt đánh giá lập từ \
            mọi nguồn cùng bộ tiêu chí và năm. Không đè lên tệp đã có, trừ khi có --force.
            Kết thúc với 0: đã lập đủ; 1: có nguồn hoặc giấy tờ không lập được; 2: không làm được.
            """)

    @Argument(
        help: ArgumentHelp("Loại giấy tờ, ví dụ to-trinh (xem khue draft list) / kind of paper.", valueName: "KIND"))
    var kind: String

    @OptionGroup var ground: DraftGround

    @Option(
        name: [.short, .customLong("output")],
        help: ArgumentHelp(
            "Tệp cho một giấy tờ, thư mục cho nhiều / a file for one paper, a folder for more.", valueName: "OUT"))
    var output: String

    @Option(
        help: ArgumentHelp("Dạng tệp; mặc định theo đuôi của -o / form of the files.", valueName: DraftFormat.names))
    var format: DraftFormat?

    @Flag(help: "Thay tệp đã có / replaces files that are there.")
    var force = false

    @Option(
        help: ArgumentHelp(
            "Mẫu Word của cơ quan, điền thay cho thể thức có sẵn (xem khue draft fields) / the office's own Word file.",
            valueName: "FILE.docx"))
    var template: String?

    @Flag(help: "Ghi một mẫu Word để sửa, thay vì giấy tờ / writes a template to begin with, not the paper.")
    var templateExample = false

    @OptionGroup var paper: PaperOptions
    @OptionGroup var told: HintOptions
    @OptionGroup var screen: ScreenOptions
    @OptionGroup var data: DataOptions

    func run(on console: Console) async throws -> ExitState {
        let kind = try PaperKind.known(kind)
        let law = try data.law(console)
        try told.validate(against: law)
        let form = try template.map { path throws(Trouble) in try OfficeTemplateFile(path) }
        let desk = DraftDesk(law: law, paper: paper, hints: told.hints, language: screen.lang, console: console)
        let order = { (jobs: [DraftJob]) throws -> DraftDesk.Order in
            let target = try DraftTarget(output, format: format)
            // One template is written for all; many papers of a template cannot be one file.
            let jobs = templateExample ? Array(jobs.prefix(1)) : jobs
            if template != nil, jobs.count > 1, !target.isFolder { throw Trouble.manyOfTemplate(output) }
            try target.demandRoom(for: jobs, isForced: force)
            var order = DraftDesk.Order(jobs: jobs, target: target)
            order.template = form
            order.isExample = templateExample
            return order
        }
        if let place = try ground.place(told) {
            let path = DatabaseOptions.path(ground.database, console.environment)
            return try await desk.work(kind, from: path, at: place, order)
        }
        return try await desk.work(kind, from: ground.sources, besides: output, order)
    }
}

extension PaperKind {
    /// - Throws: `Trouble` with the nearest known name.
    static func known(_ name: String) throws(Trouble) -> PaperKind {
        if let kind = PaperKind(rawValue: name) { return kind }
        let shown = Printable.line(name)
        throw Trouble(
            Bilingual(vi: "không có loại giấy tờ \(shown)", en: "there is no paper called \(shown)"),
            remedy: Suggestion.remedy(
                name, among: allCases.map(\.rawValue) + ["all", "list", "fields"], list: "khue draft list"))
    }
}

extension Trouble {
    fileprivate static func manyOfTemplate(_ path: String) -> Trouble {
        let shown = Printable.line(path)
        return Trouble(
            Bilingual(
                vi: "nhiều giấy tờ theo mẫu Word không gom vào một tệp được: \(shown)",
                en: "many papers of a Word template cannot be one file: \(shown)"),
            remedy: Bilingual(vi: "chỉ một thư mục, ví dụ -o giay-to/", en: "name a folder, for example -o papers/"))
    }
}
