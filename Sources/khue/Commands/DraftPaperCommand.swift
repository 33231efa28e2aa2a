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

    @Argument(
        help: ArgumentHelp("Báo cáo, bản trả lời hoặc thư mục / reports, answers or folders.", valueName: "SOURCE"))
    var sources: [String]

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

    @OptionGroup var paper: PaperOptions
    @OptionGroup var told: HintOptions
    @OptionGroup var screen: ScreenOptions
    @OptionGroup var data: DataOptions

    func run(on console: Console) async throws -> ExitState {
        let kind = try PaperKind.known(kind)
        let law = try data.law(console)
        try told.validate(against: law)
        let desk = DraftDesk(law: law, paper: paper, hints: told.hints, language: screen.lang, console: console)
        return try await desk.work(sources, besides: output) { rounds, count in
            let jobs = DraftPlan.papers(kind, rounds)
            guard jobs.count == 1 || kind.scope == .dossier else { throw Trouble.manyRounds(rounds) }
            let target = try DraftTarget(output, format: format)
            try target.demandRoom(for: jobs, isForced: force)
            return DraftDesk.Order(jobs: jobs, target: target)
        }
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
    fileprivate static func manyRounds(_ rounds: [GatheredRound]) -> Trouble {
        let list = rounds.map { "\($0.source.round.year) \($0.source.set.id)" }.joined(separator: ", ")
        return Trouble(
            Bilingual(
                vi: "các nguồn thuộc \(rounds.count) đợt khác nhau (\(list)), giấy tờ này lập cho một đợt",
                en: "the sources are of \(rounds.count) rounds (\(list)); this paper is about one"),
            remedy: Bilingual(
                vi: "chỉ các nguồn của một đợt, hoặc dùng khue draft all",
                en: "name those of one round, or use khue draft all"))
    }
}
