import Glibc

/// What the command takes from its surroundings, read once at the start.
struct Environment: Sendable {
    /// `KHUE_DATA`: a folder of law data in place of the one that belongs to the program.
    var data: String?

    /// `KHUE_DATABASE`: the database file of the portal.
    var database: String?

    /// `KHUE_…`: settings of the portal that were not given as arguments.
    var settings: [String: String] = [:]

    /// `NO_COLOR`: set to anything, no colour is printed.
    var noColor = false

    /// `TMPDIR`: where temporary files go.
    var temporary = "/tmp"

    /// The program's own file, links followed.
    var executable = ""

    static func ofProcess() -> Environment {
        func value(_ name: String) -> String? {
            getenv(name).map { FilePath.text($0) }.flatMap { $0.isEmpty ? nil : $0 }
        }
        return Environment(
            data: value("KHUE_DATA"), database: value("KHUE_DATABASE"), settings: ServeConfiguration.variables(value),
            noColor: value("NO_COLOR") != nil,
            temporary: value("TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp",
            executable: FilePath.resolved("/proc/self/exe") ?? CommandLine.arguments[0])
    }
}
