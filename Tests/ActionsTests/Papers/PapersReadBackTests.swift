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

@Suite("Every paper of a round, read back")
struct PapersReadBackTests {
    /// What a paper lacks until it is registered and signed, and that a member's form is no report.
    private static let blanks: Set<String> = ["number-missing", "date-missing", "signature-block", "not-a-report"]

    private static func papers() throws -> [(name: String, Paper)] {
        let draft = Draft(law: ShippedLaw.law)
        var papers: [(String, Paper)] = []
        for round in FullRound.all {
            for kind in PaperKind.allCases {
                func add(_ subject: String, _ paper: () throws(Refusal) -> Paper) {
                    guard let paper = try? paper() else { return }
                    papers.append(("\(kind.rawValue) \(round.set.id) \(subject)", paper))
                }
                switch kind.scope {
                case .dossier:
                    for source in round.dossiers {
                        add(source.unit.name) { () throws(Refusal) in
                            try draft.paper(kind, of: source, imprint: Imprint(suggestedFor: kind, source))
                        }
                    }
                case .round:
                    add("") { () throws(Refusal) in
                        try draft.paper(kind, of: round, imprint: Imprint(suggestedFor: kind, round))
                    }
                case .rollUp:
                    let source = FullRound.rollUp
                    add(source.name) { () throws(Refusal) in
                        try draft.paper(kind, of: source, imprint: Imprint(suggestedFor: kind, source))
                    }
                }
            }
        }
        return papers
    }

    @Test func `gives no finding besides its blanks`() throws {
        let check = CheckDocument(law: ShippedLaw.law)
        var seen: Set<PaperKind> = []
        for (name, paper) in try Self.papers() {
            seen.insert(paper.kind)
            let result = try check(PaperWriter.docx(paper.document))
            let found = result.findings.filter { !Self.blanks.contains($0.check) }
                // A decision cites the number of a submission that is not registered yet.
                .filter { !(paper.kind == .decision && $0.check == "citation-incomplete") }
                // What the council finds less than the unit is short of the level that the unit asks for.
                .filter { !(paper.kind == .appraisalSummary && $0.check == "threshold-missed") }
            #expect(found.map { "\($0.check): \($0.message.vi)" } == [], Comment(rawValue: name))
        }
        #expect(seen == Set(PaperKind.allCases))
    }

    @Test func `is told from a report where it is none`() throws {
        let check = CheckDocument(law: ShippedLaw.law)
        let others: Set<PaperKind> = [.plan, .commitment, .certificate, .petition, .council, .minutes]
        for (name, paper) in try Self.papers() where others.contains(paper.kind) {
            let result = try check(PaperWriter.docx(paper.document))
            #expect(result.report.purpose == .other && result.verdict == nil, Comment(rawValue: name))
        }
    }
}
