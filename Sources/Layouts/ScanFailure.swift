/// Why a picture of a page cannot be read; the exit status of the worker that reads it.
public enum ScanFailure: Int32, Error, Sendable, CaseIterable {
    /// Not a picture of a kind that is read, or a damaged one.
    case unreadable = 10
    /// More pixels than a page may have.
    case tooLarge = 11
    /// The file has no such page.
    case noPage = 12
    /// The recogniser's language data is not installed.
    case languageMissing = 13
    /// Recognition gave up.
    case failed = 14
}
