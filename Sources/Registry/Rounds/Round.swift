public import Criteria

/// Đợt đánh giá: a territory's year under a criteria set.
public struct Round: Sendable, Equatable, Codable {
    public let id: ID<Round>
    public let territory: ID<Territory>

    /// The year that is assessed; most of the work is done in the one after.
    public let year: Int
    public let setID: String

    /// The last day that is in time for each step, by the step's name in the procedure: the set's own, unless the
    /// office set others.
    public var deadlines: [String: Day]

    /// The body that receives and appraises, and the one that decides, as papers name them.
    public var receivingBody: String
    public var decidingBody: String
    public var council: Council?
    public var openedOn: Day

    /// The day it was closed; nothing is filed in a closed round.
    public var closedOn: Day?

    public init(
        id: ID<Round>, territory: ID<Territory>, year: Int, setID: String, deadlines: [String: Day],
        receivingBody: String, decidingBody: String, council: Council? = nil, openedOn: Day, closedOn: Day? = nil
    ) {
        self.id = id
        self.territory = territory
        self.year = year
        self.setID = setID
        self.deadlines = deadlines
        self.receivingBody = receivingBody
        self.decidingBody = decidingBody
        self.council = council
        self.openedOn = openedOn
        self.closedOn = closedOn
    }

    public var isOpen: Bool { closedOn == nil }

    /// The day by whose map the round is shown: the last of the assessed year.
    public var mapDay: Day { Day(year: year, month: 12, day: 31)! }
}

extension Round {
    /// The last days in time that a set gives for a year of assessment.
    public static func deadlines(of set: CriteriaSet, year: Int) -> [String: Day] {
        Dictionary(
            set.procedure.deadlines.compactMap { deadline in
                deadline.lastDay(ofAssessment: year).map { (deadline.step, $0) }
            }, uniquingKeysWith: { first, _ in first })
    }
}
