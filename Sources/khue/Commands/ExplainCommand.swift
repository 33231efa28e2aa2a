import ArgumentParser
import Checks
import Criteria

/// `khue explain`: the page of a check.
struct ExplainCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Giải thích một phép kiểm / explains a check.")

    @Argument(help: ArgumentHelp("Tên phép kiểm, ví dụ score-sum / name of a check.", valueName: "CHECK"))
    var name: String

    @OptionGroup var screen: ScreenOptions

    func run(on console: Console) async throws -> ExitState {
        guard let check = Check.all.first(where: { $0.name == name }) else {
            throw Trouble(
                Bilingual(vi: "không có phép kiểm \(name)", en: "there is no check \(name)"),
                remedy: Suggestion.remedy(
                    name, among: Check.all.map(\.name), list: "khue checks"))
        }
        console.output.write(CheckPage(language: screen.lang, layout: console.layout(color: screen.color))(check))
        return .clean
    }
}
