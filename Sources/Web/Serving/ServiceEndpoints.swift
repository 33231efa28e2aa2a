import Actions

extension Site {
    /// For those who run the portal, not for those who use it.
    static let service: [Endpoint] = [
        .get("/healthz", .everyone) { _ in .text("ok\n") },
        .get("/readyz", .everyone, ready),
        .get("/metrics", .everyone, metrics),
    ]

    /// Whether the store answers and can be written.
    private static func ready(_ call: Call) async throws -> Reply {
        do {
            try await call.portal.tidySessions()
            return .text("ready\n")
        } catch {
            return .text("not ready\n", status: 503)
        }
    }

    /// For a collector on this machine; nobody else has business with them.
    private static func metrics(_ call: Call) async throws -> Reply {
        guard call.origin.isLocal else { throw Missing() }
        return .text(call.metrics.registry.text, type: "text/plain; version=0.0.4; charset=utf-8")
    }
}
