public import Criteria
import Documents
import Drafts
public import Formats
public import Registry

/// What one unit says of its year, from whatever file it came: what its papers are made of before it stands in a round.
public struct UnitFiling: Sendable {
    /// The name of the file it came from, without its ending: by it an office may name the unit too.
    public var file: String

    /// The unit's name as it writes it itself.
    public var unit: String
    public var parentBody: String
    public var set: CriteriaSet
    public var year: Int
    public var kind: UnitKind?

    /// From the province down; empty where nothing says so.
    public var territories: [String]
    public var assessment: SelfAssessment

    /// The items of which nobody said whether there is evidence.
    public var unseenEvidence: Set<String>

    /// The day it was recognised, if it was.
    public var decided: Day?

    /// What its sheet says of its papers: all of them, and single ones.
    public var imprint = ImprintSheet()
    public var imprints: [PaperKind: ImprintSheet] = [:]

    /// The report it was read from; `nil` for a sheet of answers.
    public var report: CheckDocument.Result?

    /// Names the unit among those of its round, the same whatever file it came from.
    public var key: String { FileName.whole(unit) }
}

extension UnitFiling {
    /// What a sheet of answers says.
    ///
    /// - Parameters:
    ///   - file: the file's name, without ending.
    ///   - year: what somebody told besides; the sheet's own where it names one.
    /// - Throws: `Refusal` when unit or year are missing.
    public init(_ sheet: AnswerSheet, file: String, year: Int? = nil) throws(Refusal) {
        guard let unit = sheet.unit else {
            throw .missing(
                "unit: …", Bilingual(vi: "Bản trả lời không ghi tên đơn vị", en: "The answers do not name the unit"))
        }
        guard let year = sheet.year ?? year else {
            throw .missing(
                "year: …", Bilingual(vi: "Bản trả lời không ghi năm đánh giá", en: "The answers do not name the year"))
        }
        var assessment = SelfAssessment(
            headcounts: sheet.headcounts, evidence: sheet.evidence, remarks: sheet.closing)
        for (item, answered) in sheet.answers.items {
            let remark = sheet.remarks[item]
            assessment.entries[item] = SelfAssessment.Entry(
                answer: answered.answer, note: remark?.note ?? "", evidence: remark?.evidence ?? [])
        }
        self.init(
            file: file, unit: unit, parentBody: sheet.parentBody, set: sheet.set, year: year,
            kind: sheet.answers.kind, territories: sheet.territories, assessment: assessment,
            unseenEvidence: Set(sheet.answers.items.keys.filter { sheet.remarks[$0]?.evidence == nil }),
            decided: sheet.decided, imprint: sheet.imprint, imprints: sheet.imprints)
    }
}

extension Refusal {
    fileprivate static func missing(_ line: String, _ message: Bilingual) -> Refusal {
        Refusal(
            .incomplete, message,
            remedy: Bilingual(vi: "Thêm dòng “\(line)” vào tệp", en: "Add the line “\(line)” to the file"))
    }
}
