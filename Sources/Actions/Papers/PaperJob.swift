public import Criteria
public import Formats
public import Registry

/// Many papers being made for somebody, while they do other things.
public struct PaperJob: Sendable {
    public var round: ID<Round>
    public var content: Content
    public var format: PaperFormat
    public var started: Moment

    /// Papers that are done, of so many; `nil` until they are counted.
    public var done = 0
    public var count: Int?
    public var state = State.running

    public enum Content: String, Sendable, CaseIterable {
        /// Every paper of the round, each a file in one ZIP.
        case all = "tron-bo"
        /// The certificates of all who were recognised, in one file to print.
        case certificates = "giay-chung-nhan"
    }

    public enum State: Sendable {
        case running
        case finished(PaperFile)
        case failed(message: Bilingual, remedy: Bilingual)
    }

    public var isRunning: Bool { if case .running = state { true } else { false } }
}
