import ArgumentParser
import Criteria
import Store

/// `khue verify`: whether everything is as it was kept, and with papers whether they are as their data.
struct VerifyCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Kiểm dữ liệu còn nguyên, giấy tờ còn khớp dữ liệu / says whether data and papers are as they were.",
        discussion: """
            Có PAPER: đọc mã trên giấy tờ (Word, ODT, PDF, cả bản quét), lập lại giấy tờ đó từ nguồn rồi so từng dòng, từng \
            ô. Kết thúc với 0: khớp; 1: dữ liệu đã đổi hoặc lời trên giấy đã bị sửa, nêu từng chỗ; 2: không kết luận được.
            Không có PAPER: kiểm cơ sở dữ liệu.
            Xét chuỗi thay đổi, dựng lại từng mục từ chuỗi rồi so với bản đang lưu, và băm lại từng tệp.
            Ai sửa cả chuỗi cho khớp thì chỉ thấy được nhờ dấu cuối chuỗi đã ghi lại ở nơi khác: hãy ghi lại dòng \
            “cuối chuỗi”, lần sau kiểm với --head.
            Kết thúc với 0: còn nguyên; 1: có chỗ đã bị sửa; 2: không kiểm được.
            """)

    @Argument(help: ArgumentHelp("Giấy tờ cần kiểm / papers.", valueName: "PAPER"))
    var papers: [String] = []

    @Option(
        name: .customLong("source"),
        help: ArgumentHelp(
            "Báo cáo, bản trả lời hoặc thư mục đã lập giấy tờ; dùng được nhiều lần / what the papers were made from.",
            valueName: "SOURCE"))
    var sources: [String] = []

    @Option(
        help: ArgumentHelp(
            "Dấu cuối chuỗi đã ghi lại / the head that was noted.", valueName: "NUMBER:HASH"),
        transform: VerifyCommand.head)
    var head: AuditHead?

    @OptionGroup var kept: DatabaseOptions
    @OptionGroup var told: HintOptions
    @OptionGroup var screen: ScreenOptions
    @OptionGroup var data: DataOptions

    func validate() throws {
        if papers.isEmpty, !sources.isEmpty {
            throw ValidationError("có --source nhưng thiếu PAPER / --source needs a PAPER")
        }
    }

    func run(on console: Console) async throws -> ExitState {
        let path = kept.path(console.environment)
        guard papers.isEmpty else { return try await verifyPapers(path, on: console) }
        do {
            let verification = try SQLiteStore.verify(path: path, noted: head)
            console.print(VerificationPage(language: screen.lang).text(verification))
            return verification.isSound ? .clean : .found
        } catch {
            throw Trouble(copying: error, path)
        }
    }

    private func verifyPapers(_ path: String, on console: Console) async throws -> ExitState {
        let law = try data.law(console)
        try told.validate(against: law)
        let ground: PaperVerification.Ground
        if !sources.isEmpty {
            ground = .sources(sources, told.hints)
        } else if FilePath.identity(path) != nil {
            ground = .database(path)
        } else {
            throw Trouble(
                Bilingual(
                    vi: "không biết so giấy tờ với dữ liệu nào: không có tệp \(Printable.line(path))",
                    en: "there is nothing to hold the papers against: no file \(Printable.line(path))"),
                remedy: Bilingual(
                    vi: "thêm --source với tệp hoặc thư mục đã lập giấy tờ, hoặc --database với cơ sở dữ liệu của cổng",
                    en: "add --source with what they were made from, or --database with the portal's database"))
        }
        return try await PaperVerification(law: law, language: screen.lang, console: console)(
            papers, against: ground, layout: console.layout(color: screen.color))
    }

    private static func head(_ text: String) throws -> AuditHead {
        guard let head = AuditHead(text) else {
            throw ValidationError("dấu cuối chuỗi có dạng SỐ:64 chữ số thập lục phân / the head is NUMBER:64 digits")
        }
        return head
    }
}
