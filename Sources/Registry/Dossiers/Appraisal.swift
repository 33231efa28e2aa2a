public import Criteria

/// Thẩm định: what the council says of a dossier.
public struct Appraisal: Sendable, Equatable, Codable {
    /// By item. An item that is not there is taken as the unit answered it.
    public var entries: [String: Entry]
    public var votes: [Vote]
    public var minutes: Minutes?

    public init(entries: [String: Entry] = [:], votes: [Vote] = [], minutes: Minutes? = nil) {
        self.entries = entries
        self.votes = votes
        self.minutes = minutes
    }

    public struct Entry: Sendable, Equatable, Codable {
        /// `nil` where the unit's own is taken and only its evidence was looked at.
        public var answer: Answer?

        /// Why it differs from the unit's own; required where it does.
        public var reason: String

        /// Whether the evidence was seen and fits.
        public var evidenceFits: Bool?

        public init(answer: Answer?, reason: String = "", evidenceFits: Bool? = nil) {
            self.answer = answer
            self.reason = reason
            self.evidenceFits = evidenceFits
        }
    }

    public struct Vote: Sendable, Equatable, Codable {
        public var user: ID<User>
        public var choice: Choice
        public var opinion: String
        public var at: Moment

        public init(user: ID<User>, choice: Choice, opinion: String = "", at moment: Moment) {
            self.user = user
            self.choice = choice
            self.opinion = opinion
            self.at = moment
        }
    }

    public enum Choice: String, Sendable, Codable, CaseIterable {
        case agree
        case disagree
        case abstain

        public var name: Bilingual {
            switch self {
            case .agree: Bilingual(vi: "Đồng ý", en: "agree")
            case .disagree: Bilingual(vi: "Không đồng ý", en: "disagree")
            case .abstain: Bilingual(vi: "Ý kiến khác", en: "abstain")
            }
        }
    }

    /// Biên bản.
    public struct Minutes: Sendable, Equatable, Codable {
        public var heldOn: Day
        public var form: Form
        public var place: String
        public var text: String

        public init(heldOn: Day, form: Form, place: String = "", text: String) {
            self.heldOn = heldOn
            self.form = form
            self.place = place
            self.text = text
        }
    }

    /// The circular of 2023 knows both.
    public enum Form: String, Sendable, Codable, CaseIterable {
        case meeting
        case writtenOpinions

        public var name: Bilingual {
            switch self {
            case .meeting: Bilingual(vi: "Họp Hội đồng", en: "meeting")
            case .writtenOpinions: Bilingual(vi: "Lấy ý kiến bằng văn bản", en: "written opinions")
            }
        }
    }

    /// The unit's answers with the council's in their place.
    public func answers(over own: SelfAssessment, kind: UnitKind?) -> Answers {
        var answers = own.answers(kind: kind)
        for (item, entry) in entries {
            guard let answer = entry.answer ?? answers.items[item]?.answer else { continue }
            let fits = entry.evidenceFits ?? answers.items[item]?.hasEvidence
            answers.items[item] = Answered(answer, hasEvidence: fits)
        }
        return answers
    }
}
