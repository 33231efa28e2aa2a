import Criteria
import Documents
import Drafts
import Registry
import TestKit
import Testing

@Suite("Báo cáo tự đánh giá")
struct SelfAssessmentTests {
    private func paper(
        _ source: DossierSource, _ form: PaperForm = PaperForm(), _ kind: PaperKind = .selfAssessment
    ) throws -> Paper {
        try Draft(law: ShippedLaw.law, form: form).paper(kind, of: source)
    }

    private func words(_ paper: Paper) -> String { paper.document.blocks.map(\.words).joined(separator: "\n") }

    @Test func `an annex stands on a page of its own, after the signature, with a page count of its own`() throws {
        let paper = try paper(FullRound.tt22.dossiers[0], PaperForm(layout: .annex))
        let section = try #require(paper.document.sections.first)
        #expect(section.restartsNumbers && !section.isLandscape)
        guard case .paragraph(let label) = paper.document.blocks[section.start] else {
            Issue.record("no label")
            return
        }
        #expect(label.role == .annexLabel)
        let tables = paper.document.blocks[section.start...].filter { if case .table = $0 { true } else { false } }
        #expect(tables.count == 1)
        #expect(words(paper).contains("(Kèm theo Báo cáo số"))
    }

    @Test func `a form may leave out the dashes and the evidence`() throws {
        func table(_ form: PaperForm) throws -> Table? {
            try paper(FullRound.tt22.dossiers[0], form).document.blocks.compactMap { block -> Table? in
                if case .table(let table) = block, table.isBordered { table } else { nil }
            }.first
        }
        let full = try #require(try table(PaperForm()))
        let short = try #require(try table(PaperForm(showsSubIndicators: false, showsEvidence: false)))
        #expect(full.rows.count == short.rows.count + 8)
        #expect(full.rows[0].cells.count == 5 && short.rows[0].cells.count == 4)
        #expect(full.rows[0].isHeader && short.rows[0].isHeader)
    }

    @Test func `what a unit noted stands beside its answer, and its own words under their headings`() throws {
        var source = FullRound.tt24.dossiers[0]
        source.dossier.assessment.entries["1.1"]?.note = "Ban hành Kế hoạch số 15 ngay từ đầu năm"
        source.dossier.assessment.remarks = "Ưu điểm: Việc học được duy trì.\nHạn chế: Còn thiếu phòng học."
        let text = words(try paper(source))
        #expect(text.contains("Ban hành Kế hoạch số 15 ngay từ đầu năm"))
        #expect(text.contains("1. Ưu điểm\nViệc học được duy trì.\n2. Hạn chế\nCòn thiếu phòng học."))
        #expect(text.contains("Không áp dụng với cơ quan: “Đơn vị cấp huyện là cơ sở giáo dục nghề nghiệp”"))
    }

    @Test func `an office does not ask itself for recognition`() throws {
        var source = FullRound.tt22.dossiers[0]
        #expect(words(try paper(source)).contains("trình cấp có thẩm quyền công nhận"))
        source.unit.name = source.round.receivingBody
        #expect(!words(try paper(source)).contains("trình cấp có thẩm quyền công nhận"))
    }

    @Test func `the summary of levels lies on its side and counts what is met at each level`() throws {
        let source = FullRound.tt24.dossiers[1]
        let paper = try paper(source, PaperForm(), .selfSummary)
        #expect(paper.document.sections.first?.isLandscape == true)
        let verdict = source.ownVerdict
        let missed = verdict.indicators.count { $0.level == 1 && $0.state == .notMet }
        #expect(missed > 0)
        let figure = missed < 10 ? "0\(missed)" : "\(missed)"
        #expect(words(paper).contains("Tổng số chỉ tiêu không đạt\n\n\n\(figure)"))
    }

    @Test func `fields name every item with what was answered and what it comes to`() throws {
        for round in FullRound.all {
            let source = round.dossiers[0]
            let fields = try paper(source).fields
            guard case .list(let rows)? = fields["rows"], case .group(let own)? = fields["self"] else {
                Issue.record("no rows")
                return
            }
            let ids = rows.compactMap { row -> String? in if case .text(let id)? = row["id"] { id } else { nil } }
            #expect(Set(source.set.criteria.map(\.id)).isSubset(of: ids))
            #expect(Set(source.set.criteria.flatMap(\.indicators).map(\.id)).isSubset(of: ids))
            #expect(own["result"] == .text(source.ownVerdict.outcome?.name.vi ?? ""))
            #expect(try paper(source, PaperForm(layout: .annex)).fields == fields)
        }
    }
}

extension Block {
    fileprivate var words: String {
        switch self {
        case .paragraph(let paragraph): paragraph.text
        case .table(let table): table.rows.flatMap(\.cells).map(\.text).joined(separator: "\n")
        }
    }
}
