import ArgumentParser
import Formats

/// `khue tools`: which optional programs are there, and how to get the others.
struct ToolsCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "tools",
        abstract: "Cho biết máy có chương trình nào để đọc thêm định dạng / which optional programs are there.")

    @OptionGroup var screen: ScreenOptions

    func run(on console: Console) async throws -> ExitState {
        try await ProgramFolder(environment: console.environment).withTools { tools in
            var states: [(OptionalProgram, OptionalProgram.State)] = []
            for program in OptionalProgram.allCases { states.append((program, await program.state(with: tools))) }
            let layout = console.layout(color: screen.color)
            console.output.write(ToolsPage(language: screen.lang, layout: layout)(states))
            return .clean
        }
    }
}
