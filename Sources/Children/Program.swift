import Glibc

/// A program that may or may not be installed.
public struct Program: Sendable, Equatable {
    /// A name to look for in the system's folders, or an absolute path.
    public var name: String

    /// Folders outside the system's that it must see, without the right to write there.
    public var readable: [String]

    /// What is set in its otherwise empty environment.
    public var environment: [String: String]

    public init(_ name: String, readable: [String] = [], environment: [String: String] = [:]) {
        self.name = name
        self.readable = readable
        self.environment = environment
    }

    /// Where programs are looked for. The user's `PATH` does not count: a sandbox shows these folders only.
    static let folders = ["/usr/local/bin", "/usr/bin", "/bin"]

    /// The file to run; `nil` when the program is not installed.
    public var path: String? {
        let candidates = name.hasPrefix("/") ? [name] : Self.folders.map { "\($0)/\(name)" }
        return candidates.first { access($0, X_OK) == 0 }
    }
}
