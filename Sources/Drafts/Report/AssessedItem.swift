import Criteria
import Registry

/// A line of a self-assessment: an item of the set, what the unit said to it, and what came of it.
struct AssessedItem: Sendable {
    /// Its label and the words of the law: those of the highest level the unit reached, where each level has its own.
    var item: Item

    /// What it got: its own points, or the sum of what stands below it.
    var points: Points?
    var answer: Answer?
    var note: String
    var evidence: [Evidence]

    /// By level, lowest first; one of level 0 for an indicator of points; empty for criteria and dashes.
    var verdicts: [IndicatorVerdict]

    /// The demands of each level; empty where points are given.
    var requirements: [Requirement]

    /// Whether it binds the unit's kind at any level.
    var binds: Bool

    func verdict(at level: Int) -> IndicatorVerdict? {
        verdicts.first { $0.level == level }
    }

    /// What the item comes to at a level; where that level does not name it, at the next lower one.
    func conclusion(at level: Int) -> IndicatorVerdict? {
        verdicts.last { $0.level <= level } ?? verdicts.first
    }
}
