import Drafts
import Registry
import TestKit
import Testing

@Suite("Whole papers")
struct SnapshotTests {
    private let draft = Draft(law: ShippedLaw.law)

    @Test func `a refusal under the circular of 2023`() throws {
        let paper = try draft.paper(.refusal, of: FullRound.tt24.dossiers[1])
        try Snapshot.expect(paper.document.plain, "tra-loi-tt24.txt")
    }

    @Test func `the territory's report under the circular of 2020`() throws {
        let paper = try draft.paper(.results, of: FullRound.tt22)
        try Snapshot.expect(paper.document.plain, "bao-cao-ket-qua-tt22.txt")
    }

    @Test func `the decision on a community`() throws {
        let paper = try draft.paper(.decision, of: FullRound.tt25)
        try Snapshot.expect(paper.document.plain, "quyet-dinh-tt25.txt")
    }
}
