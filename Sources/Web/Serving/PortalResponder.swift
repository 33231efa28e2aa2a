public import Actions
import Criteria
import HTTPTypes
public import Hummingbird
public import Logging
import Pages
import Registry

/// Answers requests: finds the endpoint, who asks and what is sent, and writes what came of it.
public struct PortalResponder: HTTPResponder {
    public typealias Context = PortalContext

    private let portal: Portal

    /// Whether the portal is reached by TLS, directly or through a proxy.
    private let isSecure: Bool
    private let logger: Logger
    private let limits: ServerLimits
    private let metrics: PortalMetrics
    private let trustsProxy: Bool
    private let table: EndpointTable
    private let strangersGate = CheckGate(4)
    private let peoplesGate = CheckGate(24)

    public init(
        portal: Portal, isSecure: Bool, logger: Logger = Logger(label: "khue") { _ in SwiftLogNoOpLogHandler() },
        limits: ServerLimits = ServerLimits(), metrics: PortalMetrics = PortalMetrics(), trustsProxy: Bool = false,
        endpoints: [Endpoint] = Site.endpoints
    ) {
        self.portal = portal
        self.isSecure = isSecure
        self.logger = logger
        self.limits = limits
        self.metrics = metrics
        self.trustsProxy = trustsProxy
        table = EndpointTable(endpoints)
    }

    public func respond(to request: Request, context: Context) async throws -> Response {
        let log = RequestLog(logger, metrics, id: context.id)
        let origin = Origin(request, peer: context.peer, trustsProxy: trustsProxy)
        let (found, response) = await answer(request, origin, log)
        log.write(request.method, found.pattern, response.status)
        return request.method == .head ? headOnly(response) : response
    }

    /// The same without what it holds.
    private func headOnly(_ response: Response) -> Response {
        var head = Response(status: response.status, headers: response.headers)
        head.headers[.contentLength] = String(response.body.contentLength ?? 0)
        return head
    }

    private func answer(
        _ request: Request, _ origin: Origin, _ log: RequestLog
    ) async -> (EndpointTable.Found, Response) {
        if let asset = Assets.answer(request) { return (.asset, asset) }
        let path = RequestPath(request.uri.path)
        let found = table.find(request.method, path)
        let secrets = Secrets(request, isSecure: isSecure)
        var call = Call(
            portal: portal, person: nil, language: secrets.language, parameters: [:],
            query: URLEncoded.read((request.uri.query ?? "").utf8), form: Form(), path: path.text,
            token: secrets.token, sessionToken: secrets.session, origin: origin, metrics: metrics,
            notice: secrets.notice)
        do {
            call.person = try await secrets.visitor(of: portal)
            return (found, finish(try await reply(request, found, secrets, &call), call, secrets))
        } catch {
            log.explain(error)
            return (found, finish(Failures.reply(to: error, call), call, secrets))
        }
    }

    /// Who asks is looked at before anything of a body is read.
    private func reply(
        _ request: Request, _ found: EndpointTable.Found, _ secrets: Secrets, _ call: inout Call
    ) async throws -> Reply {
        guard case .endpoint(let endpoint, let parameters) = found else { throw found.failure }
        call.parameters = parameters
        guard endpoint.access.admits(call.person) else {
            guard call.person == nil else { throw Missing() }
            return signInFirst(endpoint, call)
        }
        if let duty = dutyFirst(endpoint, call) { return duty }
        // Large bodies stand in memory while they are read: only so many at once, and strangers cannot keep people out.
        let gate = endpoint.limit > ServerLimits.smallBody ? (call.person == nil ? strangersGate : peoplesGate) : nil
        guard gate?.enter() ?? true else { throw HTTPError(.serviceUnavailable) }
        defer { gate?.leave() }
        if endpoint.method == .post {
            call.form = try await FormReader.read(request, limit: endpoint.limit, seconds: limits.bodySeconds)
            for file in call.form.files { metrics.countUpload(bytes: file.bytes.count) }
            guard secrets.admits(call.form, request) else { throw Forged() }
        }
        return try await endpoint.answer(call)
    }

    /// Whoever must first choose a password, or set one-time codes up, goes nowhere else.
    private func dutyFirst(_ endpoint: Endpoint, _ call: Call) -> Reply? {
        guard let person = call.person, let duty = portal.accounts.duty(of: person), !endpoint.isOfOwnAccount else {
            return nil
        }
        switch duty {
        case .newPassword:
            return .go(
                .ownPassword,
                Notice(
                    .warning,
                    call.language("Hãy đặt mật khẩu của riêng bạn trước", "Choose a password of your own first"),
                    remedy: call.language(
                        "Mật khẩu vừa dùng do quản trị đặt, chỉ dùng được một lần",
                        "The one you used was made by the administrator for one sign-in")))
        case .oneTimeCodes:
            return .go(
                .oneTimeCodes,
                Notice(
                    .warning,
                    call.language(
                        "Vai trò của bạn cần mã một lần khi đăng nhập", "Your role signs in with one-time codes"),
                    remedy: call.language("Bật mã một lần rồi làm tiếp", "Turn them on, then go on")))
        }
    }

    private func signInFirst(_ endpoint: Endpoint, _ call: Call) -> Reply {
        guard endpoint.method == .post else { return .go(Route.signIn.with("tiep", call.path)) }
        return .go(
            .signIn,
            Notice(
                .warning,
                call.language(
                    "Phiên làm việc đã hết, nội dung vừa gửi chưa được lưu",
                    "The session has ended; what was sent is not kept"),
                remedy: call.language(
                    "Đăng nhập, quay lại trang đó rồi gửi lại", "Sign in, go back to that page and send it again")))
    }

    private func finish(_ reply: Reply, _ call: Call, _ secrets: Secrets) -> Response {
        var response = ReplyWriter(isSecure: isSecure, key: secrets.key).response(to: reply, call)
        secrets.setCookies(on: &response, isSecure: isSecure, call: call)
        PublicCache.close(&response)
        return response
    }
}

/// That a form did not come from one of our pages.
struct Forged: Error {}
