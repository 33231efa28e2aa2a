import ArgumentParser
import Criteria

/// `khue criteria`: the law as the program knows it.
struct CriteriaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "criteria", abstract: "Xem các bộ tiêu chí / shows the criteria sets.",
        subcommands: [
            CriteriaListCommand.self, CriteriaShowCommand.self, CriteriaKindsCommand.self, CriteriaLintCommand.self,
        ])
}
