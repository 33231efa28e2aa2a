import ArgumentParser
import Criteria
import Drafts

/// `khue draft all`: every paper of whole rounds.
struct DraftAllCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "all", abstract: "Lập mọi giấy tờ của cả đợt / drafts every paper of whole rounds.",
        discussion: """
            Mỗi báo cáo hoặc bản trả lời trong thư mục là một đơn vị; các đơn vị cùng bộ tiêu chí và năm là một đợt. Giấy tờ \
            của đơn vị nằm trong thư mục mang tên đơn vị; nhiều đợt thì mỗi đợt một thư mục. Cái gì không lập được thì nêu \
            lý do, phần còn lại vẫn lập.
            Kết thúc với 0: đã lập đủ; 1: có nguồn hoặc giấy tờ không lập được; 2: không làm được.
            """)

    @OptionGroup var ground: DraftGround

    @Option(
        name: [.short, .customLong("output")],
        help: ArgumentHelp("Thư mục để ghi / the folder to write to.", valueName: "FOLDER"))
    var output: String?

    @Option(help: ArgumentHelp("Dạng tệp / form of the files.", valueName: DraftFormat.names))
    var format: DraftFormat?

    @Option(help: ArgumentHelp("Gom mọi giấy tờ vào một tệp ZIP / puts them all into one ZIP.", valueName: "OUT.zip"))
    var zip: String?

    @Flag(help: "Thay tệp đã có / replaces files that are there.")
    var force = false

    @OptionGroup var paper: PaperOptions
    @OptionGroup var told: HintOptions
    @OptionGroup var screen: ScreenOptions
    @OptionGroup var data: DataOptions

    func validate() throws {
        if output == nil, zip == nil {
            throw ValidationError("thiếu nơi ghi: -o FOLDER hoặc --zip OUT.zip / -o FOLDER or --zip OUT.zip is missing")
        }
    }

    func run(on console: Console) async throws -> ExitState {
        let law = try data.law(console)
        try told.validate(against: law)
        let archive = try zip.map { path throws(Trouble) in
            if !force, FilePath.identity(path) != nil { throw Trouble.overwriting(path, count: 1) }
            return try OutputFile(path)
        }
        let desk = DraftDesk(law: law, paper: paper, hints: told.hints, language: screen.lang, console: console)
        let order = { (jobs: [DraftJob]) throws -> DraftDesk.Order in
            let target = output.map { DraftTarget(folder: $0, format: format) }
            try target?.demandRoom(for: jobs, isForced: force)
            return DraftDesk.Order(jobs: jobs, target: target, archive: archive, format: format ?? .docx)
        }
        if let place = try ground.place(told) {
            let path = DatabaseOptions.path(ground.database, console.environment)
            return try await desk.work(nil, from: path, at: place, order)
        }
        return try await desk.work(nil, from: ground.sources, besides: output, order)
    }
}
