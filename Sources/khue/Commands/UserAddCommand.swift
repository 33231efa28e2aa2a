import Actions
import ArgumentParser
import Criteria
import Registry

/// `khue user add`: the way to the first administrator.
struct UserAddCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Thêm tài khoản / adds an account.",
        discussion: "Mật khẩu gõ hai lần không hiện chữ, hoặc đọc một dòng từ đầu vào chuẩn; không bao giờ là đối số.")

    @Argument(help: ArgumentHelp("Tên đăng nhập, mặc định quan-tri / sign-in name.", valueName: "LOGIN"))
    var login = "quan-tri"

    @Option(help: ArgumentHelp("Tên hiện trên trang / name on pages.", valueName: "NAME"))
    var name = "Quản trị"

    @Flag(help: "Quản trị toàn bộ cổng thông tin / administers the whole portal.")
    var administrator = false

    @OptionGroup var kept: DatabaseOptions
    @OptionGroup var screen: ScreenOptions
    @OptionGroup var data: DataOptions

    func run(on console: Console) async throws -> ExitState {
        try await AccountDesk(kept, data, console).work { portal in
            let password = try PasswordEntry(console: console, language: screen.lang).read()
            let grants = administrator ? [Grant(.administrator, .country)] : []
            let user = try await portal.addUser(login: login, name: name, grants: grants, password: password)
            console.print(
                screen.lang("đã thêm tài khoản \(user.login)\n", "the account \(user.login) is added\n"))
            return .clean
        }
    }
}

/// `khue user list`.
struct UserListCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Liệt kê tài khoản / lists the accounts.")

    @OptionGroup var kept: DatabaseOptions
    @OptionGroup var screen: ScreenOptions
    @OptionGroup var data: DataOptions

    func run(on console: Console) async throws -> ExitState {
        try await AccountDesk(kept, data, console).work { portal in
            for line in try await portal.accountLines() {
                let state = line.isDisabled ? screen.lang(" (đã khóa)", " (closed)") : ""
                let roles = line.roles.map { screen.lang($0.name) }.joined(separator: ", ")
                let name = Printable.line(line.name + state)
                console.print("\(line.login)\t\(name)\t\(roles.isEmpty ? "—" : roles)\n")
            }
            return .clean
        }
    }
}

/// `khue user password`.
struct UserPasswordCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "password", abstract: "Đặt mật khẩu mới / sets a password.",
        discussion: "Mọi nơi đang đăng nhập tài khoản đó bị đăng xuất.")

    @Argument(help: ArgumentHelp("Tên đăng nhập / sign-in name.", valueName: "LOGIN"))
    var login: String

    @OptionGroup var kept: DatabaseOptions
    @OptionGroup var screen: ScreenOptions
    @OptionGroup var data: DataOptions

    func run(on console: Console) async throws -> ExitState {
        try await AccountDesk(kept, data, console).work { portal in
            let password = try PasswordEntry(console: console, language: screen.lang).read()
            try await portal.setPassword(password, of: login)
            console.print(screen.lang("đã đặt mật khẩu\n", "the password is set\n"))
            return .clean
        }
    }
}

/// `khue user disable`.
struct UserDisableCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "disable", abstract: "Khóa hoặc mở tài khoản / closes or opens an account.")

    @Argument(help: ArgumentHelp("Tên đăng nhập / sign-in name.", valueName: "LOGIN"))
    var login: String

    @Flag(help: "Mở lại tài khoản đã khóa / opens it again.")
    var undo = false

    @OptionGroup var kept: DatabaseOptions
    @OptionGroup var screen: ScreenOptions
    @OptionGroup var data: DataOptions

    func run(on console: Console) async throws -> ExitState {
        try await AccountDesk(kept, data, console).work { portal in
            try await portal.setDisabled(!undo, login: login)
            console.print(
                undo
                    ? screen.lang("đã mở tài khoản\n", "the account is open\n")
                    : screen.lang("đã khóa tài khoản\n", "the account is closed\n"))
            return .clean
        }
    }
}
