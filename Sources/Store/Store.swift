public import Registry

/// What is kept, behind one door: everything inside one call sees one state, and everything written in one call is kept
/// whole or not at all.
public protocol Store: Sendable {
    /// Reads; many may at once.
    func read<Result: Sendable>(_ body: @Sendable @escaping (any Records) throws -> Result) async throws -> Result

    /// Writes, one after the other. When it returns, what was written outlives the process and a power cut. When the
    /// body throws, nothing of it is kept.
    ///
    /// - Parameter change: who does what and when; each save goes into the audit trail with it.
    @discardableResult
    func write<Result: Sendable>(
        _ change: Change, _ body: @Sendable @escaping (any WritableRecords) throws -> Result
    ) async throws -> Result
}

/// Everything that can be read.
public protocol Records: TerritoryRecords, UnitRecords, RoundRecords, DossierRecords, DecisionRecords,
    RecognitionRecords, UserRecords, CriteriaRecords, SessionRecords, FileRecords, AuditRecords, PaperRecords
{
    /// The aggregate of an identifier; `nil` when there is none.
    func find<Value: Kept>(_ id: ID<Value>) throws -> Stored<Value>?
}

/// Everything that can be written.
public protocol WritableRecords: Records, WritableSessionRecords, WritableFileRecords {
    /// Saves an aggregate and appends the change to the audit trail. A save that changes nothing appends nothing and
    /// keeps the version.
    ///
    /// - Parameter version: the version it was based on; 0 for a new one.
    /// - Throws: `StoreFailure.stale` when it is no longer the current one, `.taken` when something must be unique,
    ///   `.missing` when it belongs to something that is not kept.
    @discardableResult
    func save<Value: Kept>(_ value: Value, basedOn version: Int) throws -> Stored<Value>
}
