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
        let imprint = imprint ?? Imprint(suggestedFor: kind, source)
        let abbreviation = abbreviation(of: kind)
        switch kind {
        case .petition: return Petition(source: source, imprint: imprint, abbreviation: abbreviation).paper()
        case .selfAssessment:
            return SelfAssessmentReport(
                source: source, imprint: imprint, abbreviation: abbreviation, law: law, form: form
            ).paper()
        case .selfSummary: return SelfSummary(source: source, imprint: imprint).paper()
        default: throw .notAbout(kind, .dossier)
        }
    }

    /// A paper about a round.
    public func paper(_ kind: PaperKind, of source: RoundSource, imprint: Imprint? = nil) throws(Refusal) -> Paper {
        throw .notAbout(kind, .round)
    }

    /// A paper over many rounds.
    public func paper(_ kind: PaperKind, of source: RollUpSource, imprint: Imprint? = nil) throws(Refusal) -> Paper {
        throw .notAbout(kind, .rollUp)
    }

    /// `BC` of a report; `nil` where there is none.
    private func abbreviation(of kind: PaperKind) -> String? {
        law.documentKinds.first { $0.name == kind.documentKind }?.abbreviation
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
