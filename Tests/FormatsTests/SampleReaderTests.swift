import Criteria
import Formats
import Registry
import TestKit
import Testing

@Suite("A file of sample data")
struct SampleReaderTests {
    private func read(_ text: String) -> (sample: Sample?, problems: [LawProblem]) {
        SampleReader.read(
            DataFile(path: "mau.yaml", bytes: Array(text.utf8)), law: ShippedLaw.law,
            territories: ShippedTerritories.all)
    }

    private static let small = """
        sample: nho
        title: { vi: Nhỏ, en: Small }
        units:
          - { id: a, name: Phòng A, kind: agency, territory: huyen-kon-ray }
        users:
          - { login: tn, name: Tiếp nhận, grants: [{ role: intakeOfficer, territory: huyen-kon-ray }] }
        rounds:
          - { id: r, territory: huyen-kon-ray, year: 2024, set: tt24-2023-huyen, opened: 2024-12-01, receiving: X, deciding: Y }
        dossiers:
          - { id: d, unit: a, round: r, begun: 2025-01-05, members: 10, answers: { 1.1: có, 2.1: 9/10, 3.3: không có } }
        """

    @Test("it becomes units, accounts, rounds and dossiers, with a clerk and a head for each unit")
    func small() throws {
        let (sample, problems) = read(SampleReaderTests.small)
        #expect(problems.isEmpty)
        let read = try #require(sample)
        #expect(read.units.map(\.eras).map { $0[0].tier } == [.district])
        #expect(read.users.map(\.login) == ["tn", "vt.a", "tt.a"])
        #expect(read.users[1].grants == [Grant(.unitClerk, .unit(ID("a")))])
        #expect(read.rounds[0].deadlines["submit"] == Day("2025-01-14"))
        let answers = read.dossiers[0].assessment.entries.mapValues(\.answer)
        #expect(answers["1.1"] == .done(true) && answers["2.1"] == .share(Share(9, of: 10)))
        #expect(answers["3.3"] == .title("", granted: false))
    }

    @Test(
        "a slip is told with its line",
        arguments: [
            ("kind: agency", "kind: agancy", 4), ("role: intakeOfficer", "role: ministryObserver", 6),
            ("territory: huyen-kon-ray }]", "territory: huyen-x }]", 6), ("year: 2024", "year: 2023", 8),
            ("unit: a, round", "unit: b, round", 10), ("2.1: 9/10", "2.1: chín", 10), ("1.1: có", "9.9: có", 10),
            ("opened: 2024-12-01", "opened: 2024-12-32", 8), ("login: tn", "lgin: tn", 6),
        ])
    func slips(right: String, wrong: String, line: Int) {
        let (sample, problems) = read(SampleReaderTests.small.replacing(right, with: wrong))
        #expect(sample == nil)
        #expect(problems.contains { $0.line == line && $0.path == "mau.yaml" }, "\(problems)")
    }

    @Test("it is no law: the reader of the law passes it over")
    func noLaw() {
        let file = DataFile(path: "mau.yaml", bytes: Array(SampleReaderTests.small.utf8))
        #expect(LawReader.read([file]).problems.isEmpty)
    }

    @Test("the shipped sample is without a mistake, has eight to twelve units of many kinds, and a council by the law")
    func shipped() {
        #expect(ShippedSample.problems.isEmpty, "\(ShippedSample.problems)")
        let sample = ShippedSample.sample
        let units = sample.units.map { $0.eras[0] }.filter { $0.territory == ID("huyen-kon-ray") }
        #expect((8...12).contains(units.count) && Set(units.map(\.kind)).count >= 6)
        #expect(sample.rounds.filter { $0.council != nil }.allSatisfy { $0.council?.seats.count == 5 })
        #expect(Set(sample.users.flatMap(\.grants).map(\.role)) == Set(Role.allCases))
        #expect(Set(sample.dossiers.compactMap(\.report)).count == 5)
    }

    @Test("it names no person: accounts carry the names of offices")
    func names() {
        let offices = [
            "Quản trị", "Cán bộ", "Chủ tịch Hội đồng", "Thư ký", "Ủy viên", "Người quyết định", "Theo dõi", "Văn thư",
            "Thủ trưởng",
        ]
        #expect(ShippedSample.sample.users.allSatisfy { user in offices.contains { user.name.hasPrefix($0) } })
    }
}
