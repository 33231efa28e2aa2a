import Actions
import Criteria
import Documents
import Drafts
import Formats
import Registry
import Reports
import TestKit
import Testing

@Suite("The score table as a workbook")
struct ScoreSheetTests {
    @Test func `criteria and the total are sums over their parts, and what is scored itself is a number`() throws {
        let source = FullRound.tt22.dossiers[0]
        let sheet = try #require(Sheet(scoresOf: source))
        let items = source.set.items.map(\.id)
        func row(_ id: String) throws -> [Sheet.Cell] {
            let index = try #require(items.firstIndex(of: id))
            return sheet.rows[index]
        }
        #expect(try row("1")[3].value == .sum(rows: [1, 2, 3], Points(30)))
        #expect(try row("1a")[3].value == .points(Points(10)))
        // The circular gives the dashes no points of their own.
        #expect(try row("3a")[3].value == .points(Points(25)))
        let criteria = source.set.criteria.compactMap { items.firstIndex(of: $0.id) }
        #expect(sheet.rows.last?[3].value == .sum(rows: criteria, Points(100)))
        #expect(sheet.rows.last?[2].value == .sum(rows: criteria, Points(100)))
    }

    @Test func `where guidance divides an indicator's points, the indicator is their sum`() throws {
        var source = FullRound.tt22.dossiers[0]
        source.set = ShippedLaw.set("tt22-2020+kon-ray-2022")
        source.dossier.assessment.entries["3a"] = nil
        for dash in source.set.children(of: "3a") {
            source.dossier.assessment.entries[dash.id] = SelfAssessment.Entry(answer: .points(Points(hundredths: 275)))
        }
        let sheet = try #require(Sheet(scoresOf: source))
        let index = try #require(source.set.items.firstIndex { $0.id == "3a" })
        #expect(sheet.rows[index][3].value == .sum(rows: Array((index + 1)...(index + 8)), Points(22)))
    }

    @Test func `it reads back as the report it came from`() throws {
        let source = FullRound.tt22.dossiers[0]
        let bytes = try WorkbookWriter.write(#require(Sheet(scoresOf: source)))
        let result = try CheckDocument(law: ShippedLaw.law)(bytes)
        #expect(result.set?.id == source.set.id)
        #expect(result.verdict?.total == Points(100))
        #expect(result.report.unit?.name == source.unit.name)
    }

    @Test func `a set of levels has no such table`() {
        #expect(Sheet(scoresOf: FullRound.tt24.dossiers[0]).map(\.rows) == nil)
    }
}
