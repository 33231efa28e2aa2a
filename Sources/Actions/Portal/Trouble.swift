public import Criteria
import Store

/// Why what is kept could not be read or changed, for those who know no store.
public struct Trouble: Sendable {
    public var message: Bilingual
    public var remedy: Bilingual

    /// Whether somebody else was first; trying again on the new state may do.
    public var isConflict: Bool

    /// `nil` for any other error.
    public init?(_ error: any Error) {
        guard let failure = error as? StoreFailure else { return nil }
        message = failure.message
        remedy = failure.remedy
        switch failure {
        case .stale, .taken: isConflict = true
        case .missing, .damaged, .unavailable: isConflict = false
        }
    }
}
