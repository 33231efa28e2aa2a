public import Criteria
public import Registry

/// A published decision in a list.
public struct PublishedDecision: Sendable {
    public var id: ID<Decision>
    public var code: String
    public var date: Day
    public var year: Int
    public var territory: String

    /// How many units hold a recognition from it.
    public var count: Int

    public init(id: ID<Decision>, code: String, date: Day, year: Int, territory: String, count: Int) {
        self.id = id
        self.code = code
        self.date = date
        self.year = year
        self.territory = territory
        self.count = count
    }
}
