import Criteria
import Reports

/// The ways to mend a sum that does not add up: change the whole, or change one part; and what either does to the
/// total and the rating.
struct ScoreRepair {
    let item: String
    let stated: Points
    let parts: [(id: String, points: Points)]
    let sheet: ScoreSheet
    let column: ScoreSheet.Column

    private var sum: Points { parts.reduce(.zero) { $0 + $1.points } }

    private func maximum(of id: String) -> Points? {
        sheet.set.maximum(of: id) ?? sheet.line(id)?.maximum?.value
    }

    /// The single parts that could make up the difference without passing their maximum; when a part is above its
    /// maximum already, that one alone.
    private var candidates: [(id: String, points: Points)] {
        let excessive = parts.filter { part in maximum(of: part.id).map { part.points > $0 } ?? false }
        return (excessive.isEmpty ? parts : excessive).compactMap { part in
            let mended = part.points + (stated - sum)
            guard mended >= .zero, let maximum = maximum(of: part.id), mended <= maximum else { return nil }
            return (part.id, mended)
        }
    }

    /// When the parts make more than the whole may have, only a part can be wrong.
    private var partOnly: Bilingual {
        let parts = candidates.prefix(3)
        guard !parts.isEmpty else {
            return Bilingual(
                vi: "xem lại điểm từng phần: cộng lại không được quá điểm tối đa, rồi sửa tổng",
                en: "look at the parts again: their sum may not pass the maximum; then mend the total")
        }
        return Bilingual(
            vi: "sửa " + parts.map { "\($0.id) thành \($0.points)" }.joined(separator: " hay ")
                + " để cộng đủ \(stated)",
            en: "correct " + parts.map { "\($0.id) to \($0.points.json)" }.joined(separator: " or ")
                + " so that the parts make \(stated.json)")
    }

    /// The total when the whole is mended, and when a part is.
    private var totals: (whole: Points, part: Points)? {
        guard let criteria = sheet.criteria(column), criteria.contains(where: { $0.id == item }) else { return nil }
        let asStated = criteria.reduce(Points.zero) { $0 + $1.points }
        return (asStated - stated + sum, asStated)
    }

    var remedy: Bilingual {
        if let maximum = maximum(of: item), sum > maximum { return partOnly }
        var vi = "sửa điểm của \(ItemName.vi(item, in: sheet.set)) thành \(sum)"
        var en = "either correct \(ItemName.en(item, in: sheet.set)) to \(sum.json)"
        if let totals {
            vi += " (khi đó tổng cộng là \(totals.whole))"
            en += " (the total is then \(totals.whole.json))"
        }
        let candidates = candidates.prefix(3)
        if candidates.isEmpty {
            vi += ", hoặc sửa điểm các phần để cộng đủ \(stated)"
            en += ", or correct the parts so that they add up to \(stated.json)"
        } else {
            vi +=
                ", hoặc sửa " + candidates.map { "\($0.id) thành \($0.points)" }.joined(separator: " hay ")
                + " để cộng đủ \(stated)"
            en +=
                ", or correct " + candidates.map { "\($0.id) to \($0.points.json)" }.joined(separator: " or ")
                + " so that the parts make \(stated.json)"
        }
        if let totals {
            if candidates.isEmpty == false {
                vi += " (tổng cộng là \(totals.part))"
                en += " (the total is then \(totals.part.json))"
            }
            let ratings = (sheet.set.band(for: totals.whole)?.rating, sheet.set.band(for: totals.part)?.rating)
            if let whole = ratings.0, let part = ratings.1 {
                if whole == part {
                    vi += "; cách nào thì xếp loại cũng là \(whole.name.vi)"
                    en += "; the rating is \(whole.name.en) either way"
                } else {
                    vi += "; xếp loại sẽ là \(whole.name.vi) hoặc \(part.name.vi) tùy cách sửa"
                    en += "; the rating is \(whole.name.en) or \(part.name.en), depending on which is mended"
                }
            }
        }
        return Bilingual(vi: vi, en: en)
    }
}
