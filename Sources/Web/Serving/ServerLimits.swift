/// What the server puts up with. Each endpoint has a limit of its own for the size of what is sent.
public struct ServerLimits: Sendable, Equatable {
    /// Connections at once; more wait to be taken.
    public var connections: Int

    /// Seconds in which a request's head must come, and between two pieces of what is sent.
    public var idleSeconds: Int

    /// Seconds in which all of what is sent must come.
    public var bodySeconds: Int

    /// Seconds that running requests have to finish when the server stops.
    public var stopSeconds: Int

    public init(connections: Int = 512, idleSeconds: Int = 30, bodySeconds: Int = 300, stopSeconds: Int = 30) {
        self.connections = connections
        self.idleSeconds = idleSeconds
        self.bodySeconds = bodySeconds
        self.stopSeconds = stopSeconds
    }

    /// Bytes of a form without files; what is larger is let in a few at a time.
    static let smallBody = 1 << 20

    /// Bytes of a request's head; ours are below 4,000.
    static let headBytes = 16 * 1024
    static let headFields = 100
}
