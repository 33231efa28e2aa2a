import ArgumentParser
import Criteria

/// `khue criteria list`: every set, a line each.
struct CriteriaListCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Liệt kê các bộ tiêu chí / lists the criteria sets.")

    @OptionGroup var screen: ScreenOptions
    @OptionGroup var data: DataOptions

    func run(on console: Console) async throws -> ExitState {
        let law = try data.law(console)
        let page = CriteriaListPage(language: screen.lang, layout: console.layout(color: screen.color))
        console.output.write(page(law.sets))
        return .clean
    }
}
