public protocol AuditRecords {
    /// Links of the chain, the first first, from one number on.
    func audit(from number: Int, limit: Int) throws -> [AuditEntry]

    /// The changes of one aggregate, the first first.
    func audit(of kind: Kind, _ subject: String) throws -> [AuditEntry]

    /// How many links there are.
    func auditCount() throws -> Int
}
