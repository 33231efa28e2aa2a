public import Criteria

/// What a criteria set asks at one item, as a form puts it.
public struct Question: Sendable, Equatable {
    /// The item that is answered: a leaf of the set, or a part of an indicator.
    public var item: String

    /// The indicator it belongs to, and the criterion above that.
    public var indicator: String
    public var criterion: String

    /// `Chỉ tiêu 4`, `a)`.
    public var label: String

    /// The words of the law.
    public var text: String
    public var source: Source
    public var form: Form

    /// What each level demands, lowest first; empty where points are given.
    public var requirements: [Requirement]

    /// Whether it binds the unit's kind at any level; `true` where nothing is known of the kind.
    public var binds: Bool

    /// The form of the answer.
    public enum Form: Sendable, Equatable {
        case points(maximum: Points?)
        case done
        /// n of so many of these.
        case share(of: Denominator)
        /// Several of them at once.
        case shares([Requirement.ShareDemand])
        case count
        /// One of these titles, lowest first, and whether it was granted.
        case title([String])
        /// One of these grades, lowest first, on another instrument's scale.
        case grade([String], scale: String)
    }
}

extension CriteriaSet {
    /// Everything that a unit of a kind is asked, in the set's order, with what does not bind it.
    public func questions(for kind: UnitKind?) -> [Question] {
        criteria.flatMap { questions(of: $0, for: kind) }
    }

    /// What is asked under one criterion.
    public func questions(of criterion: Criterion, for kind: UnitKind?) -> [Question] {
        guard !criterion.indicators.isEmpty else { return [scored(Item(of: criterion), criterion.id, criterion)] }
        return criterion.indicators.flatMap { indicator -> [Question] in
            guard method == .levels else {
                let dashes = indicator.subIndicators.filter { $0.maximum != nil }
                return dashes.isEmpty
                    ? [scored(Item(of: indicator), indicator.id, criterion)]
                    : indicator.subIndicators.map { scored(Item(of: $0), indicator.id, criterion) }
            }
            return indicator.parts.compactMap { demanded($0, indicator, criterion, kind) }
        }
    }

    /// The items that an answer may be given to.
    public func asks(_ item: String) -> Bool {
        method == .points ? leaves.contains { $0.id == item } : part(item) != nil
    }

    private func scored(_ item: Item, _ indicator: String, _ criterion: Criterion) -> Question {
        Question(
            item: item.id, indicator: indicator, criterion: criterion.id, label: item.label, text: item.text,
            source: item.source, form: .points(maximum: item.maximum), requirements: [], binds: true)
    }

    private func demanded(
        _ part: Part, _ indicator: Indicator, _ criterion: Criterion, _ kind: UnitKind?
    ) -> Question? {
        guard let first = part.requirements.first else { return nil }
        return Question(
            item: part.id, indicator: indicator.id, criterion: criterion.id, label: indicator.label,
            text: indicator.text.isEmpty || part.id != indicator.id ? first.text : indicator.text,
            source: first.source, form: form(of: first.demand), requirements: part.requirements,
            binds: part.requirements.contains { requirement in
                kind.map { requirement.applicability.binds($0) } ?? true
            })
    }

    private func form(of demand: Requirement.Demand) -> Question.Form {
        switch demand {
        case .done: .done
        case .share(_, let denominator): .share(of: Denominator(denominator))
        case .count: .count
        case .title(let title): .title(names(with: title, scale: nil))
        case .grade(let grade, let scale): .grade(names(with: grade, scale: scale), scale: scale)
        case .shares(let demands): .shares(demands)
        }
    }

    /// The names of the ladder that holds one; that name alone where no ladder does.
    private func names(with name: String, scale: String?) -> [String] {
        ladders.first { $0.scale == scale && $0.rung(of: name) != nil }?.names ?? [name]
    }
}

extension Item {
    fileprivate init(of criterion: Criterion) {
        self.init(
            id: criterion.id, label: criterion.id, text: criterion.text, maximum: criterion.maximum,
            rank: .criterion, source: criterion.source)
    }

    fileprivate init(of indicator: Indicator) {
        self.init(
            id: indicator.id, label: indicator.label, text: indicator.text, maximum: indicator.maximum,
            rank: .indicator, source: indicator.source)
    }

    fileprivate init(of dash: SubIndicator) {
        self.init(
            id: dash.id, label: dash.id, text: dash.text, maximum: dash.maximum, rank: .subIndicator,
            source: dash.source)
    }
}
