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
struct ScoreWorkbookTests {
    private func document(_ source: DossierSource) throws -> Document {
        let imprint = Imprint(suggestedFor: .selfAssessment, source)
        return try Draft(law: ShippedLaw.law).paper(.selfAssessment, of: source, imprint: imprint).document
    }

    private func scores(_ source: DossierSource) throws -> Table {
        let tables = try document(source).blocks.compactMap { block -> Table? in
            if case .table(let table) = block, !table.sums.isEmpty { table } else { nil }
        }
        return try #require(tables.first)
    }

    /// The labels of the lines that a line's figures add up.
    private func parts(of line: Int, _ column: Int, in table: Table) -> [String?]? {
        table.sums.first { $0.row == line && $0.column == column }?.parts.map { table.rows[$0].cells[0].text }
    }

    @Test func `criteria and the total are sums over their parts, and what is scored itself is a number`() throws {
        let source = FullRound.tt22.dossiers[0]
        let table = try scores(source)
        let items = source.set.items.map(\.id)
        func line(_ id: String) throws -> Int { try #require(items.firstIndex(of: id)) + 1 }
        #expect(try parts(of: line("1"), 4, in: table) == ["1a", "1b", "1c"].map { source.set.item($0)?.label })
        // The circular gives the dashes no points of their own.
        #expect(try parts(of: line("1a"), 4, in: table) == nil)
        #expect(try parts(of: line("3a"), 4, in: table) == nil)
        let points = try ["1", "1a", "3a"].map { try table.rows[line($0)].cells[3].text }
        #expect(points == ["30", "10", "25"])
        let criteria = source.set.criteria.map { source.set.item($0.id)?.label }
        #expect(parts(of: table.rows.count - 1, 3, in: table) == criteria)
        #expect(parts(of: table.rows.count - 1, 4, in: table) == criteria)
        #expect(table.rows.last?.cells.map(\.text).dropFirst().prefix(2) == ["100", "100"])
    }

    @Test func `where guidance divides an indicator's points, the indicator is their sum`() throws {
        var source = FullRound.tt22.dossiers[0]
        source.set = ShippedLaw.set("tt22-2020+kon-ray-2022")
        source.dossier.assessment.entries["3a"] = nil
        for dash in source.set.children(of: "3a") {
            source.dossier.assessment.entries[dash.id] = SelfAssessment.Entry(answer: .points(Points(hundredths: 275)))
        }
        let table = try scores(source)
        let line = try #require(source.set.items.firstIndex { $0.id == "3a" }) + 1
        #expect(table.sums.first { $0.row == line && $0.column == 4 }?.parts == Array((line + 1)...(line + 8)))
        #expect(table.rows[line].cells[3].text == "22")
    }

    @Test func `a set of levels adds nothing up`() throws {
        let tables = try document(FullRound.tt24.dossiers[0]).blocks.compactMap { block -> Table? in
            if case .table(let table) = block { table } else { nil }
        }
        #expect(tables.flatMap(\.sums).isEmpty)
    }

    @Test func `it reads back as the report it came from`() throws {
        let source = FullRound.tt22.dossiers[0]
        let bytes = try PaperWorkbook.write(document(source), name: "Báo cáo tự đánh giá", unit: source.unit.name)
        let result = try CheckDocument(law: ShippedLaw.law)(bytes)
        #expect(result.set?.id == source.set.id)
        #expect(result.verdict?.total == Points(100))
        #expect(result.report.unit?.name == source.unit.name)
    }
}
