import Actions
import Criteria
import Foundation
import Registry
import Store
import Testing

@testable import khue

@Suite("The sample district on the command line")
struct SampleTests {
    @Test(
        "a new database is filled, and the password that is printed opens every account; a second time nothing is done")
    func sample() async throws {
        try await Scratch.with { scratch in
            let file = scratch.root.appending(path: "thu.sqlite").path
            let transcript = await Transcript.of(["sample", "--database", file])
            #expect(transcript.status == .clean && transcript.errors.isEmpty, "\(transcript.errors)")
            let password = try #require(transcript.output.split(separator: "\n").last?.split(separator: " ").last)

            let store = try SQLiteStore(path: file)
            let portal = Portal(store: store, law: Law(), surroundings: .system)
            let signedIn = try await portal.signIn(login: "tiep-nhan", password: String(password))
            guard case .fully(let token) = signedIn else {
                Issue.record("a code is asked for")
                return
            }
            let user = try #require(try await portal.visitor(token: token)).user
            #expect(!user.mustChangePassword)
            #expect(try await portal.map().children(of: nil, on: Day("2026-11-21")!).count == 34)
            try store.close()

            let again = await Transcript.of(["sample", "--database", file, "--lang", "en"])
            #expect(again.status == .failed && again.output.isEmpty)
            #expect(again.errors.contains("holds units already"))
        }
    }
}
