public import Criteria

/// A step of a round with the last day that is in time for it, and where that stands.
public struct RoundDeadline: Sendable, Equatable {
    /// As the procedure names it: `submit`.
    public var step: String

    /// What is to be done, in the law's words or close to them.
    public var text: Bilingual

    /// The last day in time; `nil` where neither the law nor the office names a day.
    public var last: Day?

    /// The day itself, where the law says "trước ngày": that day is already late.
    public var before: Day?

    /// Whether the office set another day than the law's.
    public var isOwn: Bool

    /// Where the law says it.
    public var source: Source

    /// `trước ngày 15/01/2025 (chậm nhất hết ngày 14/01/2025)`: when it is due, so that nobody takes the day named for
    /// one in time; `nil` where no day is named.
    public var words: Bilingual? {
        guard let last else { return nil }
        guard let before else {
            return Bilingual(vi: "chậm nhất hết ngày \(last.vietnamese)", en: "by the end of \(last)")
        }
        return Bilingual(
            vi: "trước ngày \(before.vietnamese) (chậm nhất hết ngày \(last.vietnamese))",
            en: "before \(before) (by the end of \(last))")
    }
}

extension Round {
    /// The steps of the year by their days; those without a day come last.
    public func deadlines(by set: CriteriaSet) -> [RoundDeadline] {
        let steps = set.procedure.deadlines.map { deadline in
            let legal = deadline.lastDay(ofAssessment: year)
            let last = deadlines[deadline.step] ?? legal
            return RoundDeadline(
                step: deadline.step, text: deadline.text, last: last,
                before: last == legal && deadline.isBefore ? last?.adding(days: 1) : nil, isOwn: last != legal,
                source: deadline.source)
        }
        return steps.enumerated().sorted { a, b in
            (a.element.last?.sinceEpoch ?? .max, a.offset) < (b.element.last?.sinceEpoch ?? .max, b.offset)
        }.map(\.element)
    }
}
