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

/// What the portal makes of a report that a clerk uploads, for the report that it drafted itself.
@Suite("Reports read back")
struct ReadBackTests {
    private static let law = ShippedLaw.law
    private static let check = CheckDocument(law: law)

    private func read(
        _ kind: PaperKind, _ source: DossierSource, _ form: PaperForm, _ imprint: Imprint
    ) throws -> CheckDocument.Result {
        let paper = try Draft(law: Self.law, form: form).paper(kind, of: source, imprint: imprint)
        // A layer is nothing that a text tells: whoever reads it is told.
        let hints = ReportReader.Hints(setID: source.set.base == nil ? nil : source.set.id)
        return try Self.check(PaperWriter.docx(paper.document), hints: hints)
    }

    @Test(
        "every form of both papers gives the same data and no finding",
        arguments: NamedSource.all, [PaperKind.selfAssessment, .selfSummary])
    func sameData(named: NamedSource, kind: PaperKind) throws {
        let source = named.source
        for form in PaperForm.all where source.set.method == .points || form == PaperForm() {
            let result = try read(kind, source, form, .registered(kind, source))
            #expect(result.findings.map { "\($0.check) «\($0.place.text)» \($0.message.vi)" } == [], "\(form)")
            expect(result, source, "\(kind) \(form)")
        }
    }

    @Test(
        "a paper that is not registered yet lacks its number, its day and its signer's name, and nothing else",
        arguments: NamedSource.all)
    func blanks(named: NamedSource) throws {
        let source = named.source
        let kind = PaperKind.selfAssessment
        let result = try read(kind, source, PaperForm(), Imprint(suggestedFor: kind, source))
        #expect(result.findings.map(\.check) == ["number-missing", "date-missing", "signature-block"])
        expect(result, source, "blank")
    }

    @Test("whatever a unit answers comes back", arguments: 0..<60)
    func anything(seed: UInt64) throws {
        var random = SeededGenerator(state: seed)
        let sets = ["tt22-2020", "tt22-2020+kon-ray-2022", "tt24-2023-huyen", "tt24-2023-tinh", "tt25-2023-xa"]
        let source = DossierSource.random(ShippedLaw.set(sets[Int(seed) % sets.count]), using: &random)
        for kind in [PaperKind.selfAssessment, .selfSummary] {
            let form = PaperForm.all.randomElement(using: &random)!
            // Points of dashes are told by their rows only.
            let hasDashes = source.set.leaves.contains { $0.rank == .subIndicator }
            let shown = PaperForm(
                layout: form.layout, showsSubIndicators: form.showsSubIndicators || hasDashes,
                showsEvidence: form.showsEvidence)
            let result = try read(kind, source, shown, .registered(kind, source))
            expect(result, source, "\(source.set.id) \(kind) \(shown)")
        }
    }

    /// The same set, unit, year, head count, answers, total and result.
    private func expect(_ result: CheckDocument.Result, _ source: DossierSource, _ comment: Testing.Comment) {
        #expect(result.set?.id == source.set.id, comment)
        #expect(result.report.unit?.name == source.unit.name, comment)
        #expect(result.report.year?.value == source.round.year, comment)
        let own = source.ownVerdict
        if source.set.method == .points {
            #expect(result.report.declaredTotal == own.total, comment)
        }
        switch own.outcome {
        case .rating(let rating)?: #expect(Set(result.report.declared.ratings.map(\.value)) == [rating], comment)
        case .level(0)?: #expect(result.report.declared.levels.isEmpty && !result.report.declared.refusals.isEmpty)
        case .level(let level)?: #expect(Set(result.report.declared.levels.map(\.value)) == [level], comment)
        case nil: break
        }
        let reader = ReadAssessment(
            ReadAssessment.Expected(
                set: source.set, year: source.round.year, kind: source.kind, unitNames: [source.unit.name]),
            law: Self.law, newID: { "mc" })
        let read = reader(result)
        #expect(read.warnings.isEmpty, comment)
        if source.set.subject == .unit {
            #expect(read.assessment.headcounts["members"] == source.dossier.assessment.headcounts["members"], comment)
        }
        // Parts of one indicator are told together, so only those that stand alone can be told apart again.
        let asked = source.set.questions(for: source.kind).filter(\.binds)
        for question in asked where asked.count(where: { $0.indicator == question.indicator }) == 1 {
            let entry = source.dossier.assessment.entries[question.item]
            let given = entry?.answer
            // A deed without evidence is told as not met, which says no more than that.
            if given == .done(true), entry?.evidence.isEmpty == true { continue }
            let found = read.assessment.entries[question.item]?.answer
            #expect(found.plain == given.plain, "\(question.item) of \(source.set.id)")
        }
    }
}

/// A dossier of the full round, by its set and unit.
struct NamedSource: CustomTestStringConvertible {
    let source: DossierSource

    var testDescription: String { "\(source.set.id), \(source.unit.name)" }

    static let all = FullRound.all.flatMap(\.dossiers).map { NamedSource(source: $0) }
}

extension Answer? {
    /// Without what no paper says: whose words a reason is in, whether no title was granted.
    fileprivate var plain: Answer? {
        switch self {
        case .notApplicable?: .notApplicable(reason: "")
        case .title("", _)?: .title("", granted: false)
        default: self
        }
    }
}

extension PaperForm {
    fileprivate static let all: [PaperForm] = Layout.allCases.flatMap { layout in
        [true, false].flatMap { sub in
            [true, false].map { PaperForm(layout: layout, showsSubIndicators: sub, showsEvidence: $0) }
        }
    }
}

extension Imprint {
    /// As the register and the signer leave it.
    fileprivate static func registered(_ kind: PaperKind, _ source: DossierSource) -> Imprint {
        var imprint = Imprint(suggestedFor: kind, source)
        imprint.number = "05"
        imprint.date = Day(year: source.round.year + 1, month: 1, day: 5)!
        imprint.signer =
            source.unit.name.hasPrefix("UBND")
            ? Decision.Signer(name: "Nguyễn Văn An", position: "PHÓ CHỦ TỊCH", capacity: .deputy)
            : Decision.Signer(name: "Nguyễn Văn An", position: "TRƯỞNG PHÒNG")
        return imprint
    }
}
