import ArgumentParser
import Criteria
import Store

/// `khue restore`: a backup in the place of the database.
struct RestoreCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Khôi phục từ tệp sao lưu / puts a backup in the place of the database.",
        discussion: """
            Bản sao lưu được kiểm toàn vẹn trước; dữ liệu đang có được giữ bên cạnh. Dừng khue serve trước khi chạy.
            Kết thúc với 0: đã khôi phục; 1: bản sao lưu không toàn vẹn, không đổi gì; 2: không làm được.
            """)

    @Argument(help: ArgumentHelp("Tệp sao lưu / the backup.", valueName: "FILE"))
    var file: String

    @Flag(help: "Thay dữ liệu đang có, giữ lại bên cạnh / replaces a database that is there and keeps it beside.")
    var force = false

    @OptionGroup var kept: DatabaseOptions
    @OptionGroup var screen: ScreenOptions

    func run(on console: Console) async throws -> ExitState {
        let path = kept.path(console.environment)
        let run = CopyRun(screen: screen, console: console, path: path)
        return try run {
            let restored = try SQLiteStore.restore(from: file, to: path, replacing: force)
            console.print(screen.lang("đã khôi phục: ", "restored: ") + Printable.line(path) + "\n")
            if let beside = restored.keptBeside {
                console.print(
                    screen.lang("dữ liệu trước đó: ", "what was there: ") + Printable.line(beside) + "\n")
            }
            return restored.verification
        }
    }
}
