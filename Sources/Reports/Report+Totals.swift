public import Criteria

extension Report {
    /// The total that the report claims: in its text, else in its table.
    public var declaredTotal: Points? {
        declared.totals.first?.value ?? scores.first { $0.item == "total" }?.selfScore?.value
    }

    /// What the report's own points add up to, points above a maximum included: a total of 105 must be seen to be
    /// mended. The verdict never counts more than a maximum.
    public func computedTotal(by set: CriteriaSet?, verdict: Verdict?) -> Points? {
        guard let set else { return nil }
        return ScoreSheet.sheets(of: self, set: set).first?.leafTotal() ?? verdict?.total
    }
}
