import ArgumentParser

/// Where the year is kept.
struct DatabaseOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Tệp cơ sở dữ liệu, mặc định khue.sqlite hoặc biến KHUE_DATABASE / the database file.", valueName: "FILE"))
    var database: String?

    /// The file: the option, else `KHUE_DATABASE`, else `khue.sqlite` in the folder of work.
    func path(_ environment: Environment) -> String { Self.path(database, environment) }

    static func path(_ database: String?, _ environment: Environment) -> String {
        database ?? environment.database ?? usual
    }

    static let usual = "khue.sqlite"
}
