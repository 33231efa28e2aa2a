public import Criteria

extension Council {
    /// What is wrong with how the council is made up, by the rule of the set; empty when nothing is. A set without a
    /// rule asks for a chair and a secretary only.
    public func faults(by rule: CouncilRule?) -> [Refusal.Detail] {
        var faults: [Refusal.Detail] = []
        for position in [Position.chair, .secretary] where seats.count(where: { $0.position == position }) != 1 {
            faults.append(
                Refusal.Detail(
                    Bilingual(
                        vi: "Hội đồng phải có đúng một \(position.name.vi.lowercasedFirst)",
                        en: "A council has exactly one \(position.name.en)")))
        }
        if Set(seats.map(\.user)).count < seats.count {
            faults.append(
                Refusal.Detail(
                    Bilingual(vi: "Có người được ghi hai lần trong Hội đồng", en: "Somebody is named twice")))
        }
        guard let rule else { return faults }
        // The circular does not say whether chair and secretary count as commissioners; all seats are counted.
        if seats.count < rule.minimumCommissioners {
            faults.append(
                Refusal.Detail(
                    Bilingual(
                        vi: "Hội đồng có \(seats.count) người, phải có ít nhất \(rule.minimumCommissioners) "
                            + "(\(rule.source.citation))",
                        en: "The council has \(seats.count) members and needs at least "
                            + "\(rule.minimumCommissioners) (\(rule.source.citation))")))
        }
        if rule.mustBeOdd, seats.count.isMultiple(of: 2) {
            faults.append(
                Refusal.Detail(
                    Bilingual(
                        vi: "Số thành viên Hội đồng phải là số lẻ, đang là \(seats.count) (\(rule.source.citation))",
                        en: "The number of members must be odd, it is \(seats.count) (\(rule.source.citation))")))
        }
        for body in rule.representatives where !seats.contains(where: { $0.represents == body }) {
            faults.append(
                Refusal.Detail(
                    Bilingual(
                        vi: "Chưa có đại diện \(body) (\(rule.source.citation))",
                        en: "Nobody represents “\(body)” (\(rule.source.citation))")))
        }
        return faults
    }
}
