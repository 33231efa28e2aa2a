public import Criteria

/// Tự đánh giá: what a unit says of itself.
public struct SelfAssessment: Sendable, Equatable, Codable {
    /// Head counts by denominator: `members`, `learners`.
    public var headcounts: [String: Int]

    /// By id of the item that is scored or answered: a leaf of the set, or a part of an indicator.
    public var entries: [String: Entry]
    public var evidence: [Evidence]

    /// Strengths, weaknesses and what comes next, in the unit's own words.
    public var remarks: String
    public var origin: Origin

    public init(
        headcounts: [String: Int] = [:], entries: [String: Entry] = [:], evidence: [Evidence] = [],
        remarks: String = "", origin: Origin = .empty
    ) {
        self.headcounts = headcounts
        self.entries = entries
        self.evidence = evidence
        self.remarks = remarks
        self.origin = origin
    }

    /// The answer to one item.
    public struct Entry: Sendable, Equatable, Codable {
        /// `nil` while nothing is answered.
        public var answer: Answer?
        public var note: String
        public var evidence: [ID<Evidence>]

        /// Where the answer was read in an uploaded report; `nil` for what was typed.
        public var reading: Reading?

        /// Counts the changes of this entry, so that two people at work on one page do not undo each other.
        public var version: Int

        public init(
            answer: Answer? = nil, note: String = "", evidence: [ID<Evidence>] = [], reading: Reading? = nil,
            version: Int = 0
        ) {
            self.answer = answer
            self.note = note
            self.evidence = evidence
            self.reading = reading
            self.version = version
        }
    }

    /// A value read from a report.
    public struct Reading: Sendable, Equatable, Codable {
        /// `trang 2, bảng 1, dòng 10, cột 4`.
        public var place: Bilingual

        /// The words as they stand there.
        public var words: String

        /// Whether somebody looked and said yes. What nobody confirmed does not go out.
        public var isConfirmed: Bool

        public init(place: Bilingual, words: String, isConfirmed: Bool = false) {
            self.place = place
            self.words = words
            self.isConfirmed = isConfirmed
        }
    }

    /// What it was begun with.
    public enum Origin: Sendable, Hashable, Codable {
        case empty
        case lastYear(ID<Dossier>)
        case report(KeptFile)
    }

    /// The answers as `CriteriaSet.assess` takes them. Evidence that is no longer on the list is none.
    public func answers(kind: UnitKind?) -> Answers {
        let known = Set(evidence.map(\.id))
        let items = entries.compactMapValues { entry in
            entry.answer.map { Answered($0, hasEvidence: entry.evidence.contains(where: known.contains)) }
        }
        return Answers(kind: kind, items: items)
    }

    /// The items whose values were read but not looked at.
    public var unconfirmed: [String] {
        entries.filter { $0.value.reading.map { !$0.isConfirmed } ?? false }.keys.sorted()
    }
}
