public import Criteria
public import Registry

/// Writes papers: the same data always give the same paper.
public struct Draft: Sendable {
    /// The law's data: names and abbreviations of kinds of documents.
    public let law: Law
    public var form: PaperForm

    /// How many copies of a blank form for members; one for each is printed in one document.
    public var copies: Int

    public init(law: Law, form: PaperForm = PaperForm(), copies: Int = 1) {
        self.law = law
        self.form = form
        self.copies = copies
    }

    /// A paper about a dossier.
    ///
    /// - Parameter imprint: what the office set; `nil` for what the data suggest, number and day left blank.
    /// - Throws: `Refusal` where the dossier has not come so far.
    public func paper(_ kind: PaperKind, of source: DossierSource, imprint: Imprint? = nil) throws(Refusal) -> Paper {
        let context = context(kind, imprint ?? Imprint(suggestedFor: kind, source))
        return switch kind {
        case .plan: Plan(source: source, context: context).paper()
        case .commitment: Commitment(source: source, context: context).paper()
        case .studyPlan: StudyPlan(source: source, context: context).paper()
        case .selfAssessment:
            SelfAssessmentReport(
                source: source, imprint: context.imprint, abbreviation: context.abbreviation, law: law, form: form
            ).paper()
        case .selfSummary: SelfSummary(source: source, imprint: context.imprint, law: law).paper()
        case .petition: Petition(source: source, context: context).paper()
        case .appraisalSummary: try AppraisalSummary(source: source, context: context).paper()
        case .refusal: try RefusalLetter(source: source, context: context).paper()
        case .certificate: try Certificate(source: source, context: context).paper()
        default: throw .notAbout(kind, .dossier)
        }
    }

    /// A paper about a round.
    ///
    /// - Throws: `Refusal` where the round has not come so far.
    public func paper(_ kind: PaperKind, of source: RoundSource, imprint: Imprint? = nil) throws(Refusal) -> Paper {
        let context = context(kind, imprint ?? Imprint(suggestedFor: kind, source))
        return switch kind {
        case .council: try CouncilDecision(source: source, context: context).paper()
        case .minutes: try CouncilMinutes(source: source, context: context).paper()
        case .appraisal: try AppraisalReport(source: source, context: context).paper()
        case .proposal: try Proposal(source: source, context: context).paper()
        case .decision: try RecognitionDecision(source: source, context: context).paper()
        case .announcement: try Announcement(source: source, context: context).paper()
        case .results: ResultsReport(source: source, context: context).paper()
        default: throw .notAbout(kind, .round)
        }
    }

    /// A paper over many rounds.
    public func paper(_ kind: PaperKind, of source: RollUpSource, imprint: Imprint? = nil) throws(Refusal) -> Paper {
        guard kind == .rollUp else { throw .notAbout(kind, .rollUp) }
        return RollUpReport(source: source, context: context(kind, imprint ?? Imprint(suggestedFor: kind, source)))
            .paper()
    }

    private func context(_ kind: PaperKind, _ imprint: Imprint) -> PaperContext {
        PaperContext(kind: kind, imprint: imprint, law: law, copies: copies)
    }
}

extension Refusal {
    static func notAbout(_ kind: PaperKind, _ scope: PaperKind.Scope) -> Refusal {
        Refusal(
            .invalid,
            Bilingual(
                vi: "“\(kind.name.vi)” không lập cho \(scope.name.vi)",
                en: "“\(kind.name.en)” is not written about a \(scope.name.en)"),
            remedy: Bilingual(
                vi: "Lập cho \(kind.scope.name.vi)", en: "Write it about a \(kind.scope.name.en)"))
    }
}

extension PaperKind.Scope {
    public var name: Bilingual {
        switch self {
        case .dossier: Bilingual(vi: "một hồ sơ", en: "dossier")
        case .round: Bilingual(vi: "một đợt đánh giá", en: "round")
        case .rollUp: Bilingual(vi: "một địa bàn", en: "territory")
        }
    }
}
