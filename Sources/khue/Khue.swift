import ArgumentParser
import Criteria

/// The command. It wires and does nothing else: commands read their options, files give bytes, actions do the work,
/// printers print.
@main
struct Khue: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "khue",
        abstract: "Kiểm tra báo cáo “Đơn vị học tập” theo luật của năm đánh giá / checks reports of learning units.",
        version: version,
        subcommands: [
            CheckCommand.self, ExplainCommand.self, ChecksCommand.self, CriteriaCommand.self, AssessCommand.self,
            DraftCommand.self, DemoCommand.self, ToolsCommand.self, ServeCommand.self, SampleCommand.self,
            UserCommand.self,
            BackupCommand.self,
            RestoreCommand.self, VerifyCommand.self,
        ])

    static let version = "0.1.0"

    static func main() async {
        let console = Console.standard()
        await ExitState.leave(run(arguments(), console: console))
    }

    /// The arguments of the process, byte by byte: names of files need not be UTF-8.
    private static func arguments() -> [String] {
        (1..<max(1, Int(CommandLine.argc))).compactMap { CommandLine.unsafeArgv[$0].map { FilePath.text($0) } }
    }

    /// Runs one command line and answers its exit status; whatever it prints goes to the console.
    static func run(_ arguments: [String], console: Console) async -> ExitState {
        let (status, language) = await answer(arguments, on: console)
        guard let failure = console.output.failure else { return status }
        console.trouble(.unwritten(failure), in: language)
        return .failed
    }

    private static func answer(_ arguments: [String], on console: Console) async -> (ExitState, Language) {
        do {
            var command = try parseAsRoot(arguments)
            guard let command = command as? any ConsoleCommand else {
                try command.run()
                return (.clean, .vi)
            }
            let language = command.screen.lang
            do {
                return (try await command.run(on: console), language)
            } catch let trouble as Trouble {
                console.trouble(trouble, in: language)
                return (.failed, language)
            }
        } catch {
            let message = fullMessage(for: error)
            if exitCode(for: error) == .success {
                console.print(message + "\n")
                return (.clean, .vi)
            }
            let mistake = ArgumentMistake(message: self.message(for: error), arguments: arguments)
            console.complain("khue: \(Printable.line(mistake.sentence))\n\(Printable.lines(message))\n")
            return (.failed, .vi)
        }
    }
}

/// A command that prints to a console it is given.
protocol ConsoleCommand: AsyncParsableCommand {
    var screen: ScreenOptions { get }

    func run(on console: Console) async throws -> ExitState
}
