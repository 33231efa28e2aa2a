import Actions
import ArgumentParser
import Store

/// `khue sample`: a district to try the portal with.
struct SampleCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "sample",
        abstract: "Nạp huyện mẫu vào cơ sở dữ liệu mới để dùng thử / loads a sample district into a new database.",
        discussion: """
            Mọi tài khoản mẫu dùng chung một mật khẩu, in ra một lần. Chỉ để dùng thử: không dùng cho hồ sơ thật. \
            khue serve --sample vừa nạp vừa mở cổng.
            """)

    @OptionGroup var kept: DatabaseOptions
    @OptionGroup var screen: ScreenOptions
    @OptionGroup var data: DataOptions

    func run(on console: Console) async throws -> ExitState {
        let law = try data.law(console)
        let store = try DatabaseOptions.open(kept.path(console.environment))
        let portal = Portal(store: store, law: law, surroundings: .system)
        do {
            try await SampleDistrict(portal: portal, law: law, language: screen.lang, console: console).load()
        } catch {
            try store.close()
            throw error
        }
        try store.close()
        return .clean
    }
}
