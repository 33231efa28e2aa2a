/// A criterion: a group of indicators.
public struct Criterion: Sendable, Equatable {
    /// `1`, `2`, `3`.
    public var id: String
    public var text: String

    /// The most points the criterion gives; `nil` where none are given or known.
    public var maximum: Points?
    public var indicators: [Indicator]
    public var source: Source

    public init(id: String, text: String, maximum: Points? = nil, indicators: [Indicator], source: Source) {
        self.id = id
        self.text = text
        self.maximum = maximum
        self.indicators = indicators
        self.source = source
    }
}

/// An indicator: what is scored, or met or not.
public struct Indicator: Sendable, Equatable {
    /// `1a` where points are given, `2.4` where levels are.
    public var id: String

    /// As the instrument labels it: `a)` or `Chỉ tiêu 4`.
    public var label: String
    public var text: String
    public var maximum: Points?

    /// The dashes under it, in order. They carry points only where provincial guidance gave them some.
    public var subIndicators: [SubIndicator]

    /// The share of members that the wording takes for granted: 100 for "100% thành viên"; `nil` where it names none.
    public var expected: Sourced<Requirement.ShareDemand>?

    /// What each level demands; empty where points are given. An indicator with two sentences has two parts.
    public var parts: [Part]
    public var source: Source

    public init(
        id: String, label: String, text: String, maximum: Points? = nil, subIndicators: [SubIndicator] = [],
        expected: Sourced<Requirement.ShareDemand>? = nil, parts: [Part] = [], source: Source
    ) {
        self.id = id
        self.label = label
        self.text = text
        self.maximum = maximum
        self.subIndicators = subIndicators
        self.expected = expected
        self.parts = parts
        self.source = source
    }
}

/// A dash under an indicator.
public struct SubIndicator: Sendable, Equatable {
    /// `3a.1` … `3a.8`.
    public var id: String
    public var text: String
    public var maximum: Points?
    public var source: Source

    public init(id: String, text: String, maximum: Points? = nil, source: Source) {
        self.id = id
        self.text = text
        self.maximum = maximum
        self.source = source
    }
}

/// A part of an indicator: one demand on one group of units.
public struct Part: Sendable, Equatable {
    /// The indicator's id for its first part (`3.1`), with a letter for the next ones (`3.1b`).
    public var id: String

    /// One for each level, lowest first.
    public var requirements: [Requirement]

    public init(id: String, requirements: [Requirement]) {
        self.id = id
        self.requirements = requirements
    }

    public func requirement(at level: Int) -> Requirement? {
        requirements.first { $0.level == level }
    }
}

/// What a level demands of a part.
public struct Requirement: Sendable, Equatable {
    public var level: Int
    public var text: String
    public var demand: Demand
    public var applicability: Applicability
    public var source: Source

    public init(level: Int, text: String, demand: Demand, applicability: Applicability, source: Source) {
        self.level = level
        self.text = text
        self.demand = demand
        self.applicability = applicability
        self.source = source
    }

    /// What must be shown.
    public enum Demand: Sendable, Equatable {
        /// Done, with evidence.
        case done
        /// At least `percent` of a denominator: `members`, `learners`, `citizens`, `communes`, `districts`.
        case share(percent: Int, denominator: String)
        /// At least so many.
        case count(minimum: Int)
        /// A title of this name or above: `Tập thể lao động tiên tiến`.
        case title(String)
        /// A grade of this name or above in another instrument's scale.
        case grade(String, scale: String)
        /// Some of these at once, each on its own denominator.
        case shares([ShareDemand])
    }

    /// One of several shares demanded at once.
    public struct ShareDemand: Sendable, Equatable {
        public var percent: Int
        public var denominator: String
        /// What is counted, in Vietnamese.
        public var what: String

        public init(percent: Int, denominator: String, what: String) {
            self.percent = percent
            self.denominator = denominator
            self.what = what
        }
    }
}

/// Which units a requirement binds, with the legal sentence that says so.
public struct Applicability: Sendable, Equatable {
    /// Kinds or classes of units it binds; `nil` for all.
    public var only: [String]?

    /// Kinds or classes it does not bind.
    public var except: [String]

    /// The words of the law that limit it; empty where nothing does.
    public var reason: String

    /// The same in English.
    public var reasonEn: String

    public init(only: [String]? = nil, except: [String] = [], reason: String = "", reasonEn: String = "") {
        self.only = only
        self.except = except
        self.reason = reason
        self.reasonEn = reasonEn
    }

    /// Whether a unit of a kind is bound.
    public func binds(_ kind: UnitKind) -> Bool {
        let names = [kind.id] + kind.classes
        if except.contains(where: names.contains) { return false }
        guard let only else { return true }
        return only.contains(where: names.contains)
    }
}
