public import Hummingbird
import NIOCore

/// What the server says of a request besides the request: its number in the log, and where it comes from.
public struct PortalContext: RequestContext {
    public var coreContext: CoreRequestContextStorage

    /// The address at the other end of the connection; `nil` where there is no socket.
    public let peer: String?

    public init(source: Source) {
        coreContext = CoreRequestContextStorage(source: source)
        peer = source.channel.remoteAddress?.ipAddress
    }
}
