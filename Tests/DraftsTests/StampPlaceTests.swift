import Criteria
import Documents
import Drafts
import Registry
import TestKit
import Testing

@Suite("Where the mark of a paper stands")
struct StampPlaceTests {
    private let stamp = Stamp(code: "KH7M-2PXQ-9RTD", digest: String(repeating: "0", count: 64), kind: "bien-ban")

    private func stamps(_ document: Document) -> [Int] {
        document.blocks.indices.filter { document.blocks[$0].isStamp }
    }

    @Test func `it stands under the signatures, before the annexes`() throws {
        let paper = try Draft(law: ShippedLaw.law).paper(.minutes, of: FullRound.tt24)
        let bare = paper.document
        let stamped = paper.stamped(stamp).document
        let place = try #require(stamps(stamped).first)
        #expect(stamps(stamped).count == 1)
        #expect(stamped.blocks[place - 1].role == .suggestion)
        #expect(stamped.blocks[place - 2].isSignature)
        #expect(stamped.sections.map(\.start) == bare.sections.map { $0.start + 1 })
        #expect(stamped.sections.first?.start == place + 1)
    }

    @Test func `each copy of a form has its own`() throws {
        let paper = try Draft(law: ShippedLaw.law, copies: 3).paper(.commitment, of: FullRound.tt22.dossiers[0])
        let stamped = paper.stamped(stamp).document
        #expect(stamps(stamped).count == 3)
        #expect(stamped.sections.map(\.start) == stamps(stamped).dropLast().map { $0 + 1 })
    }

    @Test func `a paper that nobody signs ends with it`() {
        let paper = Paper(
            kind: .results, subject: "x", document: Document(blocks: [.paragraph(Paragraph("Danh sách"))]),
            fields: Fields([:]))
        #expect(stamps(paper.stamped(stamp).document) == [1])
    }
}
