import Criteria
import Registry
import Store
import Testing

@Suite("The trail of changes")
struct TrailTests {
    @Test("every save has a link that says who, what, when and what differs", arguments: Engine.allCases)
    func link(engine: Engine) async throws {
        try await engine.withStore { store in
            try await Sample.fill(store)
            try await store.write(Sample.change("answer", after: 60)) { records in
                var dossier = Sample.dossier("dossier-1", of: "unit-1")
                dossier.assessment.entries["2.4"]?.answer = .share(Share(32, of: 32))
                try records.save(dossier, basedOn: 1)
            }
            let trail = try await store.read { try $0.audit(of: .dossier, "dossier-1") }
            #expect(trail.map(\.version) == [1, 2])
            let last = try #require(trail.last)
            #expect(last.change == Sample.change("answer", after: 60))
            #expect(
                last.differences == [
                    AuditEntry.Difference(
                        path: "assessment.entries.2.4.answer.share._0.numerator", before: "31", after: "32")
                ])
        }
    }

    @Test("links are numbered from 1 without a gap, and read in pages", arguments: Engine.allCases)
    func numbers(engine: Engine) async throws {
        try await engine.withStore { store in
            try await Sample.fill(store, units: ["Trường A", "Trường B", "Trường C"])
            let (all, page, count) = try await store.read { records in
                (
                    try records.audit(from: 1, limit: 100), try records.audit(from: 3, limit: 2),
                    try records.auditCount()
                )
            }
            #expect(all.map(\.number) == Array(1...10) && count == 10)
            #expect(page == Array(all[2...3]))
            #expect(Set(all.map(\.hash)).count == 10)
        }
    }

    @Test("a save that changes nothing keeps the version and has no link", arguments: Engine.allCases)
    func nothing(engine: Engine) async throws {
        try await engine.withStore { store in
            try await Sample.fill(store)
            let saved = try await store.write(Sample.change()) { records in
                try records.save(Sample.dossier("dossier-1", of: "unit-1"), basedOn: 1)
            }
            #expect(saved.version == 1)
            #expect(try await store.read { try $0.auditCount() } == 6)
        }
    }

    @Test("a change from one case without values to another is a difference", arguments: Engine.allCases)
    func bareCases(engine: Engine) async throws {
        try await engine.withStore { store in
            try await Sample.fill(store)
            try await store.write(Sample.change()) { records in
                var dossier = Sample.dossier("dossier-1", of: "unit-1")
                dossier.assessment.origin = .lastYear(ID("dossier-0"))
                try records.save(dossier, basedOn: 1)
            }
            let paths = try await store.read { try $0.audit(of: .dossier, "dossier-1").last?.differences.map(\.path) }
            #expect(paths == ["assessment.origin.empty", "assessment.origin.lastYear._0"])
        }
    }

    @Test("secrets change in the trail by their digests alone", arguments: Engine.allCases)
    func secrets(engine: Engine) async throws {
        try await engine.withStore { store in
            try await store.write(Sample.change()) { records in
                var user = Sample.user("u1", login: "van-thu", "Văn thư")
                try records.save(user, basedOn: 0)
                user.passwordHash = "$argon2id$v=19$other"
                try records.save(user, basedOn: 1)
                user.totpSecret = [9, 9, 9]
                try records.save(user, basedOn: 2)
                user.totpSecret = []
                try records.save(user, basedOn: 3)
            }
            let trail = try await store.read { try $0.audit(of: .user, "u1") }
            #expect(
                trail.dropFirst().map { $0.differences.map(\.path) } == [
                    ["passwordHash"], ["totpSecret"], ["totpSecret"],
                ])
            #expect(trail.last?.differences.first?.after == "[]")
            let words = trail.flatMap(\.differences).flatMap { [$0.before ?? "", $0.after ?? ""] }
            #expect(words.allSatisfy { !$0.contains("argon2id") && !$0.contains("7,7") && !$0.contains("9,9") })
            #expect(words.contains { $0.hasPrefix("\"sha256:") })
        }
    }
}
