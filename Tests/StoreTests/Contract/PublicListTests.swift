import Criteria
import Registry
import Store
import Testing

@Suite("What the public lists ask for")
struct PublicListTests {
    @Test("recognitions are counted by the same query, whatever the page", arguments: Engine.allCases)
    func counting(engine: Engine) async throws {
        try await engine.withStore { store in
            try await Sample.fill(store, units: ["Trường A", "Trường Đăk Ruồng", "Trường Đăk Pne"])
            try await store.write(Sample.change()) { records in
                try records.save(Decision(id: "d-1", round: "r-2023"), basedOn: 0)
                for index in 1...3 {
                    let dossier = Sample.dossier("dossier-\(index)", of: "unit-\(index)")
                    let name = ["Trường A", "Trường Đăk Ruồng", "Trường Đăk Pne"][index - 1]
                    var recognition = Sample.recognition("code-\(index)", name, of: dossier, in: Sample.round())
                    if index > 1 { recognition.publish() }
                    try records.save(recognition, basedOn: 0)
                }
            }
            func count(_ query: RecognitionQuery) async throws -> Int {
                try await store.read { try $0.countRecognitions(query) }
            }
            #expect(try await count(RecognitionQuery(limit: 1, offset: 1)) == 2)
            #expect(try await count(RecognitionQuery(text: "dak pne")) == 1)
            #expect(try await count(RecognitionQuery(states: [.issued, .published], decision: "d-1")) == 3)
            #expect(try await count(RecognitionQuery(states: [.issued, .published], decision: "d-2")) == 0)
            #expect(try await count(RecognitionQuery(territories: ["dak-ha"])) == 0)
        }
    }

    @Test("only published decisions are listed", arguments: Engine.allCases)
    func decisions(engine: Engine) async throws {
        try await engine.withStore { store in
            try await Sample.fill(store)
            try await store.write(Sample.change()) { records in
                try records.save(Decision(id: "d-1", round: "r-2023"), basedOn: 0)
            }
            #expect(try await store.read { try $0.publishedDecisions(limit: 5) }.isEmpty)
        }
    }
}
