import Criteria
import Registry
import Store
import Testing

@Suite("Papers and templates")
struct PaperTests {
    private static func paper(
        _ id: String, of dossier: String = "dossier-1", unit: String = "unit-1", data: KeptFile,
        issuer: String = "Trường Tiểu học Đăk Ruồng"
    ) -> IssuedPaper {
        IssuedPaper(
            id: ID(id), kind: .petition, subject: .dossier(ID(dossier), of: ID(unit), in: "r-2023"),
            territory: "kon-ray", year: 2023, data: data, imprint: Imprint(issuer: issuer, symbol: "THĐR"),
            made: IssuedPaper.Mark(by: clerk(of: unit), at: Sample.start))
    }

    private static func clerk(of unit: String) -> Actor {
        Actor(user: "u-van-thu", name: "Văn thư", grants: [Grant(.unitClerk, .unit(ID(unit)))])
    }

    /// Keeps two papers: of the first unit, then of the second.
    private func fill(_ store: any Store) async throws {
        try await Sample.fill(store, units: ["Trường Tiểu học Đăk Ruồng", "Trường B"])
        for (number, issuer) in [(1, "Trường Tiểu học Đăk Ruồng"), (2, "Trường B")] {
            try await store.write(Sample.change("paper.keep", after: number)) { records in
                let data = try records.keep(Array("dữ liệu \(number)".utf8), name: "\(number).txt")
                try records.save(
                    Self.paper(
                        "P\(number)", of: "dossier-\(number)", unit: "unit-\(number)", data: data, issuer: issuer),
                    basedOn: 0)
            }
        }
    }

    /// Registers a paper whatever number others have: what must be unique is the store's to say.
    private static func register(_ id: String, as number: String, in records: any WritableRecords) throws {
        var stored = try #require(try records.find(ID<IssuedPaper>(id)))
        try stored.value.register(
            number: number, date: Day(year: 2023, month: 11, day: 10)!, original: stored.value.data,
            unlessTakenBy: nil, by: clerk(of: stored.value.unit!.text), at: Sample.start)
        try records.save(stored.value, basedOn: stored.version)
    }

    @Test("a paper is found by its code, by what it is about and by its number", arguments: Engine.allCases)
    func finding(engine: Engine) async throws {
        try await engine.withStore { store in
            try await fill(store)
            try await store.write(Sample.change("paper.register", after: 9)) {
                try Self.register("P1", as: "5", in: $0)
            }
            try await store.read { records in
                let found = try #require(try records.find(ID<IssuedPaper>("P1")))
                #expect(found.version == 2 && found.value.imprint.number == "05" && found.value.state == .registered)
                #expect(try records.papers(PaperQuery(.everything)).map(\.value.id.text) == ["P1", "P2"])
                #expect(
                    try records.papers(PaperQuery(.everything, dossier: "dossier-2")).map(\.value.id.text) == ["P2"])
                #expect(try records.papers(PaperQuery(.everything, round: "r-2023", limit: 1)).count == 1)
                #expect(try records.papers(PaperQuery(.everything, territory: "dak-ha")).isEmpty)
                #expect(try records.papers(PaperQuery(.everything, kind: .plan)).isEmpty)
                #expect(try records.paper(try #require(found.value.entry)) == found)
                #expect(try records.latestPaper(of: "trường  tiểu học ĐĂK RUỒNG")?.value.id == "P1")
                #expect(try records.latestPaper(of: "Trường khác") == nil)
                #expect(try records.bytes(of: found.value.digest) == Array("dữ liệu 1".utf8))
            }
        }
    }

    @Test("who sees a unit sees its papers, who sees a territory sees those in it", arguments: Engine.allCases)
    func visibility(engine: Engine) async throws {
        try await engine.withStore { store in
            try await fill(store)
            func seen(_ visibility: Visibility) async throws -> Set<String> {
                try await store.read { Set(try $0.papers(PaperQuery(visibility)).map(\.value.id.text)) }
            }
            #expect(try await seen(Visibility(units: ["unit-2"])) == ["P2"])
            #expect(try await seen(Visibility(territories: ["kon-ray"])) == ["P1", "P2"])
            #expect(try await seen(Visibility(territories: ["dak-ha"], units: ["unit-1"])) == ["P1"])
            #expect(try await seen(.nothing).isEmpty)
        }
    }

    @Test("a number of a register and year is one paper's", arguments: Engine.allCases)
    func number(engine: Engine) async throws {
        try await engine.withStore { store in
            try await fill(store)
            try await store.write(Sample.change()) { records in
                let data = try records.keep([1], name: "3.txt")
                try records.save(Self.paper("P3", data: data), basedOn: 0)
                try Self.register("P1", as: "05", in: records)
                // Another issuer counts for itself.
                try Self.register("P2", as: "05", in: records)
            }
            await #expect(throws: StoreFailure.taken(kind: .paper, id: "P1")) {
                try await store.write(Sample.change()) { try Self.register("P3", as: "5", in: $0) }
            }
            try await store.write(Sample.change()) { records in
                var first = try #require(try records.find(ID<IssuedPaper>("P1")))
                try first.value.release(by: Self.clerk(of: "unit-1"))
                try records.save(first.value, basedOn: first.version)
                try Self.register("P3", as: "5", in: records)
            }
        }
    }

    @Test("a paper belongs to what is kept", arguments: Engine.allCases)
    func belonging(engine: Engine) async throws {
        try await engine.withStore { store in
            try await Sample.fill(store)
            await #expect(throws: StoreFailure.missing(kind: .dossier, id: "dossier-9")) {
                try await store.write(Sample.change()) { records in
                    let data = try records.keep([1], name: "a.txt")
                    try records.save(Self.paper("P1", of: "dossier-9", data: data), basedOn: 0)
                }
            }
            await #expect(throws: StoreFailure.missing(kind: .territory, id: "nowhere")) {
                try await store.write(Sample.change()) { records in
                    let file = try records.keep([1], name: "a.docx")
                    try records.save(
                        OfficeTemplate(
                            owner: .territory("nowhere"), kind: .petition, file: file,
                            changed: IssuedPaper.Mark(by: Self.clerk(of: "unit-1"), at: Sample.start)), basedOn: 0)
                }
            }
        }
    }

    @Test("an owner's templates are its own, one for a kind", arguments: Engine.allCases)
    func templates(engine: Engine) async throws {
        try await engine.withStore { store in
            try await Sample.fill(store)
            let mark = IssuedPaper.Mark(by: Self.clerk(of: "unit-1"), at: Sample.start)
            try await store.write(Sample.change()) { records in
                let file = try records.keep([1], name: "a.docx")
                for (owner, kind) in [
                    (OfficeTemplate.Owner.territory("kon-ray"), PaperKind.petition),
                    (.territory("kon-ray"), .decision), (.unit("unit-1"), .petition),
                ] {
                    try records.save(OfficeTemplate(owner: owner, kind: kind, file: file, changed: mark), basedOn: 0)
                }
            }
            let found = try await store.read { records in
                (
                    try records.templates(of: .territory("kon-ray")).map(\.value.paperKind),
                    try records.templates(of: .unit("unit-1")).map(\.value.paperKind),
                    try records.templates(of: .territory("dak-ha")).count
                )
            }
            #expect(found.0 == [.decision, .petition] && found.1 == [.petition] && found.2 == 0)
        }
    }
}
