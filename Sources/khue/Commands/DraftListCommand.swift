import ArgumentParser
import Criteria
import Drafts
import Registry

/// `khue draft list`: every paper that can be drafted.
struct DraftListCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Liệt kê các loại giấy tờ / lists the kinds of papers.")

    @OptionGroup var screen: ScreenOptions

    func run(on console: Console) async throws -> ExitState {
        let layout = console.layout(color: screen.color)
        var page = TextPage(layout)
        let width = PaperKind.allCases.map(\.rawValue.count).max() ?? 0
        for scope in PaperKind.Scope.allCases {
            if scope != .dossier { page.gap() }
            page.line(
                layout.paint(screen.lang("Lập cho \(scope.name.vi)", "About a \(scope.name.en)"), .bold))
            for kind in PaperKind.allCases where kind.scope == scope {
                page.line(screen.lang(kind.name), after: "  " + layout.padded(kind.rawValue, width + 2))
            }
        }
        console.output.write(page.bytes)
        return .clean
    }
}
