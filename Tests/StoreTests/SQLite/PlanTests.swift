import Registry
import Testing

@testable import Store

/// The lists that every page asks for must not grow with what others have.
@Suite("Plans")
struct PlanTests {
    private func plan(_ clause: Clause) async throws -> [String] {
        var plan: [String] = []
        try await Scratch.folder { folder in
            let store = try SQLiteStore(path: folder + "/khue.sqlite")
            plan = try await store.plan(clause)
            try store.close()
        }
        return plan
    }

    private let office = Visibility(territories: ["kon-ray"])
    private let clerk = Visibility(units: ["unit-1"])

    @Test("a round's dossiers are read in their order from one index")
    func round() async throws {
        for visibility in [Visibility.everything, office] {
            let plan = try await plan(Queries.dossiers(DossierQuery(visibility, round: "r-2023")))
            #expect(
                plan.first?.hasPrefix("SEARCH dossiers USING COVERING INDEX dossiers_by_round (round=?") == true,
                "\(plan)")
            #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
        }
    }

    @Test("nobody's dossiers are found by going through everybody's")
    func dossiers() async throws {
        for visibility in [office, clerk, Visibility(territories: ["kon-ray"], units: ["unit-1"])] {
            let plan = try await plan(Queries.dossiers(DossierQuery(visibility)))
            #expect(!plan.contains { $0.contains("SCAN dossiers") || $0.contains("SCAN rounds") }, "\(plan)")
        }
    }

    @Test("units of a territory and of an account are found by index")
    func units() async throws {
        for visibility in [office, clerk] {
            let plan = try await plan(Queries.units(UnitQuery(visibility, text: "truong")))
            #expect(!plan.contains { $0.contains("SCAN units") }, "\(plan)")
        }
    }

    @Test("the public list is read in its order from one index, words of the name included")
    func recognitions() async throws {
        for query in [RecognitionQuery(), RecognitionQuery(text: "truong"), RecognitionQuery(year: 2023)] {
            let plan = try await plan(Queries.recognitions(query))
            #expect(plan.count == 1 && plan[0].contains("INDEX recognitions_by_name (state=?"), "\(plan)")
        }
    }

    @Test("papers are found by what they are about, by their issuer and by their number")
    func papers() async throws {
        for query in [
            PaperQuery(.everything, round: "r-2023"), PaperQuery(.everything, dossier: "dossier-1"),
            PaperQuery(office, territory: "kon-ray"), PaperQuery(office, round: "r-2023"), PaperQuery(clerk),
        ] {
            let plan = try await plan(Queries.papers(query))
            #expect(!plan.contains { $0.contains("SCAN papers") }, "\(plan)")
        }
        let taken = try await plan(Clause(Queries.paper, [.text("a"), .text("b"), .number(2024), .text("5")]))
        #expect(taken.count == 1 && taken[0].contains("register_number=?"), "\(taken)")
        let latest = try await plan(Clause(Queries.latestPaper, [.text("a")]))
        #expect(latest.count == 1 && latest[0].contains("papers_by_issuer"), "\(latest)")
    }

    @Test("one aggregate is found by index, and so are its changes")
    func single() async throws {
        for sql in [
            "SELECT version, content FROM dossiers WHERE id = 'a'",
            "SELECT number FROM audit_links WHERE kind = 'dossier' AND subject = 'a' ORDER BY version",
            "SELECT number FROM audit_links WHERE number >= 5 ORDER BY number LIMIT 10", Queries.user,
        ] {
            let plan = try await plan(Clause(sql.replacing("?", with: "'a'")))
            #expect(plan.count == 1 && plan[0].hasPrefix("SEARCH"), "\(plan)")
        }
    }
}
