import ArgumentParser
import Criteria

/// `khue criteria kinds`: the kinds of units, for `--unit-kind`.
struct CriteriaKindsCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "kinds", abstract: "Liệt kê các loại đơn vị / lists the kinds of units.")

    @OptionGroup var screen: ScreenOptions
    @OptionGroup var data: DataOptions

    func run(on console: Console) async throws -> ExitState {
        let kinds = try data.law(console).unitKinds
        var page = TextPage(console.layout(color: screen.color))
        let width = (kinds.map { Layout.columns($0.id) }.max() ?? 0) + 2
        for kind in kinds { page.field(kind.id, screen.lang(kind.name), indent: 0, labelWidth: width) }
        console.output.write(page.bytes)
        return .clean
    }
}
