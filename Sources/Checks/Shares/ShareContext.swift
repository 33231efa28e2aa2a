import Criteria
import Documents
import Reports

/// What stands around a share: whose it must be by law, and of how many.
enum ShareContext {
    /// What the law demands where the share stands; `nil` outside indicators and for other demands.
    static func demand(_ share: StatedShare, _ subject: Subject) -> (percent: Int, denominator: String, source: Source)?
    {
        guard let item = share.item, let indicator = subject.set?.indicator(item) else { return nil }
        let isLearners = isAboutLearners(share)
        for part in indicator.parts {
            for requirement in part.requirements {
                if case .share(let percent, let denominator) = requirement.demand,
                    (denominator == "learners") == isLearners
                {
                    return (percent, denominator, requirement.source)
                }
            }
        }
        return nil
    }

    /// The number of people a percentage without counts is of; `nil` when that is not known for sure.
    static func size(_ share: StatedShare, _ subject: Subject) -> Int? {
        guard let size = share.groupSize else { return nil }
        // Without words for the people, only the law's own denominator says who is meant.
        if share.group.isEmpty, demand(share, subject)?.denominator != "members" { return nil }
        return size
    }

    static func isAboutPeople(_ share: StatedShare) -> Bool { !share.group.isEmpty }

    private static let learners: PatternSet = ["người học", "học sinh", "sinh viên", "học viên"]

    static func isAboutLearners(_ share: StatedShare) -> Bool {
        FoldedText(share.group).contains(any: learners)
    }

    static func basis(_ share: StatedShare, _ subject: Subject) -> String {
        demand(share, subject)?.source.citation ?? subject.instrument
    }
}
