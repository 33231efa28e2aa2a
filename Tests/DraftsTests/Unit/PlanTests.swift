import Criteria
import Documents
import Drafts
import Registry
import TestKit
import Testing

@Suite("The unit's plan of the year")
struct PlanTests {
    private let draft = Draft(law: ShippedLaw.law)

    @Test func `names every indicator that binds the unit, and none that does not`() throws {
        for round in FullRound.all {
            for source in round.dossiers {
                let fields = try draft.paper(.plan, of: source).fields
                let planned = fields.lines.filter { $0.name.hasSuffix(".item") }.map(\.text)
                let bound =
                    round.set.method == .points
                    ? round.set.criteria.flatMap(\.indicators).map(\.id)
                    : round.set.questions(for: source.kind).filter(\.binds).map(\.item)
                #expect(Set(planned) == Set(bound), "\(source.unit.name)")
            }
        }
    }

    @Test func `a nursery has its own sentence, an office has not`() throws {
        let nursery = try draft.paper(.plan, of: FullRound.tt24.dossiers[1]).document.plain
        let office = try draft.paper(.plan, of: FullRound.tt24.dossiers[0]).document.plain
        #expect(nursery.contains("1.2b | "))
        #expect(!office.contains("1.2b | "))
    }

    @Test func `says by when the dossier is filed, and which days count`() throws {
        let text = try draft.paper(.plan, of: FullRound.tt24.dossiers[0]).document.plain
        #expect(text.contains("trước ngày 15/01/2025"))
        #expect(text.contains("từ ngày 01 tháng 1 đến ngày 31 tháng 12"))
    }

    @Test func `its basis is the circular with its day, and the guidance of the set's own layer`() throws {
        var source = FullRound.tt22.dossiers[0]
        source.set = ShippedLaw.set("tt22-2020+kon-ray-2022")
        let text = try draft.paper(.plan, of: source).document.plain
        #expect(text.contains("Căn cứ Thông tư số 22/2020/TT-BGDĐT ngày 06 tháng 8 năm 2020"))
        #expect(text.contains("Căn cứ Công văn 1497/UBND-VX"))
    }
}
