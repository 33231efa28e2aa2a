public import Criteria
public import Registry

/// A round as its pages speak of it.
public struct RoundFacts: Sendable {
    public var round: Round
    public var version: Int
    public var set: CriteriaSet

    /// `Huyện Kon Rẫy`, by the map of the round's year.
    public var territoryName: String

    public init(round: Round, version: Int, set: CriteriaSet, territoryName: String) {
        self.round = round
        self.version = version
        self.set = set
        self.territoryName = territoryName
    }

    /// `Năm 2024, Huyện Kon Rẫy`.
    var name: Bilingual {
        Bilingual(vi: "Năm \(round.year), \(territoryName)", en: "\(round.year), \(territoryName)")
    }

    /// With the set's name, where a territory has two rounds in one year.
    var fullName: Bilingual {
        Bilingual(vi: "\(name.vi) (\(set.title.vi))", en: "\(name.en) (\(set.title.en))")
    }
}

/// Days in words that nobody counts wrong.
struct DaysLeft {
    private let visit: Visit

    init(_ visit: Visit) {
        self.visit = visit
    }

    func callAsFunction(until last: Day) -> HTML {
        let days = visit.today.days(until: last)
        let words =
            days < 0
            ? visit("quá hạn \(-days) ngày", "\(-days) days late")
            : days == 0
                ? visit("hôm nay là ngày cuối", "today is the last day")
                : visit("còn \(days) ngày", "\(days) days left")
        return .element(Element("span", isBlock: false), [.class(days < 0 ? "due late" : "due")], .text(words))
    }
}
