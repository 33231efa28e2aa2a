import ArgumentParser
import Checks

/// From which severity on a finding makes the command end with 1.
enum FailOn: String, Sendable, CaseIterable, ExpressibleByArgument {
    case error
    case warning
    case note
    case never

    /// The mildest severity that counts; `nil` for none.
    var severity: Severity? {
        switch self {
        case .error: .error
        case .warning: .warning
        case .note: .note
        case .never: nil
        }
    }
}
