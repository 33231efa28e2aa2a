import Actions
import ArgumentParser
import Checks
import Criteria

/// `khue check`: reads, judges, and says what is wrong.
struct CheckCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Kiểm tra báo cáo / checks reports.",
        discussion: """
            Đọc tệp .docx, .odt, .xlsx, .html, .md, .txt, có LibreOffice thì cả .doc, .rtf, .xls, .ods (xem khue tools),
            hoặc mọi tệp như thế trong thư mục; dấu - là đầu vào chuẩn.
            Kết thúc với 0: không có gì từ mức --fail-on; 1: có; 2: có tệp không đọc được hoặc việc không làm được.
            """)

    @Argument(help: ArgumentHelp("Tệp hoặc thư mục / files or folders.", valueName: "FILE"))
    var files: [String]

    @Option(help: ArgumentHelp("Dạng kết quả / form of the output.", valueName: "text|json|sarif|html"))
    var format = OutputFormat.text

    @Option(
        help: ArgumentHelp(
            """
            Ghi bản Word có nhận xét đúng chỗ sai: một tệp .docx cho một báo cáo, một thư mục cho nhiều báo cáo. Không \
            bao giờ đè lên báo cáo; tệp đã có chỉ bị thay khi là bản Khuê ghi còn nguyên, hoặc với --force / writes Word \
            copies with comments, to a .docx for one report, to a folder for more.
            """, valueName: "OUT.docx|DIR/"))
    var annotate: String?

    @Flag(help: "Với --annotate: thay tệp đã có, dù là gì / with --annotate: replace whatever file is in the way.")
    var force = false

    @Option(
        help: ArgumentHelp(
            "Ghi thêm bảng tổng hợp, mỗi tệp một dòng / also writes a table with a line for each file.",
            valueName: "OUT.xlsx|OUT.csv"))
    var summary: String?

    @OptionGroup var screen: ScreenOptions
    @OptionGroup var told: HintOptions
    @OptionGroup var data: DataOptions

    @Option(
        help: ArgumentHelp(
            "Từ mức nào thì kết thúc với 1 / from which severity on the exit status is 1.",
            valueName: "error|warning|note|never"))
    var failOn = FailOn.error

    func run(on console: Console) async throws -> ExitState {
        let law = try data.law(console)
        try told.validate(against: law)
        let table = try summary.map { path throws(Trouble) in try SummaryFile(path) }
        var list = try FileList.expand(files, besides: summary)
        if let annotate { list = CopyPlan.outside(annotate, list, arguments: files) }
        var run = CheckRun(
            check: CheckDocument(law: law), hints: told.hints, printer: printer(law, console), language: screen.lang)
        run.keepsDigests = table != nil
        run.copies = try copies(of: list)
        let tally = try await ProgramFolder(environment: console.environment).withTools { [list] tools in
            run.tools = tools
            return await run(list, on: console)
        }
        try table?.write(tally.digests, in: screen.lang)
        tellCopies(tally.copies, on: console)
        return tally.status(failOn)
    }

    /// On a screen, that there are copies now, and where.
    private func tellCopies(_ count: Int, on console: Console) {
        guard let annotate, count > 0, console.errors.columns != nil else { return }
        let target = Printable.line(annotate)
        console.complain(
            screen.lang(
                "đã ghi \(count) bản có nhận xét: \(target)\n",
                count == 1 ? "1 copy with comments: \(target)\n" : "\(count) copies with comments: \(target)\n"))
    }

    private func copies(of list: [String]) throws(Trouble) -> AnnotatedCopies? {
        guard let annotate else { return nil }
        return AnnotatedCopies(
            annotate: AnnotateDocument(language: screen.lang),
            plan: try CopyPlan(target: annotate, arguments: files, files: list), isForced: force)
    }

    private func printer(_ law: Law, _ console: Console) -> any Printer {
        switch format {
        case .text: TextPrinter(language: screen.lang, layout: console.layout(color: screen.color), law: law)
        case .json: JSONPrinter(law: law)
        case .sarif: SARIFPrinter(language: screen.lang, checks: Check.all)
        case .html: HTMLPrinter(language: screen.lang, law: law)
        }
    }
}
