import ArgumentParser
import Registry

/// `khue draft fields KIND`: what a template may name.
struct DraftFieldsCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "fields", abstract: "Liệt kê các trường mẫu Word dùng được / lists what a template may name.")

    @Argument(help: ArgumentHelp("Loại giấy tờ / kind of paper.", valueName: "KIND"))
    var kind: String

    @OptionGroup var screen: ScreenOptions

    func run(on console: Console) async throws -> ExitState {
        _ = try PaperKind.known(kind)
        return .clean
    }
}
