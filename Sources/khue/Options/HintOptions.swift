import ArgumentParser
import Criteria
import Reports

/// What the caller knows better than the text.
struct HintOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Năm đánh giá, khi báo cáo không ghi rõ / year of assessment.", valueName: "YYYY"))
    var year: Int?

    @Option(
        help: ArgumentHelp("Bộ tiêu chí, ví dụ tt22-2020 (xem khue criteria list) / criteria set.", valueName: "ID"))
    var set: String?

    @Option(help: ArgumentHelp("Loại đơn vị, ví dụ agency / kind of unit.", valueName: "ID"))
    var unitKind: String?

    @Option(help: ArgumentHelp("Số thành viên của đơn vị / number of members.", valueName: "N"))
    var members: Int?

    func validate() throws {
        if let year, !(1900...9999).contains(year) {
            throw ValidationError("--year \(year): năm phải có bốn chữ số / a year has four digits")
        }
        if let members, !(1...10_000_000).contains(members) {
            throw ValidationError(
                "--members \(members): số thành viên phải từ 1 đến 10.000.000 / between 1 and 10,000,000 members")
        }
    }

    var hints: ReportReader.Hints {
        ReportReader.Hints(year: year, setID: set, unitKind: unitKind, members: members)
    }

    /// Refuses a set or kind that the law does not know, rather than going on without it.
    func validate(against law: Law) throws(Trouble) {
        if let set { _ = try law.known(set: set) }
        if let unitKind { _ = try law.known(kind: unitKind) }
    }
}
