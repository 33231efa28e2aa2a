import Criteria

/// Reads how a year runs under a set.
struct LawProcedureReader {
    let sources: LawSources

    func procedure(_ fields: LawFields) -> Procedure {
        guard let group = fields.group("procedure", required: false) else { return Procedure() }
        defer { group.finish() }
        return Procedure()
    }
}
