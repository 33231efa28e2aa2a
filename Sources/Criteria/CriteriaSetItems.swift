extension CriteriaSet {
    /// All items from top to bottom: each criterion, its indicators, and under each its dashes or further sentences.
    public var items: [Item] {
        criteria.flatMap { criterion in
            [Item(criterion)]
                + criterion.indicators.flatMap { [Item($0)] + $0.lesserItems }
        }
    }

    /// The item of an id; `nil` when the set has none such.
    public func item(_ id: String) -> Item? {
        for criterion in criteria {
            if criterion.id == id { return Item(criterion) }
            for indicator in criterion.indicators {
                if indicator.id == id { return Item(indicator) }
                if let lesser = indicator.lesserItems.first(where: { $0.id == id }) { return lesser }
            }
        }
        return nil
    }

    /// The items right below one: the indicators of a criterion, the dashes or further sentences of an indicator.
    public func children(of id: String) -> [Item] {
        if let criterion = criteria.first(where: { $0.id == id }) { return criterion.indicators.map { Item($0) } }
        return indicator(id)?.lesserItems ?? []
    }

    /// The item right above one; `nil` for a criterion and an unknown id.
    public func parent(of id: String) -> Item? {
        for criterion in criteria {
            for indicator in criterion.indicators {
                if indicator.id == id { return Item(criterion) }
                if indicator.lesserItems.contains(where: { $0.id == id }) { return Item(indicator) }
            }
        }
        return nil
    }

    /// The items that are scored or judged themselves: indicators; their dashes where those carry points; a criterion
    /// that has no indicators.
    public var leaves: [Item] {
        criteria.flatMap { criterion -> [Item] in
            guard !criterion.indicators.isEmpty else { return [Item(criterion)] }
            return criterion.indicators.flatMap { indicator -> [Item] in
                guard indicator.subIndicators.contains(where: { $0.maximum != nil }) else { return [Item(indicator)] }
                return indicator.subIndicators.map { Item($0) }
            }
        }
    }

    /// The indicator of an id; `nil` when the set has none such.
    public func indicator(_ id: String) -> Indicator? {
        for criterion in criteria {
            if let found = criterion.indicators.first(where: { $0.id == id }) { return found }
        }
        return nil
    }

    /// The part of an id: the indicator's own id for its first part.
    public func part(_ id: String) -> Part? {
        for criterion in criteria {
            for indicator in criterion.indicators {
                if let found = indicator.parts.first(where: { $0.id == id }) { return found }
            }
        }
        return nil
    }

    /// What a level demands of a part; `nil` when the level does not name it.
    public func requirement(of part: String, at level: Int) -> Requirement? {
        self.part(part)?.requirement(at: level)
    }

    /// Whether an indicator binds a kind of unit at a level: it does when one of its parts does. An indicator of
    /// points binds everybody; `nil` for an id or level that the set does not know.
    public func binds(_ indicator: String, kind: UnitKind, level: Int = 1) -> Bool? {
        guard let indicator = self.indicator(indicator) else { return nil }
        if indicator.parts.isEmpty { return true }
        let requirements = indicator.parts.compactMap { $0.requirement(at: level) }
        return requirements.isEmpty ? nil : requirements.contains { $0.applicability.binds(kind) }
    }
}

extension Indicator {
    fileprivate var lesserItems: [Item] {
        subIndicators.map { Item($0) } + parts.dropFirst().compactMap { Item($0, of: self) }
    }
}
