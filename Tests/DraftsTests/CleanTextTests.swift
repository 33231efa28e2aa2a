import Documents
import Drafts
import Registry
import TestKit
import Testing

@Suite("The text of every paper")
struct CleanTextTests {
    private static let papers = AllPapers.shipped

    @Test func `every kind of paper can be written`() {
        #expect(Set(Self.papers.map(\.kind)) == Set(PaperKind.allCases))
    }

    @Test func `nothing of the machine shows, and no mark or space stands twice`() {
        for (name, kind, paper) in Self.papers {
            for paragraph in paper.document.paragraphs {
                let text = paragraph.text
                for wrong in ["nil", "Optional", "()", "“”", "..", " .", " ,", " ;", ",,", ";;", ";.", ".;", ":."] {
                    #expect(!text.contains(wrong), "\(kind.rawValue) of \(name): “\(wrong)” in: \(text)")
                }
                // Room for a number and a day that are not given yet is left with spaces.
                if paragraph.role != .number, paragraph.role != .placeAndDate {
                    #expect(!text.contains("  "), "\(kind.rawValue) of \(name): two spaces in: \(text)")
                }
                #expect(text == text.trimmingSpaces, "\(kind.rawValue) of \(name): a space at the edge of: \(text)")
            }
        }
    }

    @Test func `every paper says that it is a suggestion`() {
        for (name, kind, paper) in Self.papers where kind != .selfAssessment && kind != .selfSummary {
            #expect(paper.document.paragraphs.contains { $0.role == .suggestion }, "\(kind.rawValue) of \(name)")
        }
    }

    @Test func `a paper that runs to an end says so once`() {
        for (name, kind, paper) in Self.papers
        where ![.certificate, .studyPlan, .appraisalSummary, .selfSummary].contains(kind) {
            let ends = paper.document.paragraphs.filter { $0.text.hasSuffix("./.") }
            // Two copies of a form end twice.
            #expect(ends.count == (kind == .commitment ? 2 : 1), "\(kind.rawValue) of \(name): \(ends.map(\.text))")
        }
    }

    @Test func `what one paper writes is written again the same`() {
        let again = AllPapers.all(Draft(law: ShippedLaw.law, copies: 2))
        #expect(again.map(\.paper) == Self.papers.map(\.paper))
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        var text = self[...]
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
