/// What differs between two contents, leaf by leaf, in the order of the paths.
enum Differences {
    /// - Parameter before: `nil` for an aggregate that was not there.
    static func between(_ before: String?, _ after: String, of kind: Kind) throws -> [AuditEntry.Difference] {
        let old = try before.map { Secrets.hide(try Leaves(of: $0).byPath, of: kind) } ?? [:]
        let new = Secrets.hide(try Leaves(of: after).byPath, of: kind)
        return Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }.sorted().map { path in
            AuditEntry.Difference(path: path, before: old[path], after: new[path])
        }
    }
}
