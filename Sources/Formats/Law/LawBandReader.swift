import Criteria

/// Reads the ratings and holds them against the points a unit can have.
struct LawBandReader {
    let sources: LawSources
    let maximum: Points?

    /// Best first.
    func bands(_ fields: LawFields) -> [Band] {
        var bands: [Band] = []
        var above: (from: Points, place: LawPlace)?
        for group in fields.groups("bands") {
            defer { group.finish() }
            let rating = group.word("rating", as: Rating.self)
            let from = group.points("from")
            let to = group.points("to", required: false)
            let below = group.points("below", required: false)
            let noZero = group.bool("no-criterion-at-zero", required: false) ?? false
            let source = sources.source(group)
            guard let rating, let from, let source else { continue }
            checkTop(group, to: to, below: below, above: above?.from)
            if let end = to ?? below, from > end || (to == nil && from == end) {
                group.valuePlace("from").report(
                    vi: "khoảng điểm rỗng: từ \(from) đến \(end)", en: "an empty band: from \(from.json) to \(end.json)"
                )
            }
            if bands.contains(where: { $0.rating == rating }) {
                group.valuePlace("rating").report(
                    vi: "loại \"\(rating.rawValue)\" ghi hai lần",
                    en: "the rating \"\(rating.rawValue)\" is given twice")
            }
            bands.append(Band(rating: rating, from: from, noCriterionAtZero: noZero, source: source))
            above = (from, group.valuePlace("from"))
        }
        if let above, above.from != .zero {
            above.place.report(
                vi: "các loại không phủ từ 0 đến dưới \(above.from) điểm",
                en: "no rating covers 0 to below \(above.from.json) points")
        }
        return bands
    }

    private func checkTop(_ group: LawFields, to: Points?, below: Points?, above: Points?) {
        guard let above else {
            // The best rating ends at the maximum itself.
            guard let to else {
                group.place("rating").report(
                    vi: "loại cao nhất phải ghi \"to\": điểm tối đa", en: "the best rating must say \"to\": the maximum"
                )
                return
            }
            if let maximum, to != maximum {
                group.valuePlace("to").report(
                    vi: "loại cao nhất kết thúc ở \(to), tổng điểm tối đa là \(maximum)",
                    en: "the best rating ends at \(to.json), the maximum is \(maximum.json)")
            }
            return
        }
        guard let below else {
            group.place("rating").report(
                vi: "thiếu khóa \"below\": đến dưới bao nhiêu điểm", en: "the key \"below\" is missing")
            return
        }
        if below < above {
            group.valuePlace("below").report(
                vi: "hở từ \(below) đến dưới \(above) điểm: không loại nào nhận",
                en: "a gap from \(below.json) to below \(above.json): no rating takes it")
        } else if below > above {
            group.valuePlace("below").report(
                vi: "chồng lên nhau từ \(above) đến dưới \(below) điểm",
                en: "an overlap from \(above.json) to below \(below.json)")
        }
    }
}
