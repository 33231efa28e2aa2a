import ArgumentParser
import Criteria
import Formats

/// `khue criteria lint`: every mistake in the law's data, with file, line and column.
struct CriteriaLintCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Tìm lỗi trong dữ liệu luật / finds mistakes in law data.",
        discussion: "Kết thúc với 0: không có lỗi; 1: có lỗi; 2: không đọc được.")

    @Argument(
        help: ArgumentHelp(
            "Thư mục dữ liệu của địa phương, xét cùng dữ liệu của chương trình / a folder to look at besides.",
            valueName: "DIR"))
    var folder: String?

    @OptionGroup var screen: ScreenOptions
    @OptionGroup var data: DataOptions

    func run(on console: Console) async throws -> ExitState {
        var files = try data.files(console)
        if let folder { files += try DataFolder.files(in: folder) }
        let problems = LawReader.read(files).problems
        for problem in problems { console.print(Printable.line(LintLine(language: screen.lang).text(problem)) + "\n") }
        if problems.isEmpty {
            console.print(screen.lang("\(files.count) tệp, không có lỗi\n", "\(files.count) files, no mistake\n"))
        }
        return problems.isEmpty ? .clean : .found
    }
}
