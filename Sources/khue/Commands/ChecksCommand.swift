import ArgumentParser
import Checks

/// `khue checks`: the catalogue, a line each.
struct ChecksCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "checks", abstract: "Liệt kê các phép kiểm / lists the checks.")

    @OptionGroup var screen: ScreenOptions

    func run(on console: Console) async throws -> ExitState {
        let layout = console.layout(color: screen.color)
        console.output.write(ChecksPage(language: screen.lang, layout: layout)(Check.all))
        return .clean
    }
}
