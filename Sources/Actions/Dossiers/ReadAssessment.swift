import Checks
public import Criteria
import Documents
import Formats
public import Registry
import Reports

/// Turns a report that was read into a unit's self-assessment: each value with the place and the words it was read from,
/// for somebody to confirm.
public struct ReadAssessment: Sendable {
    /// What a dossier is about, to hold the report against.
    public struct Expected: Sendable {
        public var set: CriteriaSet
        public var year: Int

        /// `nil` where the criteria data do not know it.
        public var kind: UnitKind?

        /// All names the unit has had.
        public var unitNames: [String]

        public init(set: CriteriaSet, year: Int, kind: UnitKind?, unitNames: [String]) {
            self.set = set
            self.year = year
            self.kind = kind
            self.unitNames = unitNames
        }
    }

    public struct Result: Sendable {
        public var assessment: SelfAssessment

        /// What is odd about the report as a whole: another year, unit, kind of unit, or nothing found.
        public var warnings: [Bilingual]
    }

    private let expected: Expected
    private let law: Law
    private let newID: @Sendable () -> ID<Evidence>

    public init(_ expected: Expected, law: Law, newID: @escaping @Sendable () -> ID<Evidence>) {
        self.expected = expected
        self.law = law
        self.newID = newID
    }

    /// Takes over what the report says. Nothing of it counts as the unit's word before it is confirmed.
    public func callAsFunction(_ result: CheckDocument.Result) -> Result {
        let report = result.report
        let words = ReadWords(report, hasLines: result.format.hasLines)
        var evidence = ReadEvidence(report, law: law, newID: newID)
        var assessment = SelfAssessment()
        for (item, stated) in stated(report) {
            assessment.entries[item] = SelfAssessment.Entry(
                answer: stated.answered.answer, reading: words.reading(stated.span), version: 1)
        }
        for (items, spans) in evidencePlaces(report) {
            let ids = spans.flatMap { evidence.take($0) }
            guard !ids.isEmpty else { continue }
            for item in items {
                var entry = assessment.entries[item] ?? SelfAssessment.Entry(version: 1)
                for id in ids where !entry.evidence.contains(id) { entry.evidence.append(id) }
                assessment.entries[item] = entry
            }
        }
        assessment.evidence = evidence.found
        if let headcount = report.headcount, headcount.total > 0 { assessment.headcounts["members"] = headcount.total }
        return Result(assessment: assessment, warnings: warnings(report, count: assessment.entries.count))
    }

    /// The answers, by the items that a dossier asks for.
    private func stated(_ report: Report) -> [String: StatedAnswer] {
        let stated = report.statedAnswers(to: expected.set)
        guard expected.set.method == .points else { return stated }
        let sheet = ScoreSheet.sheets(of: report, set: expected.set).first
        var found: [String: StatedAnswer] = [:]
        for leaf in expected.set.leaves {
            if let known = stated[leaf.id] {
                found[leaf.id] = known
            } else if let score = sheet?.line(leaf.id)?.selfScore {
                found[leaf.id] = StatedAnswer(Answered(.points(score.value)), score.span)
            }
        }
        return found
    }

    /// Where evidence stands, in reading order, and the items it is for. What stands beside a whole criterion is for none
    /// in particular: it is kept for the clerk to assign.
    private func evidencePlaces(_ report: Report) -> [(items: [String], spans: [Span])] {
        switch expected.set.method {
        case .points:
            let leaves = Set(expected.set.leaves.map(\.id))
            return report.scores.compactMap { line in
                guard let item = line.item, let span = line.evidence else { return nil }
                if leaves.contains(item) { return ([item], [span]) }
                if let above = expected.set.parent(of: item)?.id, leaves.contains(above) { return ([above], [span]) }
                return (expected.set.children(of: item).map(\.id).filter { $0.hasPrefix("\(item).") }, [span])
            }
        case .levels:
            return report.answers.map { answer in
                let parts = expected.set.indicator(answer.item)?.parts ?? []
                let bound = parts.filter { part in
                    part.requirements.contains { requirement in
                        expected.kind.map { requirement.applicability.binds($0) } ?? true
                    }
                }
                return ((bound.isEmpty ? parts : bound).map(\.id), answer.evidence ?? answer.body)
            }
        }
    }

    private func warnings(_ report: Report, count: Int) -> [Bilingual] {
        var warnings: [Bilingual] = []
        if let year = report.year?.value, year != expected.year {
            warnings.append(
                Bilingual(
                    vi: "Báo cáo viết về năm \(year), hồ sơ này là của năm \(expected.year)",
                    en: "The report is about \(year), this dossier about \(expected.year)"))
        }
        if let unit = report.unit {
            let name = SearchKey.of(unit.name)
            let known = expected.unitNames.map { SearchKey.of($0) }
            if !known.contains(where: { $0.contains(name) || name.contains($0) }) {
                warnings.append(
                    Bilingual(
                        vi: "Báo cáo mang tên “\(unit.name)”, không phải “\(expected.unitNames.last ?? "")”",
                        en: "The report names “\(unit.name)”, not “\(expected.unitNames.last ?? "")”"))
            }
            if let kind = expected.kind, let other = unit.kind.flatMap(law.kind), other.id != kind.id {
                warnings.append(
                    Bilingual(
                        vi: "Theo tên, đơn vị trong báo cáo thuộc loại “\(other.name.vi)”, hồ sơ ghi “\(kind.name.vi)”",
                        en:
                            "By its name the report's unit is of the kind “\(other.name.en)”, the dossier's “\(kind.name.en)”"
                    ))
            }
        }
        switch report.purpose {
        case .selfAssessment: break
        case .summary:
            warnings.append(
                Bilingual(
                    vi: "Đây là báo cáo tổng hợp của nhiều đơn vị, không phải báo cáo tự đánh giá của một đơn vị",
                    en: "This is a summary of many units, not the self-assessment of one"))
        case .other:
            warnings.append(
                Bilingual(
                    vi: "Đây không phải báo cáo tự đánh giá; có thể đã chọn nhầm tệp kế hoạch, tờ trình hay quyết định",
                    en: "This is no self-assessment; perhaps a plan, a submission or a decision was chosen"))
        }
        if count == 0 {
            warnings.append(
                Bilingual(
                    vi: "Không đọc được câu trả lời nào theo \(expected.set.source.instrument); hãy điền từng tiêu chí",
                    en: "No answer to \(expected.set.source.instrument) was found; fill in each criterion"))
        }
        return warnings
    }
}

/// Says where words of a report stand.
struct ReadWords {
    private let report: Report
    private let hasLines: Bool

    init(_ report: Report, hasLines: Bool) {
        self.report = report
        self.hasLines = hasLines
    }

    func reading(_ span: Span) -> SelfAssessment.Reading {
        var place = report.place(span)
        // The words are kept beside the place.
        place.text = ""
        return SelfAssessment.Reading(
            place: Bilingual(
                vi: PlaceText(.vi, hasLines: hasLines)(place), en: PlaceText(.en, hasLines: hasLines)(place)),
            words: report.text(span))
    }
}
