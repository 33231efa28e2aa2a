import Criteria
import Documents
import Drafts
import Formats
import Registry
import TestKit
import Testing

@Suite("Tờ trình of a unit")
struct PetitionTests {
    @Test func `names the circular of its year, the office it goes to, and the papers that go with it`() throws {
        for round in FullRound.all {
            let paper = try Draft(law: ShippedLaw.law).paper(.petition, of: round.dossiers[0])
            let text = paper.document.blocks.map(\.text).joined(separator: "\n")
            #expect(text.contains(round.set.instrument))
            #expect(text.contains("Kính gửi: \(round.round.receivingBody)"))
            for rule in round.set.procedure.papers where rule.dossier == "submission" {
                #expect(text.contains(rule.name.vi))
            }
        }
    }

    @Test func `registering it changes nothing of its data`() throws {
        let source = FullRound.tt24.dossiers[0]
        var imprint = Imprint(suggestedFor: .petition, source)
        imprint.number = "05"
        let draft = Draft(law: ShippedLaw.law)
        let blank = try draft.paper(.petition, of: source)
        let registered = try draft.paper(.petition, of: source, imprint: imprint)
        #expect(blank.fields == registered.fields)
        #expect(blank.document != registered.document)
    }

    @Test func `Word opens it`() throws {
        let paper = try Draft(law: ShippedLaw.law).paper(.petition, of: FullRound.tt24.dossiers[0])
        #expect(try PaperWriter.docx(paper.document).starts(with: Array("PK".utf8)))
    }
}

extension Block {
    fileprivate var text: String {
        switch self {
        case .paragraph(let paragraph): paragraph.text
        case .table(let table): table.rows.flatMap(\.cells).map(\.text).joined(separator: "\n")
        }
    }
}
