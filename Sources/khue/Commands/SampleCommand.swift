import Actions
import ArgumentParser
import Criteria
import Formats
import Registry
import Store

/// `khue sample`: a district to try the portal with.
struct SampleCommand: ConsoleCommand {
    static let configuration = CommandConfiguration(
        commandName: "sample",
        abstract: "Nạp huyện mẫu vào cơ sở dữ liệu mới để dùng thử / loads a sample district into a new database.",
        discussion: """
            Mọi tài khoản mẫu dùng chung một mật khẩu, in ra một lần; đăng nhập lần đầu phải đổi. Sau đó chạy khue serve \
            với cùng --database.
            """)

    @OptionGroup var kept: DatabaseOptions
    @OptionGroup var screen: ScreenOptions
    @OptionGroup var data: DataOptions

    func run(on console: Console) async throws -> ExitState {
        let law = try data.law(console)
        let program = ProgramFolder(environment: console.environment)
        let folder = try program.data()
        let territories = try TerritoryFolder.territories(in: folder)
        let sample = try sample(in: folder, law, territories)
        let store = try DatabaseOptions.open(kept.path(console.environment))
        let portal = Portal(store: store, law: law, surroundings: .system)
        let password = portal.newToken(bytes: 9)
        let loaded: LoadedSample
        do {
            loaded = try await portal.load(
                sample, territories: territories, reports: try reports(of: sample, program), password: password)
        } catch let refusal as Refusal {
            try store.close()
            throw Trouble(refusal.message, remedy: refusal.remedy)
        }
        try store.close()
        tell(loaded, password, on: console)
        return .clean
    }

    private func tell(_ loaded: LoadedSample, _ password: String, on console: Console) {
        let logins = loaded.logins.joined(separator: ", ")
        console.print(
            screen.lang(
                """
                Đã nạp \(loaded.units) đơn vị, \(loaded.dossiers) hồ sơ.
                Tài khoản: \(logins)
                Mật khẩu của mọi tài khoản: \(password)

                """,
                """
                \(loaded.units) units and \(loaded.dossiers) dossiers are loaded.
                Accounts: \(logins)
                Password of all accounts: \(password)

                """))
    }

    private func sample(in folder: String, _ law: Law, _ territories: [Territory]) throws(Trouble) -> Sample {
        let file = try DataFolder.file(FilePath.joined(folder, "sample/kon-ray.yaml"))
        let (sample, problems) = SampleReader.read(file, law: law, territories: territories)
        guard let sample else {
            throw LintLine.trouble(
                problems, Bilingual(vi: "dữ liệu mẫu có lỗi", en: "the sample has mistakes"),
                remedy: Bilingual(vi: "sửa tệp tại chỗ đã nêu", en: "mend the file where it says"))
        }
        return sample
    }

    private func reports(of sample: Sample, _ program: ProgramFolder) throws(Trouble) -> [String: [UInt8]] {
        let folder = try program.examples()
        var reports: [String: [UInt8]] = [:]
        for name in sample.dossiers.compactMap(\.report) {
            reports[name] = try DataFolder.file(FilePath.joined(folder, name)).bytes
        }
        return reports
    }
}
