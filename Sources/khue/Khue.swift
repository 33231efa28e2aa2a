import ArgumentParser

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
            DemoCommand.self,
        ])

    static let version = "0.1.0"

    static func main() async {
        let console = Console.standard()
        await ExitState.leave(run(Array(CommandLine.arguments.dropFirst()), console: console))
    }

    /// Runs one command line and answers its exit status; whatever it prints goes to the console.
    static func run(_ arguments: [String], console: Console) async -> ExitState {
        do {
            var command = try parseAsRoot(arguments)
            guard let command = command as? any ConsoleCommand else {
                try command.run()
                return .clean
            }
            do {
                return try await command.run(on: console)
            } catch let trouble as Trouble {
                console.trouble(trouble, in: command.screen.lang)
                return .failed
            }
        } catch {
            let message = fullMessage(for: error)
            if exitCode(for: error) == .success {
                console.print(message + "\n")
                return .clean
            }
            console.complain(message + "\n")
            return .failed
        }
    }
}

/// A command that prints to a console it is given.
protocol ConsoleCommand: AsyncParsableCommand {
    var screen: ScreenOptions { get }

    func run(on console: Console) async throws -> ExitState
}
