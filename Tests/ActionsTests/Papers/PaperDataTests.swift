import Documents
import Drafts
import Registry
import TestKit
import Testing

@testable import Actions

@Suite struct PaperDataTests {
    private func petition(_ change: (inout DossierSource) -> Void = { _ in }) throws -> Paper {
        var source = FullRound.tt24.dossiers[0]
        change(&source)
        return try Draft(law: ShippedLaw.law).paper(.petition, of: source)
    }

    @Test func `what was kept is read back value by value`() throws {
        let paper = try petition()
        let kept = try #require(PaperData(paper.stampedData))
        #expect(kept == PaperData(paper.fields) && !kept.lines.isEmpty)
        #expect(kept.differences(from: PaperData(paper.fields)).isEmpty)
    }

    @Test func `it says which value differs, and how`() throws {
        let old = try #require(PaperData(try petition().stampedData))
        let new = PaperData(try petition { $0.unit.name = "Đơn vị\nmới = 5:" }.fields)
        let difference = try #require(old.differences(from: new).first { $0.name == "unit.name" })
        #expect(difference.before == FullRound.tt24.dossiers[0].unit.name && difference.after == "Đơn vị\nmới = 5:")
        let again = Fields(["a": "Đơn vị\nmới = 5:", "b": ""])
        #expect(PaperData(Array("x\ny\n".utf8) + again.canonical) == PaperData(again))
    }

    @Test(arguments: ["", "x", "x\ny", "x\ny\n5:a", "x\ny\n1:a=9:b\n", "x\ny\n-1:a=1:b\n", "x\ny\n1:a=1:b"])
    func `anything else is not read`(text: String) {
        if text == "x\ny\n" { return }
        #expect(PaperData(Array(text.utf8)) == nil)
    }

    @Test func `codes of papers are found in a document, whatever stands around them`() throws {
        let paper = try petition()
        let stamp = try #require(paper.stamped(.init(of: paper, site: "https://khue.example.gov.vn")).document.stamp)
        #expect(paper.stamped(stamp).document.paperCodes == [stamp.code])
        #expect(paper.document.paperCodes.isEmpty)
    }
}
