import ArgumentParser
import Criteria
import Store

/// `khue verify`: whether everything is as it was kept.
struct VerifyCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Kiểm dữ liệu còn nguyên như đã lưu / says whether everything is as it was kept.",
        discussion: """
            Xét chuỗi thay đổi, dựng lại từng mục từ chuỗi rồi so với bản đang lưu, và băm lại từng tệp.
            Ai sửa cả chuỗi cho khớp thì chỉ thấy được nhờ dấu cuối chuỗi đã ghi lại ở nơi khác: hãy ghi lại dòng \
            “cuối chuỗi”, lần sau kiểm với --head.
            Kết thúc với 0: còn nguyên; 1: có chỗ đã bị sửa; 2: không kiểm được.
            """)

    @Option(
        help: ArgumentHelp(
            "Dấu cuối chuỗi đã ghi lại / the head that was noted.", valueName: "NUMBER:HASH"),
        transform: VerifyCommand.head)
    var head: AuditHead?

    @OptionGroup var kept: DatabaseOptions
    @OptionGroup var screen: ScreenOptions

    func run(on console: Console) async throws -> ExitState {
        let path = kept.path(console.environment)
        do {
            let verification = try SQLiteStore.verify(path: path, noted: head)
            console.print(VerificationPage(language: screen.lang).text(verification))
            return verification.isSound ? .clean : .found
        } catch {
            throw Trouble(copying: error, path)
        }
    }

    private static func head(_ text: String) throws -> AuditHead {
        guard let head = AuditHead(text) else {
            throw ValidationError("dấu cuối chuỗi có dạng SỐ:64 chữ số thập lục phân / the head is NUMBER:64 digits")
        }
        return head
    }
}
