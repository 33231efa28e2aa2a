public import Actions
public import Registry

/// One address with one method: who may come, and what answers.
public struct Endpoint: Sendable {
    public var method: Method

    /// `/ho-so/{dossier}/tieu-chi/{criterion}`.
    public var pattern: String
    public var access: Access

    /// The most bytes of a request's body.
    public var limit: Int
    public var answer: @Sendable (Call) async throws -> Reply

    public enum Method: String, Sendable {
        case get = "GET"
        case post = "POST"
    }

    public enum Access: Sendable, Equatable {
        case everyone
        case signedIn
        /// Those who hold one of the roles anywhere; what they see there is the query's to say.
        case roles(Set<Role>)

        /// Whether somebody gets as far as the query.
        public func admits(_ visitor: Visitor?) -> Bool {
            switch self {
            case .everyone: true
            case .signedIn: visitor != nil
            case .roles(let roles): visitor.map { !$0.actor.roles.isDisjoint(with: roles) } ?? false
            }
        }
    }

    /// Whether it is about somebody's own account or about the service: what those reach who must first see to their
    /// account.
    var isOfOwnAccount: Bool {
        ["/tai-khoan", "/dang-", "/healthz", "/readyz", "/metrics"].contains { pattern.hasPrefix($0) }
    }

    public static func get(
        _ pattern: String, _ access: Access, _ answer: @Sendable @escaping (Call) async throws -> Reply
    ) -> Endpoint {
        Endpoint(method: .get, pattern: pattern, access: access, limit: 0, answer: answer)
    }

    /// - Parameter limit: the most bytes of the body; forms without files are small.
    public static func post(
        _ pattern: String, _ access: Access, limit: Int = 1 << 20,
        _ answer: @Sendable @escaping (Call) async throws -> Reply
    ) -> Endpoint {
        Endpoint(method: .post, pattern: pattern, access: access, limit: limit, answer: answer)
    }
}
