import Registry

/// Fields that belong together and stand on some papers only. What a paper names is the base of its scope and its blocks,
/// both for the catalogue and for the data.
enum FieldBlock: String, CaseIterable {
    /// What the paper rests on.
    case bases
    /// To whom it goes.
    case addressees
    // MARK: Of a dossier
    /// What the self-assessment report and its summary name (`Fields(ofAssessment:)`).
    case assessment
    case targets
    case duties
    case papers
    case appraised
    case items
    case unmet
    case recognition
    // MARK: Of a round
    case members
    case counts
    case outcomes
    case kinds
    case units
    case codes
    case votes
    case differences
    case minutes
    case declined
    case unfiled
    case missed
    case requests
    case decision
    // MARK: Over many rounds
    case totals
    case parts
}

extension PaperKind {
    /// What it names besides the base of its scope.
    var fieldBlocks: [FieldBlock] {
        switch self {
        case .plan: [.bases, .targets]
        case .commitment, .studyPlan: [.duties]
        case .selfAssessment, .selfSummary: [.assessment]
        case .petition: [.bases, .addressees, .papers]
        case .appraisalSummary: [.appraised, .items]
        case .refusal: [.addressees, .appraised, .unmet]
        case .certificate: [.recognition]
        case .council: [.bases, .members]
        case .minutes: [.members, .units, .votes, .differences, .minutes]
        case .appraisal: [.bases, .addressees, .members, .counts, .outcomes, .units, .differences, .declined]
        case .proposal: [.bases, .addressees, .outcomes, .units, .papers]
        case .decision: [.bases, .outcomes, .units]
        case .announcement: [.bases, .outcomes, .units, .codes, .decision]
        case .results:
            [.addressees, .counts, .outcomes, .kinds, .units, .declined, .unfiled, .missed, .requests]
        case .rollUp: [.addressees, .totals, .outcomes, .kinds, .parts]
        }
    }
}
