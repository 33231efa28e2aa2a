import Actions
import Checks
import Criteria
import Documents
import Drafts
import Formats
import Registry
import Reports
import TestKit
import Testing

@Suite("Reports read back")
struct ReadBackTests {
    private static let check = CheckDocument(law: ShippedLaw.law)

    @Test func `try it`() throws {
        for round in FullRound.all {
            for source in round.dossiers {
                for form in PaperForm.all where source.set.method == .points || form == PaperForm() {
                    for kind in [PaperKind.selfAssessment, .selfSummary] {
                        let paper = try Draft(law: ShippedLaw.law, form: form)
                            .paper(kind, of: source, imprint: .registered(kind, source))
                        let bytes = try PaperWriter.docx(paper.document)
                        let result = try Self.check(bytes)
                        print(
                            "=====", source.set.id, source.unit.name, kind, form.layout, form.showsSubIndicators,
                            form.showsEvidence)
                        print(
                            result.set?.id as Any, result.report.unit?.name as Any, result.report.year?.value as Any,
                            result.report.declaredTotal as Any, result.verdict?.outcome as Any,
                            source.ownVerdict.outcome as Any)
                        for f in result.findings { print("   ", f.check, "«\(f.place.text)»", f.message.vi) }
                        if form == PaperForm() { for b in result.document.blocks { print("      |", b.shown) } }
                    }
                }
            }
        }
    }
}

extension Block {
    var shown: String {
        switch self {
        case .paragraph(let paragraph): paragraph.text
        case .table(let table):
            table.rows.map { $0.cells.map(\.text).joined(separator: " ¦ ") }.joined(separator: "\n      |  ")
        }
    }
}

extension PaperForm {
    static let all: [PaperForm] = Layout.allCases.flatMap { layout in
        [true, false].flatMap { sub in
            [true, false].map { PaperForm(layout: layout, showsSubIndicators: sub, showsEvidence: $0) }
        }
    }
}

extension Imprint {
    static func registered(_ kind: PaperKind, _ source: DossierSource) -> Imprint {
        var imprint = Imprint(suggestedFor: kind, source)
        imprint.number = "05"
        imprint.date = Day(year: source.round.year + 1, month: 1, day: 5)!
        imprint.signer = Decision.Signer(name: "Nguyễn Văn An", position: "PHÓ GIÁM ĐỐC", capacity: .deputy)
        return imprint
    }
}
