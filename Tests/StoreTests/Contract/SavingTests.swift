import Criteria
import Registry
import Store
import Testing

@Suite("Saving")
struct SavingTests {
    @Test("what was saved is found as it was, from version 1 on", arguments: Engine.allCases)
    func roundTrip(engine: Engine) async throws {
        try await engine.withStore { store in
            try await Sample.fill(store)
            let dossier = Sample.dossier("dossier-1", of: "unit-1")
            let found = try await store.read { try $0.find(dossier.id) }
            #expect(found == Stored(dossier, version: 1))
            var changed = dossier
            changed.assessment.remarks = "Đã bổ sung; \"dấu nháy\", \\ và / giữ nguyên\n"
            let kept = changed
            let saved = try await store.write(Sample.change()) { try $0.save(kept, basedOn: 1) }
            #expect(saved == Stored(kept, version: 2))
            #expect(try await store.read { try $0.find(dossier.id) } == saved)
        }
    }

    @Test("an identifier that nothing has finds nothing", arguments: Engine.allCases)
    func absent(engine: Engine) async throws {
        try await engine.withStore { store in
            let found = try await store.read { try $0.find(ID<Dossier>("none")) }
            #expect(found == nil)
        }
    }

    @Test("a save on an old version is refused and names both versions", arguments: Engine.allCases)
    func stale(engine: Engine) async throws {
        try await engine.withStore { store in
            try await Sample.fill(store)
            try await store.write(Sample.change()) { records in
                for number in 1...2 {
                    var dossier = Sample.dossier("dossier-1", of: "unit-1")
                    dossier.assessment.remarks = "lần \(number)"
                    try records.save(dossier, basedOn: number)
                }
            }
            await #expect(throws: StoreFailure.stale(kind: .dossier, id: "dossier-1", based: 1, current: 3)) {
                try await store.write(Sample.change()) { records in
                    try records.save(Sample.dossier("dossier-1", of: "unit-1"), basedOn: 1)
                }
            }
            await #expect(throws: StoreFailure.stale(kind: .dossier, id: "dossier-2", based: 4, current: 0)) {
                try await store.write(Sample.change()) { records in
                    try records.save(Sample.dossier("dossier-2", of: "unit-1"), basedOn: 4)
                }
            }
        }
    }

    @Test("what must be unique is refused and names the one that is there", arguments: Engine.allCases)
    func unique(engine: Engine) async throws {
        try await engine.withStore { store in
            try await Sample.fill(store)
            try await store.write(Sample.change()) { records in
                try records.save(Sample.user("u1", login: "van-thu", "Văn thư"), basedOn: 0)
            }
            func refuses(
                _ kind: Kind, _ id: String, _ body: @Sendable @escaping (any WritableRecords) throws -> Void
            ) async {
                await #expect(throws: StoreFailure.taken(kind: kind, id: id)) {
                    try await store.write(Sample.change(), body)
                }
            }
            await refuses(.round, "r-2023") { try $0.save(Sample.round(year: 2024), basedOn: 0) }
            await refuses(.round, "r-2023") { try $0.save(Sample.round("another"), basedOn: 0) }
            await refuses(.dossier, "dossier-1") { try $0.save(Sample.dossier("another", of: "unit-1"), basedOn: 0) }
            await refuses(.user, "van-thu") { try $0.save(Sample.user("u2", login: "van-thu", "Khác"), basedOn: 0) }
            try await store.write(Sample.change()) { records in
                try records.save(Sample.user("u2", login: "khac", "Khác"), basedOn: 0)
            }
            await refuses(.user, "van-thu") { try $0.save(Sample.user("u2", login: "van-thu", "Khác"), basedOn: 1) }
        }
    }

    @Test("nothing is kept without what it belongs to", arguments: Engine.allCases)
    func belonging(engine: Engine) async throws {
        try await engine.withStore { store in
            try await Sample.fill(store)
            await #expect(throws: StoreFailure.missing(kind: .unit, id: "unit-9")) {
                try await store.write(Sample.change()) { records in
                    try records.save(Sample.dossier("dossier-9", of: "unit-9"), basedOn: 0)
                }
            }
            await #expect(throws: StoreFailure.missing(kind: .territory, id: "nowhere")) {
                try await store.write(Sample.change()) { records in
                    try records.save(Sample.unit("unit-9", "Trường Mầm non", in: "nowhere"), basedOn: 0)
                }
            }
        }
    }

    @Test("a body that throws keeps nothing of what it wrote", arguments: Engine.allCases)
    func whole(engine: Engine) async throws {
        struct Change: Error {}
        try await engine.withStore { store in
            try await Sample.fill(store)
            await #expect(throws: Change.self) {
                try await store.write(Sample.change()) { records in
                    try records.save(Sample.unit("unit-2", "Trường Mầm non"), basedOn: 0)
                    _ = try records.keep(Array("minh chứng".utf8), name: "a.txt")
                    try records.addFailure(of: "van-thu", at: Sample.start)
                    throw Change()
                }
            }
            let left = try await store.read { records in
                (
                    try records.find(ID<Registry.Unit>("unit-2")), try records.digests(),
                    try records.failures(of: "van-thu", since: Sample.start), try records.auditCount()
                )
            }
            #expect(left.0 == nil && left.1.isEmpty && left.2 == 0 && left.3 == 6)
        }
    }

    @Test("a refused save leaves the rest of its write as it was", arguments: Engine.allCases)
    func caught(engine: Engine) async throws {
        try await engine.withStore { store in
            try await Sample.fill(store)
            try await store.write(Sample.change()) { records in
                try records.save(Sample.unit("unit-2", "Trường Mầm non"), basedOn: 0)
                #expect(throws: StoreFailure.self) {
                    try records.save(Sample.dossier("another", of: "unit-1"), basedOn: 0)
                }
                try records.save(Sample.dossier("dossier-2", of: "unit-2"), basedOn: 0)
            }
            let count = try await store.read { try $0.dossiers(DossierQuery(.everything)).count }
            #expect(count == 2)
        }
    }

    @Test("a write sees what it wrote itself", arguments: Engine.allCases)
    func ownWrites(engine: Engine) async throws {
        try await engine.withStore { store in
            let seen = try await store.write(Sample.change()) { records in
                try records.save(Sample.province, basedOn: 0)
                return (try records.find(Sample.province.id), try records.territories())
            }
            #expect(seen.0?.version == 1 && seen.1 == [Sample.province])
        }
    }

    @Test("of many who save on the same version, one succeeds", arguments: Engine.allCases)
    func race(engine: Engine) async throws {
        try await engine.withStore { store in
            try await Sample.fill(store)
            let saved = await withTaskGroup(of: Bool.self) { group in
                for number in 1...16 {
                    group.addTask {
                        var dossier = Sample.dossier("dossier-1", of: "unit-1")
                        dossier.assessment.remarks = "người \(number)"
                        let mine = dossier
                        return (try? await store.write(Sample.change()) { try $0.save(mine, basedOn: 1) }) != nil
                    }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(saved == 1)
            #expect(try await store.read { try $0.find(ID<Dossier>("dossier-1"))?.version } == 2)
        }
    }
}
