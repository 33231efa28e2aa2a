public import Criteria

/// Hồ sơ: a unit's assessment in a round, from the first answer to the published result.
public struct Dossier: Sendable, Equatable, Codable {
    public let id: ID<Dossier>
    public let round: ID<Round>
    public let unit: ID<Unit>

    /// The kind of the unit, as it was when the dossier was begun.
    public var unitKind: String
    public internal(set) var state: State
    public var assessment: SelfAssessment
    public internal(set) var appraisal: Appraisal?

    /// What the council found, from the end of the appraisal on.
    public internal(set) var outcome: Outcome?

    /// The decision that recognises it.
    public internal(set) var decision: ID<Decision>?

    /// Every step it took, the first first.
    public internal(set) var history: [Step]

    public init(
        id: ID<Dossier>, round: ID<Round>, unit: ID<Unit>, kind: String, assessment: SelfAssessment = SelfAssessment(),
        history: [Step] = []
    ) {
        self.id = id
        self.round = round
        self.unit = unit
        unitKind = kind
        self.assessment = assessment
        self.history = history
        state = .draft
    }

    public enum State: String, Sendable, Codable, CaseIterable {
        case draft
        case submitted
        case returned
        case resubmitted
        case underAppraisal
        case appraised
        case proposed
        case recognised
        case declined
        case published

        public var name: Bilingual {
            switch self {
            case .draft: Bilingual(vi: "Đang soạn", en: "draft")
            case .submitted: Bilingual(vi: "Đã nộp", en: "submitted")
            case .returned: Bilingual(vi: "Trả lại để sửa", en: "returned")
            case .resubmitted: Bilingual(vi: "Đã nộp lại", en: "resubmitted")
            case .underAppraisal: Bilingual(vi: "Đang thẩm định", en: "under appraisal")
            case .appraised: Bilingual(vi: "Đã thẩm định", en: "appraised")
            case .proposed: Bilingual(vi: "Đã trình", en: "proposed")
            case .recognised: Bilingual(vi: "Đã công nhận", en: "recognised")
            case .declined: Bilingual(vi: "Không công nhận", en: "declined")
            case .published: Bilingual(vi: "Đã công bố", en: "published")
            }
        }

        /// Whether the unit may still write in it.
        public var isOpenToUnit: Bool { self == .draft || self == .returned }

        /// Whether it has been filed and not come back.
        public var isFiled: Bool { !isOpenToUnit }
    }

    /// A step of the way: who brought it where, when, and with what words.
    public struct Step: Sendable, Equatable, Codable {
        public var verb: Verb
        public var from: State?
        public var to: State
        public var by: ID<User>
        public var name: String
        public var at: Moment

        /// Comments on return, reasons of a refusal or correction.
        public var words: String

        /// Comments on single items.
        public var comments: [String: String]

        public init(
            verb: Verb, from: State?, to: State, by actor: Actor, at moment: Moment, words: String = "",
            comments: [String: String] = [:]
        ) {
            self.verb = verb
            self.from = from
            self.to = to
            by = actor.user
            name = actor.name
            at = moment
            self.words = words
            self.comments = comments
        }
    }

    /// What was done to a dossier.
    public enum Verb: String, Sendable, Codable, CaseIterable {
        case begin
        case submit
        case recall
        case sendBack
        case accept
        case conclude
        case reopen
        case propose
        case withdraw
        case recognise
        case decline
        case publish
        case correct

        public var name: Bilingual {
            switch self {
            case .begin: Bilingual(vi: "Lập hồ sơ", en: "began")
            case .submit: Bilingual(vi: "Nộp hồ sơ", en: "submitted")
            case .recall: Bilingual(vi: "Rút hồ sơ về", en: "recalled")
            case .sendBack: Bilingual(vi: "Trả lại hồ sơ", en: "sent back")
            case .accept: Bilingual(vi: "Tiếp nhận, chuyển thẩm định", en: "accepted for appraisal")
            case .conclude: Bilingual(vi: "Kết luận thẩm định", en: "concluded the appraisal")
            case .reopen: Bilingual(vi: "Mở lại thẩm định", en: "reopened the appraisal")
            case .propose: Bilingual(vi: "Trình công nhận", en: "proposed")
            case .withdraw: Bilingual(vi: "Rút khỏi danh sách trình", en: "withdrew from the proposal")
            case .recognise: Bilingual(vi: "Công nhận", en: "recognised")
            case .decline: Bilingual(vi: "Không công nhận", en: "declined")
            case .publish: Bilingual(vi: "Công bố", en: "published")
            case .correct: Bilingual(vi: "Đính chính", en: "corrected")
            }
        }
    }
}
