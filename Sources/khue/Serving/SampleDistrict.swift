import Actions
import Criteria
import Formats
import Registry

/// Loads the sample district into a portal, and says how to sign in.
struct SampleDistrict {
    let portal: Portal
    let law: Law
    let language: Language
    let console: Console

    /// - Throws: `Trouble` where there are units already, or the sample's data are missing or wrong.
    func load() async throws {
        let program = ProgramFolder(environment: console.environment)
        let folder = try program.data()
        let territories = try TerritoryFolder.territories(in: folder)
        let sample = try sample(in: folder, law, territories)
        let password = portal.newToken(bytes: 9)
        do {
            let loaded = try await portal.load(
                sample, territories: territories, reports: try reports(of: sample, program), password: password,
                mustChangePassword: false)
            tell(loaded, password)
        } catch let refusal as Refusal {
            throw Trouble(refusal.message, remedy: refusal.remedy)
        }
    }

    private func tell(_ loaded: LoadedSample, _ password: String) {
        let logins = loaded.logins.joined(separator: ", ")
        console.print(
            language(
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
