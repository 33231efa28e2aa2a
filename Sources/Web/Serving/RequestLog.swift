import HTTPTypes
import Hummingbird
import Logging

/// One line for each request. It names the pattern, never the address: that may hold what is nobody's business.
struct RequestLog: Sendable {
    let logger: Logger
    let metrics: PortalMetrics
    let id: String
    private let started = ContinuousClock.now

    init(_ logger: Logger, _ metrics: PortalMetrics, id: String) {
        self.logger = logger
        self.metrics = metrics
        self.id = id
    }

    func write(_ method: HTTPRequest.Method, _ pattern: String, _ status: HTTPResponse.Status) {
        let elapsed = ContinuousClock.now - started
        let tenths = Int(elapsed / .microseconds(100))
        let name = RequestLog.known.contains(method) ? method.rawValue : "other"
        metrics.countRequest(method: name, route: pattern, status: status.code, elapsed: elapsed)
        logger.log(
            level: status.code >= 500 ? .error : .info, "request",
            metadata: [
                "id": "\(id)", "method": "\(name)", "route": "\(pattern)", "status": "\(status.code)",
                "ms": "\(tenths / 10).\(tenths % 10)",
            ])
    }

    /// What broke, by the kind of the error alone: its words may hold what people typed.
    func explain(_ error: any Error) {
        guard Failures.isUnexpected(error) else { return }
        logger.error("failure", metadata: ["id": "\(id)", "error": "\(type(of: error))"])
    }

    /// What else a stranger calls a method stays out of the log.
    private static let known: Set<HTTPRequest.Method> = [.get, .head, .post, .put, .delete, .options, .patch]
}
