/// What a child may take before it is ended.
public struct Limits: Sendable, Equatable {
    /// Wall-clock seconds: of a whole run, or of one answer of a worker.
    public var seconds: Int

    /// Address space in MiB, of each of its processes.
    public var megabytes: Int

    /// Processes and threads, beside those that the user has anyway. The system does not hold this against root.
    public var processes: Int

    /// Bytes on standard output; what is beyond ends the child.
    public var outputBytes: Int

    /// The largest file that it may write, in MiB.
    public var fileMegabytes: Int

    public init(
        seconds: Int = 60, megabytes: Int = 1024, processes: Int = 64, outputBytes: Int = 64 << 20,
        fileMegabytes: Int = 256
    ) {
        self.seconds = seconds
        self.megabytes = megabytes
        self.processes = processes
        self.outputBytes = outputBytes
        self.fileMegabytes = fileMegabytes
    }
}
