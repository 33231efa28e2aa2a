import ArgumentParser
import Criteria
import Store

/// `khue backup`: everything in one file, while the portal runs.
struct BackupCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Sao lưu mọi dữ liệu vào một tệp / copies everything into one file.",
        discussion: """
            Chạy được khi cổng thông tin đang mở. Bản sao được kiểm toàn vẹn trước khi mang tên đã cho.
            Kết thúc với 0: đã sao lưu; 1: dữ liệu không toàn vẹn, bản sao để riêng; 2: không làm được.
            """)

    @Argument(help: ArgumentHelp("Tệp sao lưu / the file to write.", valueName: "FILE"))
    var file: String

    @Flag(help: "Thay tệp đã có / replaces a file that is there.")
    var force = false

    @OptionGroup var kept: DatabaseOptions
    @OptionGroup var screen: ScreenOptions

    func run(on console: Console) async throws -> ExitState {
        let path = kept.path(console.environment)
        let run = CopyRun(screen: screen, console: console, path: path)
        return try run {
            let verification = try SQLiteStore.backup(from: path, to: file, replacing: force)
            console.print(screen.lang("đã sao lưu: ", "copied: ") + Printable.line(file) + "\n")
            return verification
        }
    }
}
