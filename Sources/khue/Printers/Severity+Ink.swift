import Checks

extension Severity {
    var ink: Layout.Ink {
        switch self {
        case .error: .red
        case .warning: .yellow
        case .note: .cyan
        }
    }
}
