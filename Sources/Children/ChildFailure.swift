/// Why another program did not do its work.
public enum ChildFailure: Error, Sendable, Equatable {
    /// The program with this name or path is not on this computer.
    case notInstalled(String)
    case timedOut(seconds: Int)
    case outputTooLarge

    /// It ended by itself, with a status that is not zero and what it wrote to standard error.
    case failed(status: Int32, message: String)

    /// It was ended by a signal, such as that of a memory limit.
    case killed(signal: Int32)

    /// It could not be started, or its folder not be used; what the system said.
    case system(String)
}
