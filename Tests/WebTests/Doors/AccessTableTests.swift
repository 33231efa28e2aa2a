import Criteria
import Foundation
import Registry
import TestKit
import Testing
import Web

/// The one table of who may come where. After a change that is meant: `KHUE_RECORD=1 bin/test --filter AccessTable`.
@Suite struct AccessTableTests {
    private static let file = Fixtures.package.appending(path: "Docs/access.md")

    private static var text: String {
        let head = """
            # Who may come where

            Every address of the portal, with the method it is asked by and those whom it answers. “Everyone” needs no
            account. What the others see of it is less still: within their units and territories only; for all else, and for
            everybody who does not stand in the row, the answer is 404, or the way to sign in for those who have not.

            Tests hold this table and the program together, and walk every row as every role, from within and from elsewhere.

            | Method | Address | Who |
            | --- | --- | --- |

            """
        return head
            + Site.endpoints.map { "| \($0.method.rawValue) | `\($0.pattern)` | \(who($0.access)) |\n" }.joined()
    }

    private static func who(_ access: Endpoint.Access) -> String {
        switch access {
        case .everyone: "everyone"
        case .signedIn: "whoever is signed in"
        case .roles(let roles): Role.allCases.filter(roles.contains).map(\.name.en).joined(separator: ", ")
        }
    }

    @Test func `the table in the docs is the program's own`() throws {
        if ProcessInfo.processInfo.environment["KHUE_RECORD"] == "1" {
            try Self.text.write(to: Self.file, atomically: true, encoding: .utf8)
        }
        let kept = try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n")
        let own = Self.text.split(separator: "\n")
        for line in own where !kept.contains(line) { Issue.record("not in Docs/access.md: \(line)") }
        for line in kept where !own.contains(line) { Issue.record("only in Docs/access.md: \(line)") }
    }

    @Test func `no address with its method stands there twice`() {
        let names = Site.endpoints.map(\.name)
        #expect(Set(names).count == names.count)
    }
}
