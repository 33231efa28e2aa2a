import Criteria
import Registry
import Testing

@Suite("Who sees what")
struct VisibilityTests {
    private let map = TerritoryTests.map

    private func visibility(_ grants: Grant..., today: String = "2026-11-21") -> Visibility {
        Visibility(of: Actor(user: ID("u"), name: "u", grants: grants), on: map, today: day(today))
    }

    private func sees(_ visibility: Visibility) -> [String] { visibility.territories.map(\.text).sorted() }

    @Test("a province of before 1 July 2025 sees its districts as they lay in the years before")
    func pastYears() {
        #expect(
            sees(visibility(Grant(.provinceObserver, .territory(ID("kon-tum"))))) == [
                "dak-ruong", "kon-ray", "kon-tum",
            ])
    }

    @Test("a province that was merged keeps the papers of those it was made of")
    func merged() {
        let seen = visibility(Grant(.provinceObserver, .territory(ID("51"))))
        #expect(
            sees(seen) == ["51", "dak-ruong", "duc-pho", "kon-ray", "kon-tum", "quang-ngai-cu", "x1", "x2"])
        #expect(!seen.shows(territory: ID("39")))
    }

    @Test("a commune made of a part of a district does not see the whole district")
    func parts() {
        #expect(sees(visibility(Grant(.intakeOfficer, .territory(ID("x1"))))) == ["x1"])
    }

    @Test("a district sees itself and what lay in it, nothing above or beside")
    func district() {
        #expect(sees(visibility(Grant(.intakeOfficer, .territory(ID("kon-ray"))))) == ["dak-ruong", "kon-ray"])
    }

    @Test("the ministry sees everything, a unit its own, and who has no grant nothing")
    func ends() throws {
        let passage = try Passage(to: .submitted)
        let whole = visibility(Grant(.ministryObserver, .country))
        #expect(whole.shows(passage.dossier, of: passage.year.round) && whole.shows(territory: ID("39")))
        #expect(visibility(Grant(.administrator, .country)) == .everything)
        let unit = visibility(Grant(.unitClerk, .unit(Year.school)))
        #expect(unit.shows(passage.dossier, of: passage.year.round) && unit.territories.isEmpty)
        #expect(!visibility(Grant(.unitClerk, .unit(ID("khac")))).shows(passage.dossier, of: passage.year.round))
        #expect(visibility() == .nothing && !Visibility.nothing.shows(passage.dossier, of: passage.year.round))
    }

    @Test("a role bound to what it cannot be bound to shows nothing")
    func unsound() {
        #expect(visibility(Grant(.provinceObserver, .country)) == .nothing)
        #expect(visibility(Grant(.unitClerk, .territory(ID("51")))) == .nothing)
        #expect(visibility(Grant(.intakeOfficer, .unit(Year.school))) == .nothing)
    }

    @Test("somebody acts with the grants of the day, and with none once disabled")
    func grants() {
        var user = User(
            id: ID("u"), login: "tiep-nhan", name: "Cán bộ tiếp nhận",
            grants: [
                Grant(.intakeOfficer, .territory(ID("kon-ray")), period: Period(until: day("2025-06-30"))),
                Grant(.intakeOfficer, .territory(ID("x1")), period: Period(from: day("2025-07-01"))),
            ])
        #expect(user.actor(on: day("2025-06-30")).territories == [ID("kon-ray")])
        #expect(user.actor(on: day("2025-07-01")).territories == [ID("x1")])
        user.isDisabled = true
        #expect(user.actor(on: day("2025-07-01")).grants.isEmpty)
    }
}
