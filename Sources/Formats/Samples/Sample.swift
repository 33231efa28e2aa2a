public import Criteria
public import Registry

/// A made-up district to try the portal with: what a file of sample data says, put into the registry's values.
public struct Sample: Sendable, Equatable {
    public var id: String
    public var title: Bilingual
    public var units: [Registry.Unit]

    /// Without passwords: those are made when the sample is loaded.
    public var users: [User]
    public var rounds: [Round]
    public var dossiers: [Filing]

    public init(
        id: String, title: Bilingual, units: [Registry.Unit] = [], users: [User] = [], rounds: [Round] = [],
        dossiers: [Filing] = []
    ) {
        self.id = id
        self.title = title
        self.units = units
        self.users = users
        self.rounds = rounds
        self.dossiers = dossiers
    }

    /// A dossier that is to be begun, and filed where it says so, by the steps of the registry.
    public struct Filing: Sendable, Equatable {
        public var id: ID<Dossier>
        public var unit: ID<Registry.Unit>
        public var round: ID<Round>
        public var begun: Day

        /// `nil` for one that is still with the unit.
        public var filed: Day?

        /// The name of the report that it begins with.
        public var report: String?
        public var assessment: SelfAssessment

        public init(
            id: ID<Dossier>, unit: ID<Registry.Unit>, round: ID<Round>, begun: Day, filed: Day? = nil,
            report: String? = nil, assessment: SelfAssessment = SelfAssessment()
        ) {
            self.id = id
            self.unit = unit
            self.round = round
            self.begun = begun
            self.filed = filed
            self.report = report
            self.assessment = assessment
        }
    }

    /// Who works in a unit, by the unit's identifier.
    public static func clerk(of unit: ID<Registry.Unit>) -> ID<User> { ID("vt.\(unit)") }
    public static func head(of unit: ID<Registry.Unit>) -> ID<User> { ID("tt.\(unit)") }
}
