import Glibc

/// How the command ends, for scripts. What could not be done weighs more than what was found.
enum ExitState: Int32, Comparable {
    /// Nothing at or above the severity of `--fail-on`.
    case clean = 0
    /// Something at or above it.
    case found = 1
    /// Something could not be read or done.
    case failed = 2

    static func < (a: ExitState, b: ExitState) -> Bool { a.rawValue < b.rawValue }

    static func leave(_ status: ExitState) -> Never {
        exit(status.rawValue)
    }
}
