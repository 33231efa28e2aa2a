public import Actions
import Criteria
import Foundation
import HTTPTypes
public import Hummingbird
import NIOCore
import Pages
import Registry

/// Answers requests: finds the endpoint, who asks and what is sent, and writes what came of it.
public struct PortalResponder: HTTPResponder {
    public typealias Context = BasicRequestContext

    private let portal: Portal

    /// Whether the portal is reached by TLS, directly or through a proxy.
    private let isSecure: Bool
    private let endpoints: [(endpoint: Endpoint, match: PatternMatch)]

    public init(portal: Portal, isSecure: Bool, endpoints: [Endpoint] = Site.endpoints) {
        self.portal = portal
        self.isSecure = isSecure
        self.endpoints = endpoints.map { ($0, PatternMatch($0.pattern)) }
    }

    public func respond(to request: Request, context: Context) async throws -> Response {
        if let asset = try Assets.answer(request) { return asset }
        let method = request.method == .head ? HTTPRequest.Method.get : request.method
        let parts = request.uri.path.split(separator: "/").map { URLEncoded.text(Array($0.utf8)[...]) }
        let fitting = endpoints.compactMap { entry in
            entry.match.parameters(of: parts).map { (entry.endpoint, $0) }
        }
        let secrets = Secrets(request)
        var call = Call(
            portal: portal, person: try await secrets.visitor(of: portal), language: secrets.language,
            parameters: [:], query: URLEncoded.read((request.uri.query ?? "").utf8), form: Form(),
            path: request.uri.path, token: secrets.token, notice: secrets.notice)
        var response: Response
        do {
            guard let found = fitting.first(where: { $0.0.method.rawValue == method.rawValue }) else { throw Missing() }
            call.parameters = found.1
            guard found.0.access.admits(call.person) else {
                guard call.person == nil, found.0.method == .get else { throw Missing() }
                return finish(.go(Route.signIn.with("tiep", request.uri.path)), call, secrets)
            }
            if found.0.method == .post {
                call.form = try await FormReader.read(request, limit: found.0.limit)
                guard secrets.admits(call.form, request) else { throw Forged() }
            }
            response = finish(try await found.0.answer(call), call, secrets)
        } catch {
            response = finish(Failures.reply(to: error, call), call, secrets)
        }
        return response
    }

    private func finish(_ reply: Reply, _ call: Call, _ secrets: Secrets) -> Response {
        var response = ReplyWriter(isSecure: isSecure).response(to: reply, call)
        secrets.setCookies(on: &response, isSecure: isSecure, call: call)
        return response
    }
}

/// That a form did not come from one of our pages.
struct Forged: Error {}
