import Metrics

/// What the portal counts. The values of dimensions are few: patterns of addresses, never addresses.
public struct PortalMetrics: Sendable {
    public let registry: MetricsRegistry

    public init(_ registry: MetricsRegistry = MetricsRegistry()) {
        self.registry = registry
    }

    func countRequest(method: String, route: String, status: Int, elapsed: Duration) {
        Counter(
            label: "khue_requests_total", dimensions: [("method", method), ("route", route), ("status", "\(status)")],
            factory: registry
        ).increment()
        Timer(label: "khue_request_seconds", dimensions: [("route", route)], factory: registry)
            .recordNanoseconds(Int64(elapsed / .nanoseconds(1)))
    }

    func countUpload(bytes: Int) {
        Counter(label: "khue_uploads_total", factory: registry).increment()
        Counter(label: "khue_upload_bytes_total", factory: registry).increment(by: bytes)
    }

    func countSignInFailure() { Counter(label: "khue_sign_in_failures_total", factory: registry).increment() }

    func setRunning(_ count: Int) { Meter(label: "khue_requests_running", factory: registry).set(count) }
}
