import Criteria
import Documents
import Drafts
import Formats
import Registry
import Reports
import TestKit
import Testing

@Suite("Every paper read back from Word")
struct LetterheadTests {
    private static let reader = ReportReader(law: ShippedLaw.law)

    private static let withHead = AllPapers.shipped.filter {
        ![.commitment, .studyPlan, .certificate, .selfAssessment, .selfSummary].contains($0.kind)
    }

    private func head(of paper: Paper) throws -> (Letterhead, (Span) -> String) {
        let document = try DocumentReader.read(PaperWriter.docx(paper.document)).document
        let report = Self.reader.read(document)
        return (report.letterhead, { report.passages[$0.passage].text.string($0.range) })
    }

    @Test func `its head tells who issued it, its number line, kind and subject`() throws {
        for (name, kind, paper) in Self.withHead {
            let (head, words) = try head(of: paper)
            let label: Testing.Comment = "\(kind.rawValue) of \(name)"
            let issuer = head.issuerLines.map(words).joined(separator: " ")
            let written = try #require(paper.document.paragraphs.first { $0.role == .issuer }, label)
            #expect(issuer == written.text, label)
            #expect((head.numberLine != nil) == (kind != .appraisalSummary), label)
            #expect(head.number == paper.number, label)
            if kind == .refusal {
                let title = try #require(head.title, label)
                #expect(words(title).hasPrefix("V/v "), label)
            } else {
                let found = try #require(head.kind, label)
                #expect(words(found) == paper.document.paragraphs.first { $0.role == .kind }?.text, label)
                #expect(head.title != nil, label)
            }
        }
    }

    @Test func `its symbol is the kind's abbreviation and the office's`() throws {
        let abbreviations = Dictionary(
            ShippedLaw.law.documentKinds.map { ($0.name, $0.abbreviation) }, uniquingKeysWith: { first, _ in first })
        for (name, kind, paper) in Self.withHead where kind != .appraisalSummary {
            let (head, _) = try head(of: paper)
            let symbol = try #require(head.symbol, "\(kind.rawValue) of \(name)")
            if let abbreviation = kind.documentKind.flatMap({ abbreviations[$0] ?? nil }) {
                #expect(symbol.hasPrefix("\(abbreviation)-"), "\(kind.rawValue) of \(name): \(symbol)")
            }
        }
    }
}

extension Paper {
    /// The number on it, where it has one already.
    fileprivate var number: String? {
        guard let line = document.paragraphs.first(where: { $0.role == .number })?.text else { return nil }
        let digits = line.dropFirst("Số: ".count).prefix { $0.isNumber }
        return digits.isEmpty ? nil : String(digits)
    }
}
