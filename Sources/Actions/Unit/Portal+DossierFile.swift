public import Registry
import Store

extension Portal {
    /// A file that a dossier names: a piece of evidence, or the report it was begun with.
    ///
    /// - Parameter visitor: somebody of the unit; for what was filed, also those who may see it in the office.
    /// - Throws: `Missing` for a file that this dossier does not name, as for a dossier that cannot be seen.
    public func file(
        _ digest: String, of dossier: ID<Dossier>, for visitor: Visitor
    ) async throws -> (file: KeptFile, bytes: [UInt8]) {
        try await store.read { records in
            guard let found = try records.dossier(dossier, within: visitor.visibility)?.value,
                found.state != .draft || found.isWritten(by: visitor.actor),
                let file = found.assessment.files.first(where: { $0.digest == digest }),
                let bytes = try records.bytes(of: digest)
            else { throw Missing() }
            return (file, bytes)
        }
    }
}

extension SelfAssessment {
    /// The files of its evidence, and the report it was begun with.
    fileprivate var files: [KeptFile] {
        var files = evidence.compactMap(\.file)
        if case .report(let file) = origin { files.append(file) }
        return files
    }
}
