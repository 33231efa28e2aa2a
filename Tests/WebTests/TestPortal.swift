import Actions
import Criteria
import Formats
import Foundation
import Hummingbird
import HummingbirdTesting
import Registry
import Store
import Synchronization
import TestKit
import Web

/// A portal in memory with a clock of its own.
struct TestPortal: Sendable {
    let portal: Portal
    let clock: TestClock

    /// - Parameter moment: when it is; 15 January 2025 in the morning unless told.
    init(
        at moment: Moment = Moment(milliseconds: 1_736_906_400_000), accounts: AccountRules = AccountRules(),
        tools: Tools? = nil
    ) {
        let clock = TestClock(moment)
        self.clock = clock
        portal = Portal(
            store: MemoryStore(), law: ShippedLaw.law,
            surroundings: Surroundings(now: { clock.now }, random: Surroundings.system.random),
            tools: tools, accounts: accounts)
    }

    /// Keeps values as they are, without asking who may.
    func keep<each Value: Kept>(_ values: repeat each Value) async throws {
        let change = Change(by: nil, name: "test", act: "setup", at: portal.now)
        for value in repeat each values { try await keep(value, change) }
        portal.forgetMap()
    }

    private func keep<Value: Kept>(_ value: Value, _ change: Change) async throws {
        try await portal.store.write(change) { records in
            _ = try records.save(value, basedOn: try records.find(value.id)?.version ?? 0)
        }
    }

    /// Runs the portal without a socket.
    func run(_ body: @escaping @Sendable (any TestClientProtocol) async throws -> Void) async throws {
        let app = Application(responder: PortalResponder(portal: portal, isSecure: false))
        try await app.test(.router) { client in try await body(client) }
    }

    /// What one request is answered.
    func answer(
        isSecure: Bool = false, _ body: @escaping @Sendable (any TestClientProtocol) async throws -> TestResponse
    ) async throws -> TestResponse {
        let app = Application(responder: PortalResponder(portal: portal, isSecure: isSecure))
        return try await app.test(.router) { client in try await body(client) }
    }

    /// A browser in which somebody is signed in.
    func browser(of user: ID<User>, _ client: any TestClientProtocol) async throws -> Browser {
        let browser = Browser(client)
        browser.set(cookie: "khue", try await portal.beginSession(of: user))
        _ = try await browser.get("/")
        return browser
    }
}

/// A clock that stands still until it is set.
final class TestClock: Sendable {
    private let moment: Mutex<Moment>

    init(_ moment: Moment) {
        self.moment = Mutex(moment)
    }

    var now: Moment { moment.withLock { $0 } }

    func advance(days: Int) { moment.withLock { $0 = $0.adding(seconds: days * 86_400) } }

    func set(_ new: Moment) { moment.withLock { $0 = new } }
}
