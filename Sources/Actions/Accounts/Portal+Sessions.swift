import Criteria
import Crypto
public import Registry
import Store

extension Portal {
    /// Begins a session.
    ///
    /// - Returns: the token for the cookie; only its digest is kept.
    public func beginSession(of user: ID<User>, isComplete: Bool = true) async throws -> String {
        let token = newToken(bytes: 32)
        let moment = now
        let session = Session(
            digest: Portal.digest(of: token), user: user, began: moment, seen: moment, isComplete: isComplete)
        try await store.write(Change(by: user, name: "", act: "session.begin", at: moment)) { try $0.keep(session) }
        return token
    }

    /// Who a token belongs to; `nil` for none, for an old one, and for somebody whose account is closed.
    public func visitor(token: String) async throws -> Visitor? {
        let digest = Portal.digest(of: token)
        let moment = now
        let found = try await store.read { records -> User? in
            guard let session = try records.session(digest), session.isComplete,
                session.seen.adding(seconds: Portal.idleSeconds) > moment,
                session.began.adding(seconds: Portal.longestSeconds) > moment,
                let user = try records.find(session.user)?.value, !user.isDisabled
            else { return nil }
            return user
        }
        guard let user = found else { return nil }
        let actor = user.actor(on: moment.day)
        let visibility = Visibility(of: actor, on: try await map(), today: moment.day)
        return Visitor(user: user, actor: actor, visibility: visibility, session: digest)
    }

    public func endSession(_ digest: String, of user: ID<User>) async throws {
        try await store.write(Change(by: user, name: "", act: "session.end", at: now)) { try $0.removeSession(digest) }
    }

    static func digest(of token: String) -> String {
        SHA256.hash(data: Array(token.utf8)).map { byte in
            String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }.joined()
    }

    /// Half an hour without a sign of life, and twelve hours in all: NIST SP 800-63B-4, assurance level 2 asks for
    /// no longer than one hour and a day.
    private static let idleSeconds = 30 * 60
    private static let longestSeconds = 12 * 3600
}
