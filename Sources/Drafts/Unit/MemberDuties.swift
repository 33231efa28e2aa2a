import Criteria
import Registry

/// What a set asks of each single member, made from the indicators that count members: "Tối thiểu 90% thành viên … tuân
/// thủ kỷ luật" asks each of them to keep discipline.
struct MemberDuties {
    /// One sentence each, without a mark at its end.
    let duties: [Duty]

    struct Duty {
        var item: String
        var text: String

        /// What stands under it, one by one.
        var details: [String] = []

        /// Whether it is about learning, and so belongs into a plan to study.
        var isLearning: Bool {
            let text = text.lowercased()
            return ["học", "bồi dưỡng", "đào tạo", "ngoại ngữ", "trình độ"].contains { text.contains($0) }
        }
    }

    init(_ set: CriteriaSet, kind: UnitKind?) {
        duties = set.criteria.flatMap(\.indicators).flatMap { indicator -> [Duty] in
            if indicator.parts.isEmpty {
                guard indicator.expected != nil else { return [] }
                return [
                    Duty(
                        item: indicator.id, text: Self.duty(indicator.text),
                        details: indicator.subIndicators.map(\.text.withoutStop))
                ]
            }
            return indicator.parts.compactMap { part in
                guard let demand = part.requirements.first(where: { Self.countsPeople($0.demand) }),
                    kind.map({ demand.applicability.binds($0) }) ?? true
                else { return nil }
                return Duty(item: part.id, text: Self.duty(demand.text))
            }
        }
    }

    private static func countsPeople(_ demand: Requirement.Demand) -> Bool {
        guard case .share(_, let denominator) = demand else { return false }
        return denominator == "members" || denominator == "citizens"
    }

    /// `Tuân thủ kỷ luật lao động` of `Tối thiểu 90% Thành viên trong đơn vị tuân thủ kỷ luật lao động.`; words that do not
    /// begin with a share stay as they are.
    private static func duty(_ text: String) -> String {
        guard let percent = text.firstIndex(of: "%") else { return text.withoutStop }
        var rest = text[text.index(after: percent)...].drop { $0 == " " }
        for who in [
            "thành viên trong đơn vị", "công dân trong xã", "công dân trên địa bàn xã", "công dân", "thành viên",
        ]
        where rest.lowercased().hasPrefix(who) {
            rest = rest.dropFirst(who.count).drop { $0 == " " }
            break
        }
        var words = withoutAsides(String(rest)).withoutStop
        // Nobody commits to being trained by others.
        if words.lowercased().hasPrefix("được đào tạo") { words = "Tham gia " + words.dropFirst("được ".count) }
        return words.uppercasedFirst
    }

    /// Without what stands in brackets, such as who is not counted; a source (`theo …`) stays.
    private static func withoutAsides(_ text: String) -> String {
        var rest = text[...]
        var words = ""
        while let open = rest.firstIndex(of: "("), let close = rest[open...].firstIndex(of: ")") {
            words += rest[..<open]
            let end = rest.index(after: close)
            if rest[open...].hasPrefix("(theo ") {
                words += rest[open..<end]
            } else if words.hasSuffix(" ") {
                words.removeLast()
            }
            rest = rest[end...]
        }
        return words + rest
    }
}
