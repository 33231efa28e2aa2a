public import Registry

public protocol CriteriaRecords {
    /// What the office added to the criteria sets, by id.
    func localCriteria() throws -> [Stored<LocalCriteria>]
}
