import Criteria

/// Whether points add up.
enum LawSums {
    /// Reports when all parts carry points and their sum is not the whole.
    static func check(
        _ parts: [(id: String, maximum: Points?)], against whole: Points, of place: LawPlace, vi: String, en: String
    ) {
        let points = parts.compactMap(\.maximum)
        guard !points.isEmpty, points.count == parts.count else { return }
        let sum = points.reduce(.zero, +)
        guard sum != whole else { return }
        place.report(
            vi: "\(vi) là \(whole) nhưng các mục cộng lại được \(sum)",
            en: "\(en) is \(whole.json) but its items add up to \(sum.json)")
    }
}
