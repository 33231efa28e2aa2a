import Actions
import Criteria
import Formats
import Registry
import Store
import TestKit
import Testing

@Suite("Loading the sample district")
struct LoadSampleTests {
    private func portal() -> Portal {
        Portal(
            store: MemoryStore(), law: ShippedLaw.law,
            surroundings: Surroundings(
                now: { Moment(milliseconds: 1_795_000_000_000) }, random: { [UInt8](repeating: 7, count: $0) }))
    }

    private func load(_ portal: Portal) async throws -> LoadedSample {
        try await portal.load(
            ShippedSample.sample, territories: ShippedTerritories.all, reports: ShippedSample.reports,
            password: "mat-khau-thu", mustChangePassword: false)
    }

    @Test("the store then holds the map, units, rounds, accounts and dossiers, drafts and filed ones")
    func load() async throws {
        let portal = portal()
        let loaded = try await load(portal)
        let sample = ShippedSample.sample
        #expect(loaded.units == sample.units.count && loaded.dossiers == sample.dossiers.count)
        let lines = try await portal.store.read { try $0.dossiers(DossierQuery(.everything)) }
        #expect(lines.count == sample.dossiers.count)
        #expect(lines.count { $0.state == .submitted } == sample.dossiers.count { $0.filed != nil })
        #expect(lines.contains { $0.state == .draft })
        #expect(try await portal.store.read { try $0.territories() }.count == ShippedTerritories.all.count)
        let map = try await portal.map()
        #expect(map.children(of: ID("huyen-kon-ray"), on: Day("2023-12-31")!).count == 7)
    }

    @Test("everybody can sign in, and sees what their office sees")
    func signIn() async throws {
        let portal = portal()
        let loaded = try await load(portal)
        #expect(loaded.logins.count == ShippedSample.sample.users.count)
        guard case .fully(let token) = try await portal.signIn(login: "tiep-nhan", password: "mat-khau-thu") else {
            Issue.record("a code is asked for")
            return
        }
        let visitor = try #require(try await portal.visitor(token: token))
        #expect(!visitor.user.mustChangePassword)
        let visibility = visitor.visibility
        let lines = try await portal.store.read { try $0.dossiers(DossierQuery(visibility)) }
        #expect(!lines.isEmpty && lines.allSatisfy { $0.round.text.hasPrefix("kon-ray-") })
        await #expect(throws: Refusal.self) { try await portal.signIn(login: "tiep-nhan", password: "sai") }
    }

    @Test("a store that holds units already is left as it is")
    func again() async throws {
        let portal = portal()
        _ = try await load(portal)
        let before = try await portal.store.read { try $0.dossiers(DossierQuery(.everything)) }
        await #expect(throws: Refusal.self) { try await load(portal) }
        #expect(try await portal.store.read { try $0.dossiers(DossierQuery(.everything)) } == before)
        #expect(try await portal.addTerritories(ShippedTerritories.all) == 0)
    }

    @Test("the figures of the real reports wait in their dossiers, with their places, to be confirmed")
    func figures() async throws {
        let portal = portal()
        _ = try await load(portal)
        let dossier = try #require(
            try await portal.store.read { try $0.find(ID<Dossier>("bac-giang-2021.so-noi-vu")) }?.value)
        let score = try #require(dossier.assessment.entries["3c"])
        #expect(score.answer == .points(Points(10)), "the report says 10 where 5 is the most")
        #expect(score.reading?.isConfirmed == false)
        #expect(score.reading?.words.isEmpty == false)
        #expect(dossier.state == .draft)
    }

    @Test("the real reports are kept with the dossiers that begin with them")
    func reports() async throws {
        let portal = portal()
        _ = try await load(portal)
        for filing in ShippedSample.sample.dossiers {
            guard let name = filing.report else { continue }
            let dossier = try #require(try await portal.store.read { try $0.find(filing.id) }?.value)
            guard case .report(let kept) = dossier.assessment.origin else {
                Issue.record("\(name) is not kept")
                continue
            }
            #expect(try await portal.store.read { try $0.bytes(of: kept.digest) } == ShippedSample.reports[name])
        }
    }

    @Test("one dossier is late, as a sample should show")
    func late() async throws {
        let portal = portal()
        _ = try await load(portal)
        let late = try await portal.store.read { records in
            try ShippedSample.sample.dossiers.filter { filing in
                guard let dossier = try records.find(filing.id)?.value,
                    let round = try records.find(filing.round)?.value
                else { return false }
                return dossier.isLate(in: round)
            }
        }
        #expect(late.map(\.id.text) == ["kon-ray-2023.th-thcs-so-1"])
    }

    @Test("what the office corrected of the territories is not overwritten")
    func territories() async throws {
        let portal = portal()
        let own = Territory(
            id: ID("51"), tier: .province,
            eras: [Territory.Era(period: .always, kind: "Tỉnh", name: "Tên của cơ quan", parent: nil)])
        #expect(try await portal.addTerritories([own]) == 1)
        _ = try await load(portal)
        #expect(try await portal.map().territory(ID("51")) == own)
    }
}
