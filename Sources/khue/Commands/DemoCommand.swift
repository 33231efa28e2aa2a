import Actions
import ArgumentParser
import Criteria
import Reports

/// `khue demo`: checks the example reports.
struct DemoCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Kiểm tra năm báo cáo mẫu đi kèm / checks the five reports that come with the program.")

    @OptionGroup var screen: ScreenOptions
    @OptionGroup var data: DataOptions

    func run(on console: Console) async throws -> ExitState {
        let law = try data.law(console)
        let folder = try ProgramFolder(environment: console.environment).examples()
        let printer = TextPrinter(language: screen.lang, layout: console.layout(color: screen.color), law: law)
        let run = CheckRun(
            check: CheckDocument(law: law), hints: ReportReader.Hints(), printer: printer, language: screen.lang,
            hidden: FilePath.parent(folder) + "/")
        // What the examples hold is meant to be found: that is no failure.
        return try await run(FileList.expand([folder]), on: console).status(.never)
    }
}
