import ArgumentParser
import Criteria
import Registry

/// What papers are drafted from: files, or a place in the portal's database.
struct DraftGround: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "Báo cáo, bản trả lời hoặc thư mục; bỏ trống khi có --database / reports, answers or folders.",
            valueName: "SOURCE"))
    var sources: [String] = []

    @Option(
        help: ArgumentHelp(
            "Lấy từ cơ sở dữ liệu của cổng, cùng một trong các tùy chọn sau / from the portal's database.",
            valueName: "FILE"))
    var database: String?

    @Option(help: ArgumentHelp("Hồ sơ / the dossier.", valueName: "ID"))
    var dossier: String?

    @Option(help: ArgumentHelp("Đợt đánh giá / the round.", valueName: "ID"))
    var round: String?

    @Option(
        help: ArgumentHelp("Địa bàn, cùng --year và --set / the territory, with --year and --set.", valueName: "ID"))
    var territory: String?

    func validate() throws {
        let places = [dossier, round, territory].compactMap(\.self)
        guard sources.isEmpty || (database == nil && places.isEmpty) else {
            throw ValidationError(
                "chỉ dùng tệp hoặc --database, không dùng cả hai / name files or --database, not both")
        }
        if sources.isEmpty, database == nil, places.isEmpty {
            throw ValidationError("thiếu nguồn: SOURCE hoặc --database / SOURCE or --database is missing")
        }
        if sources.isEmpty, places.count != 1 {
            throw ValidationError(
                "cần đúng một trong --dossier, --round, --territory / exactly one of --dossier, --round, --territory")
        }
    }

    /// The place in the database; `nil` for files.
    func place(_ told: HintOptions) throws(Trouble) -> PaperPlace? {
        if let dossier { return .dossier(ID(dossier)) }
        if let round { return .round(ID(round)) }
        guard let territory else { return nil }
        guard let year = told.year, let set = told.set else {
            throw Trouble(
                Bilingual(
                    vi: "--territory cần cả --year và --set", en: "--territory needs --year and --set"),
                remedy: Bilingual(
                    vi: "ví dụ --territory tinh-kon-tum --year 2024 --set tt24-2023-huyen",
                    en: "for example --territory tinh-kon-tum --year 2024 --set tt24-2023-huyen"))
        }
        return .rollUp(ID(territory), year: year, set: set)
    }
}
