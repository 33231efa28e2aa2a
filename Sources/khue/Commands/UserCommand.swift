import ArgumentParser

/// `khue user`: accounts, from the machine itself.
struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: "Tài khoản của cổng thông tin / accounts of the portal.",
        subcommands: [UserAddCommand.self, UserListCommand.self, UserPasswordCommand.self, UserDisableCommand.self])
}
