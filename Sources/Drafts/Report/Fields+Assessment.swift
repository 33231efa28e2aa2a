import Criteria
import Registry

extension Fields {
    /// What a template of the self-assessment report and of its summary may name, besides what every paper about a
    /// dossier may:
    ///
    /// | name | what |
    /// |---|---|
    /// | `self.clause` | the clause that gives the rating or level |
    /// | `self.maximum` | the most points there are |
    /// | `self.met`, `self.notMet`, `self.notApplicable`, `self.noData` | how many indicators |
    /// | `usesPoints`, `usesLevels` | conditions |
    /// | `headcounts[]` | `name`, `count` of those whom shares are counted on |
    /// | `rows[]` | each criterion, indicator and what stands below, see `AssessedItem` |
    /// | `evidence[]` | each piece: `text`, `number`, `symbol`, `date`, `issuer`, `summary`, `page` |
    /// | `remarks.strengths` … | `weaknesses`, `causes`, `requests`, `plans`, `other`, one line each |
    init(ofAssessment assessed: AssessedDossier, _ imprint: Imprint) {
        let source = assessed.source
        self.init(of: source, imprint, assessed.verdict)
        let assessment = source.dossier.assessment
        self["self"] = .group(Self.result(assessed))
        self["usesPoints"] = .flag(source.set.method == .points)
        self["usesLevels"] = .flag(source.set.method == .levels)
        self["headcounts"] = .list(
            source.counted.compactMap { id in
                assessment.headcounts[id].map { count in
                    Fields(["name": .text(Denominator(id).name.vi), "count": .text(Figures.plain(count))])
                }
            })
        self["rows"] = .list(assessed.items.map { Fields(of: $0, at: assessed.level) })
        self["evidence"] = .list(assessment.evidence.map { Fields(of: $0) })
        self["remarks"] = .group(Fields(of: assessed.remarks))
    }

    private static func result(_ assessed: AssessedDossier) -> Fields {
        let verdict = assessed.verdict
        let states = assessed.items.filter { $0.item.rank == .indicator }.compactMap {
            $0.conclusion(at: assessed.level)?.state
        }
        func count(_ state: IndicatorVerdict.State) -> Value { .text(Figures.count(states.count { $0 == state })) }
        return Fields([
            "total": .text(verdict.total?.description ?? ""), "result": .text(verdict.outcome?.name.vi ?? ""),
            "maximum": .text(assessed.source.set.maximum?.value.description ?? ""),
            "clause": .text(verdict.source?.citation ?? ""), "met": count(.met), "notMet": count(.notMet),
            "notApplicable": count(.notApplicable), "noData": count(.noData),
        ])
    }

    /// A row: `id`, `label`, `text`, `maximum`, `self` (points), `answer`, `result` (đạt …), `reason`, `clause`, `level1`,
    /// `level2`, `evidence`, `note`, and the conditions `isCriterion`, `isIndicator`, `isSubIndicator`.
    private init(of line: AssessedItem, at level: Int) {
        let conclusion = line.conclusion(at: level)
        self.init([
            "id": .text(line.item.id), "label": .text(line.item.label), "text": .text(line.item.text),
            "maximum": .text(line.item.maximum?.description ?? ""), "self": .text(line.points?.description ?? ""),
            "answer": .text(AnswerSentence(line)(line.answer) ?? ""),
            "result": .text(conclusion?.state.name.vi ?? ""), "reason": .text(conclusion?.reason.vi ?? ""),
            "clause": .text(conclusion?.source.citation ?? line.item.source.citation),
            "level1": .text(line.verdict(at: 1)?.state.name.vi ?? ""),
            "level2": .text(line.verdict(at: 2)?.state.name.vi ?? ""),
            "evidence": .text(line.evidence.map(\.text).joined(separator: "; ")), "note": .text(line.note),
            "isCriterion": .flag(line.item.rank == .criterion),
            "isIndicator": .flag(line.item.rank == .indicator),
            "isSubIndicator": .flag(line.item.rank == .subIndicator),
        ])
    }

    private init(of piece: Evidence) {
        self.init([
            "text": .text(piece.text), "number": .text(piece.number), "symbol": .text(piece.symbol),
            "date": .text(piece.date.map(Figures.shortDate) ?? ""), "issuer": .text(piece.issuer),
            "summary": .text(piece.summary), "page": .text(piece.page),
        ])
    }

    private init(of remarks: Remarks) {
        func lines(_ lines: [String]) -> Value { .text(lines.joined(separator: "\n")) }
        self.init([
            "strengths": lines(remarks.strengths), "weaknesses": lines(remarks.weaknesses),
            "causes": lines(remarks.causes), "requests": lines(remarks.requests), "plans": lines(remarks.plans),
            "other": lines(remarks.other),
        ])
    }
}
