public import Actions
import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore
public import ServiceLifecycle

/// The portal on a socket.
public struct PortalServer: Sendable {
    public var host: String

    /// 0 for any that is free.
    public var port: Int

    /// Whether people reach it by TLS: cookies are for TLS alone then, and browsers told to stay with it.
    public var isSecure: Bool

    /// Whether a proxy stands before it, whose word on where requests come from is good.
    public var trustsProxy: Bool
    public var limits: ServerLimits

    public init(host: String, port: Int, isSecure: Bool, trustsProxy: Bool, limits: ServerLimits = ServerLimits()) {
        self.host = host
        self.port = port
        self.isSecure = isSecure
        self.trustsProxy = trustsProxy
        self.limits = limits
    }

    /// The service that answers until it is told to stop; requests that are running then are finished.
    ///
    /// - Parameter started: called with the port once it listens.
    public func service(
        for portal: Portal, logger: Logger, started: @escaping @Sendable (Int) async -> Void
    ) -> some Service {
        Application(
            responder: PortalResponder(
                portal: portal, isSecure: isSecure, logger: logger, limits: limits, trustsProxy: trustsProxy),
            server: .http1(
                configuration: HTTP1Channel.Configuration(
                    idleTimeout: .seconds(Int64(limits.idleSeconds)),
                    httpDecoderConfiguration: HTTP1Channel.Configuration.DecoderConfiguration(
                        maxHeaderFieldSize: ServerLimits.headBytes, maxHeaderListSize: ServerLimits.headBytes,
                        maxHeaderFieldCount: ServerLimits.headFields))),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port),
                availableConnectionsDelegate: .maximum(limits.connections, logger: logger)),
            onServerRunning: { channel in await started(channel.localAddress?.port ?? port) },
            logger: logger)
    }
}
