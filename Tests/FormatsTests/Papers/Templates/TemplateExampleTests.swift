import Criteria
import Documents
import Drafts
import Registry
import TestKit
import Testing

@testable import Formats

@Suite("Templates to begin with")
struct TemplateExampleTests {
    private static let draft = Draft(law: ShippedLaw.law)

    /// Every paper that can be drafted about the rounds of the tests.
    static let papers: [Paper] = FullRound.all.flatMap { round in
        PaperKind.allCases.flatMap { kind in
            [try? draft.paper(kind, of: round.dossiers[0]), try? draft.paper(kind, of: round)].compactMap(\.self)
        }
    }

    /// The words of a Word document, in order, but for those of the stamp.
    private func words(_ bytes: [UInt8]) throws -> [String] {
        var words: [String] = []
        func add(_ blocks: [Block]) {
            for block in blocks {
                switch block {
                case .paragraph(let paragraph):
                    guard !paragraph.text.contains("Mã giấy tờ") else { continue }
                    words += paragraph.text.split(whereSeparator: \.isWhitespace).map(String.init)
                case .table(let table): for row in table.rows { for cell in row.cells { add(cell.blocks) } }
                }
            }
        }
        add(try DocumentReader.read(bytes).document.blocks)
        return words
    }

    @Test func `filled with its own paper says what the paper says, whatever paper it is`() throws {
        #expect(Self.papers.count >= 9)
        for paper in Self.papers {
            let template = try WordTemplate(TemplateExample.docx(of: paper))
            #expect(template.problems(for: paper).filter { $0.severity == .error } == [], "\(paper.kind)")
            #expect(try words(template.fill(paper)) == words(PaperWriter.docx(paper.document)), "\(paper.kind)")
        }
    }

    @Test func `nothing of the paper is left in it, so that it does for another unit`() throws {
        for kind in [PaperKind.petition, .selfAssessment] {
            let own = try Self.draft.paper(kind, of: FullRound.tt24.dossiers[0])
            let other = try Self.draft.paper(kind, of: FullRound.tt24.dossiers[2])
            let template = try WordTemplate(TemplateExample.docx(of: own))
            #expect(try words(template.fill(other)) == words(PaperWriter.docx(other.document)))
            let text = try words(TemplateExample.docx(of: own)).joined(separator: " ")
            #expect(!text.contains(FullRound.tt24.dossiers[0].unit.name))
        }
    }

    @Test func `a file without a placeholder is no template, but for forms that are filled in by hand`() throws {
        let template = try WordTemplate(WordBuilder.document(TemplateFile.p("Tờ trình năm ngoái của đơn vị khác")))
        let petition = try Self.draft.paper(.petition, of: FullRound.tt24.dossiers[0])
        #expect(template.problems(for: petition).map(\.kind) == [.withoutPlaceholders])
        #expect(throws: TemplateFailure.self) { try template.fill(petition) }
        let form = try Self.draft.paper(.commitment, of: FullRound.tt24.dossiers[0])
        #expect(template.problems(for: form).isEmpty)
        _ = try template.fill(form)
    }
}
