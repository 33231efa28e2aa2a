import Glibc

extension ChildFailure {
    /// What the last call to the system complained of.
    static func lastError(_ doing: String) -> ChildFailure {
        .system("\(doing): \(String(cString: strerror(errno)))")
    }
}
