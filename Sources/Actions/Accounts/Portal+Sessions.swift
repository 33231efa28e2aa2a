import Crypto
import Documents
public import Registry
import Store

/// Somewhere that somebody is signed in.
public struct SessionView: Sendable {
    public var began: Moment
    public var seen: Moment

    /// Whether it is the one in which they ask.
    public var isThis: Bool
}

extension Portal {
    /// Begins a session.
    ///
    /// - Returns: the token for the cookie; only its digest is kept.
    public func beginSession(of user: ID<User>, isComplete: Bool = true) async throws -> String {
        let token = newToken(bytes: 32)
        let moment = now
        let session = Session(
            digest: Portal.digest(of: token), user: user, began: moment, seen: moment, isComplete: isComplete)
        try await store.write(Change(by: user, name: "", act: "session.begin", at: moment)) { records in
            try records.removeSessions(before: moment.adding(seconds: -Portal.longestSeconds))
            try records.keep(session)
        }
        return token
    }

    /// Who a token belongs to; `nil` for none, for an old one, and for somebody whose account is closed.
    public func visitor(token: String) async throws -> Visitor? {
        guard token.utf8.count < 100 else { return nil }
        let digest = Portal.digest(of: token)
        let moment = now
        let found = try await store.read { records -> (User, Session)? in
            guard let session = try records.session(digest), session.isComplete, session.isAlive(at: moment),
                let user = try records.find(session.user)?.value, !user.isDisabled
            else { return nil }
            return (user, session)
        }
        guard let (user, session) = found else { return nil }
        if session.seen.adding(seconds: Portal.renewalSeconds) <= moment { try await renew(digest, at: moment) }
        let actor = user.actor(on: moment.day)
        let visibility = Visibility(of: actor, on: try await map(), today: moment.day)
        return Visitor(user: user, actor: actor, visibility: visibility, session: digest)
    }

    public func endSession(_ digest: String, of user: ID<User>) async throws {
        try await store.write(Change(by: user, name: "", act: "session.end", at: now)) { try $0.removeSession(digest) }
    }

    /// The sessions of a visitor that live, the last seen first.
    public func sessions(of visitor: Visitor) async throws -> [SessionView] {
        let moment = now
        let id = visitor.user.id
        return try await store.read { try $0.sessions(of: id) }.filter { $0.isComplete && $0.isAlive(at: moment) }
            .map { SessionView(began: $0.began, seen: $0.seen, isThis: $0.digest == visitor.session) }
    }

    /// Ends all sessions of a visitor but the one in which they ask.
    public func endOtherSessions(of visitor: Visitor) async throws {
        try await store.write(Change("session.end-others", by: visitor.actor, at: now)) {
            try $0.removeSessions(of: visitor.user.id, but: visitor.session)
        }
    }

    /// Removes sessions and failures that mean nothing any more. It writes, so it also tells whether the store can.
    public func tidySessions() async throws {
        let moment = now
        try await store.write(Change(by: nil, name: "", act: "session.tidy", at: moment)) {
            try $0.removeSessions(before: moment.adding(seconds: -Portal.longestSeconds))
        }
    }

    /// One write a minute is enough to know that somebody is there. A session that ended meanwhile stays ended.
    private func renew(_ digest: String, at moment: Moment) async throws {
        try await store.write(Change(by: nil, name: "", act: "session.seen", at: moment)) { records in
            guard var session = try records.session(digest) else { return }
            session.seen = moment
            try records.keep(session)
        }
    }

    /// SHA-256 in hexadecimal digits.
    static func digest(of token: String) -> String {
        Hexadecimal.text(SHA256.hash(data: Array(token.utf8)))
    }

    /// An hour without a sign of life, and twelve hours in all: NIST SP 800-63B-4 section 2.2.3 asks for no more than one
    /// hour and a day, and a day at an office is over by then.
    static let idleSeconds = 60 * 60
    static let longestSeconds = 12 * 3600
    private static let renewalSeconds = 60
}

extension Session {
    func isAlive(at moment: Moment) -> Bool {
        seen.adding(seconds: Portal.idleSeconds) > moment && began.adding(seconds: Portal.longestSeconds) > moment
    }
}
