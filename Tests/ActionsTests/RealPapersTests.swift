import Actions
import Checks
import Criteria
import Documents
import Drafts
import Formats
import Reports
import TestKit
import Testing

/// The five real reports as papers: what was read from each, laid out anew and read again.
@Suite("Real reports as papers")
struct RealPapersTests {
    private static let check = CheckDocument(law: ShippedLaw.law)

    static let seeds = ["000", "001", "002", "003", "004"]

    @Test("the paper has the structure, the figures and the faults of the original", arguments: seeds)
    func again(seed: String) throws {
        try expectSame(Self.check(Fixtures.example("\(seed).txt")))
    }

    @Test("a Word file, an ODT and a page of the web go the same way", arguments: seeds, ["docx", "odt", "html"])
    func formats(seed: String, format: String) throws {
        guard let bytes = try? Fixtures.bytes("documents/\(seed).\(format)") else { return }
        try expectSame(Self.check(bytes))
    }

    @Test(
        "as PDF and ODT it says the same", .serialized, .enabled(if: Installed.office && TestTools.hasPoppler),
        arguments: seeds, [PaperFormat.pdf, .odt])
    func converted(seed: String, format: PaperFormat) async throws {
        let original = try Self.check(Fixtures.example("\(seed).txt"))
        let document = ReportText(original.document, original.report).document
        let tools = Installed.tools()
        let bytes = try await PaperWriter.write(document, as: format, with: tools)
        let again = try await Self.check(bytes, with: tools)
        await tools.stop()
        expectSame(original, again)
    }

    private func expectSame(_ original: CheckDocument.Result) throws {
        let document = ReportText(original.document, original.report).document
        expectSame(original, try Self.check(PaperWriter.docx(document)))
    }

    private func expectSame(_ original: CheckDocument.Result, _ again: CheckDocument.Result) {
        let (old, new) = (Structure(original), Structure(again))
        #expect(new.head == old.head)
        #expect(new.headings == old.headings)
        #expect(new.tables == old.tables)
        #expect(new.notes == old.notes)
        #expect(new.end == old.end)
        #expect(new.data == old.data)
        #expect(new.findings.filter { !old.findings.contains($0) } == [])
        #expect(old.findings.filter { !new.findings.contains($0) } == [])
        #expect(new.text == old.text)
    }
}

/// What of a report must not depend on its layout.
private struct Structure {
    var head: [String?]
    var headings: [String]
    var tables: [[[String]]]
    var notes: [String]
    var end: [String]
    var data: [String]
    var findings: [String]
    var text: String

    init(_ result: CheckDocument.Result) {
        let report = result.report
        let letterhead = report.letterhead
        func texts(_ spans: [Span]) -> String { spans.map(report.text).joined(separator: " ") }
        func plain(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        head = [
            texts(letterhead.superiorLines), texts(letterhead.issuerLines), letterhead.numberLine.map(report.text),
            letterhead.dateLine.map(report.text), letterhead.kind.map(report.text), texts(letterhead.titleLines),
        ].map { $0.map(plain) }
        headings = report.headings.map { plain(report.text($0.span)) }
        tables = report.tables.map { table in
            (table.header + table.rows).map { row in
                row.cells.map { plain(report.passages[$0.passage].text.text) }
            }
        }
        // A note that a page or line breaks may be read in one piece or two.
        let pieces = report.passages.compactMap { passage in
            if case .note(let number) = passage.kind { (number, plain(passage.text.text)) } else { nil }
        }
        notes = Dictionary(grouping: pieces, by: \.0).sorted { $0.key < $1.key }.map { number, pieces in
            "\(number) \(pieces.map(\.1).joined(separator: " "))"
        }
        end =
            report.recipients.map { plain(report.text($0)) }
            + (report.signature.map { $0.lines + [$0.name].compactMap(\.self) } ?? []).map { plain(report.text($0)) }
        data = report.scores.map {
            "\($0.item ?? "?") \($0.maximum?.value.description ?? "-") \($0.selfScore?.value.description ?? "-")"
        }
        if let set = result.set {
            data += report.answers(to: set, kind: result.kind).items.sorted { $0.key < $1.key }.map { "\($0)" }
        }
        data += report.declared.totals.map { "total \($0.value)" } + report.declared.ratings.map { "\($0.value)" }
        data += ["\(result.set?.id ?? "-") \(report.unit?.name ?? "-") \(report.year?.value ?? 0)"]
        findings = result.findings.map { finding in
            let place = finding.place
            let cell = place.table.map { "\($0).\(place.row ?? 0).\(place.column ?? 0)" } ?? "-"
            return "\(finding.check) \(cell) \(plain(place.text)) \(finding.message.vi)"
        }
        // The head is told above; a paper has Quốc hiệu where a text file left it out.
        let body = ([letterhead.kind].compactMap(\.self) + letterhead.titleLines).map { $0.passage + 1 }.max() ?? 0
        text = report.passages.dropFirst(body).filter { $0.kind == .paragraph }.map { plain($0.text.text) }
            .joined(separator: "\n")
    }
}
