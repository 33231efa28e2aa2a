import Criteria
import Registry
import Store
import Testing

@Suite("Lists")
struct ListTests {
    private let here = Visibility(territories: [Sample.district.id])
    private let elsewhere = Visibility(territories: [Sample.other.id])

    @Test("units stand in Vietnamese order and are found without marks", arguments: Engine.allCases)
    func units(engine: Engine) async throws {
        let names = [
            "Trường Đăk Pne", "Trường Đắk Ruồng", "Trường Ánh Sáng", "Trường số 10", "Trường số 9", "Trường Dục Nông",
        ]
        try await engine.withStore { store in
            try await Sample.fill(store, units: names)
            func listed(_ text: String, limit: Int = 100) async throws -> [String] {
                try await store.read { try $0.units(UnitQuery(.everything, text: text, limit: limit)) }
                    .compactMap { $0.value.eras.last?.name }
            }
            #expect(
                try await listed("") == [
                    "Trường Ánh Sáng", "Trường Dục Nông", "Trường Đăk Pne", "Trường Đắk Ruồng", "Trường số 9",
                    "Trường số 10",
                ])
            #expect(try await listed("DAK  ruong") == ["Trường Đắk Ruồng"])
            #expect(try await listed("đăk").count == 2)
            #expect(try await listed("100%_") == [])
            #expect(try await listed("", limit: 2) == ["Trường Ánh Sáng", "Trường Dục Nông"])
        }
    }

    @Test("a unit is listed where its latest era lies, and seen from where it lay before", arguments: Engine.allCases)
    func moved(engine: Engine) async throws {
        try await engine.withStore { store in
            try await Sample.fill(store)
            try await store.write(Sample.change()) { records in
                let moved = Day(year: 2025, month: 7, day: 1)!
                var unit = Sample.unit("unit-1", "Trường cũ")
                unit.eras = [
                    Sample.era("Trường cũ", in: "kon-ray", until: moved.dayBefore),
                    Sample.era("Trường mới", in: "dak-ha", from: moved),
                ]
                try records.save(unit, basedOn: 1)
            }
            func count(_ query: UnitQuery) async throws -> Int { try await store.read { try $0.units(query).count } }
            #expect(try await count(UnitQuery(here)) == 1)
            #expect(try await count(UnitQuery(elsewhere)) == 1)
            #expect(try await count(UnitQuery(.everything, territories: ["dak-ha"])) == 1)
            #expect(try await count(UnitQuery(.everything, territories: ["kon-ray"])) == 0)
            #expect(try await count(UnitQuery(.everything, text: "moi")) == 1)
            #expect(try await count(UnitQuery(.everything, text: "cu")) == 0)
            #expect(try await store.read { try $0.rounds(Visibility(units: ["unit-1"])).count } == 1)
        }
    }

    @Test("nothing that lies outside is shown, in any list", arguments: Engine.allCases)
    func visibility(engine: Engine) async throws {
        try await engine.withStore { store in
            try await Sample.fill(store, units: ["Trường A", "Trường B"])
            func seen(_ visibility: Visibility) async throws -> [Int] {
                try await store.read { records in
                    [
                        try records.units(UnitQuery(visibility)).count, try records.rounds(visibility).count,
                        try records.dossiers(DossierQuery(visibility)).count,
                        try records.dossiers(DossierQuery(visibility, round: "r-2023")).count,
                        try records.dossier("dossier-1", within: visibility) == nil ? 0 : 1,
                        try records.dossier("dossier-2", within: visibility) == nil ? 0 : 1,
                    ]
                }
            }
            #expect(try await seen(.everything) == [2, 1, 2, 2, 1, 1])
            #expect(try await seen(here) == [2, 1, 2, 2, 1, 1])
            #expect(try await seen(elsewhere) == [0, 0, 0, 0, 0, 0])
            #expect(try await seen(.nothing) == [0, 0, 0, 0, 0, 0])
            #expect(try await seen(Visibility(units: ["unit-1"])) == [1, 1, 1, 1, 1, 0])
            let both = Visibility(territories: [Sample.other.id], units: ["unit-2"])
            #expect(try await seen(both) == [1, 1, 1, 1, 0, 1])
        }
    }

    @Test("dossiers are listed last changed first, by state, round and unit", arguments: Engine.allCases)
    func dossiers(engine: Engine) async throws {
        try await engine.withStore { store in
            try await Sample.fill(store, units: ["Trường A", "Trường B", "Trường C"])
            try await store.write(Sample.change(after: 10)) { records in
                var dossier = Sample.dossier("dossier-2", of: "unit-2")
                dossier.assessment.remarks = "sửa"
                try records.save(dossier, basedOn: 1)
            }
            func ids(_ query: DossierQuery) async throws -> [String] {
                try await store.read { try $0.dossiers(query) }.map(\.id.text)
            }
            #expect(try await ids(DossierQuery(.everything)) == ["dossier-2", "dossier-1", "dossier-3"])
            #expect(try await ids(DossierQuery(.everything, limit: 1)) == ["dossier-2"])
            #expect(try await ids(DossierQuery(.everything, unit: "unit-3")) == ["dossier-3"])
            #expect(try await ids(DossierQuery(.everything, round: "none")) == [])
            #expect(try await ids(DossierQuery(.everything, states: [.draft])).count == 3)
            #expect(try await ids(DossierQuery(.everything, states: [.submitted, .returned, .published])) == [])
            #expect(try await ids(DossierQuery(.everything, states: [])) == [])
            let line = try await store.read { try $0.dossiers(DossierQuery(here, unit: "unit-2")) }.first
            let expected = Sample.dossier("dossier-2", of: "unit-2")
            #expect(line == DossierLine(expected, changed: Sample.start.adding(seconds: 10)))
        }
    }

    @Test("recognitions stand newest year first, then by name, in pages", arguments: Engine.allCases)
    func recognitions(engine: Engine) async throws {
        try await engine.withStore { store in
            try await Sample.fill(store, units: ["Trường Đăk Ruồng", "Trường Ánh Sáng", "Trường Dục Nông"])
            try await store.write(Sample.change()) { records in
                try records.save(Decision(id: "d-1", round: "r-2023"), basedOn: 0)
                for (index, name) in ["Trường Đăk Ruồng", "Trường Ánh Sáng", "Trường Dục Nông"].enumerated() {
                    let dossier = Sample.dossier("dossier-\(index + 1)", of: "unit-\(index + 1)")
                    var recognition = Sample.recognition(
                        "KH-\(index + 1)", name, of: dossier, in: Sample.round(), level: index == 2 ? 2 : 1)
                    if index != 1 { recognition.publish() }
                    try records.save(recognition, basedOn: 0)
                }
            }
            func ids(_ query: RecognitionQuery) async throws -> [String] {
                try await store.read { try $0.recognitions(query) }.map(\.value.id.text)
            }
            let every = Set(Recognition.State.allCases)
            #expect(try await ids(RecognitionQuery()) == ["KH-3", "KH-1"])
            #expect(try await ids(RecognitionQuery(states: every)) == ["KH-2", "KH-3", "KH-1"])
            #expect(try await ids(RecognitionQuery(states: every, limit: 1, offset: 1)) == ["KH-3"])
            #expect(try await ids(RecognitionQuery(text: "dak ruong")) == ["KH-1"])
            #expect(try await ids(RecognitionQuery(outcome: .level(2))) == ["KH-3"])
            #expect(try await ids(RecognitionQuery(territories: ["kon-ray"], year: 2023)) == ["KH-3", "KH-1"])
            #expect(try await ids(RecognitionQuery(territories: ["dak-ha"])) == [])
            #expect(try await ids(RecognitionQuery(kind: "agency")) == [])
            #expect(try await ids(RecognitionQuery(states: every, unit: "unit-2")) == ["KH-2"])
            #expect(try await ids(RecognitionQuery(dossier: "dossier-3", round: "r-2023")) == ["KH-3"])
            #expect(try await ids(RecognitionQuery(year: 2022)) == [])
        }
    }

    @Test("rounds stand newest year first; a round's decisions by identifier", arguments: Engine.allCases)
    func rounds(engine: Engine) async throws {
        try await engine.withStore { store in
            try await Sample.fill(store)
            let (rounds, decisions) = try await store.write(Sample.change()) { records in
                try records.save(Sample.round("r-2024", year: 2024), basedOn: 0)
                try records.save(Sample.round("r-2022", year: 2022, set: "tt22-2020"), basedOn: 0)
                try records.save(Decision(id: "d-2", round: "r-2023"), basedOn: 0)
                try records.save(Decision(id: "d-1", round: "r-2023"), basedOn: 0)
                return (try records.rounds(.everything), try records.decisions(of: "r-2023"))
            }
            #expect(rounds.map(\.value.year) == [2024, 2023, 2022])
            #expect(decisions.map(\.value.id) == ["d-1", "d-2"])
        }
    }

    @Test("users stand in Vietnamese order and are found by what they sign in with", arguments: Engine.allCases)
    func users(engine: Engine) async throws {
        try await engine.withStore { store in
            let users = try await store.write(Sample.change()) { records in
                try records.save(Sample.user("u1", login: "thu-ky", "Thư ký Hội đồng"), basedOn: 0)
                try records.save(Sample.user("u2", login: "chu-tich", "Chủ tịch Hội đồng"), basedOn: 0)
                try records.save(Sample.user("u3", login: "can-bo", "Cán bộ tiếp nhận"), basedOn: 0)
                return try records.users()
            }
            #expect(users.map(\.value.id) == ["u3", "u2", "u1"])
            #expect(try await store.read { try $0.user(login: "chu-tich")?.value.id } == "u2")
            #expect(try await store.read { try $0.user(login: "nobody") } == nil)
        }
    }
}
