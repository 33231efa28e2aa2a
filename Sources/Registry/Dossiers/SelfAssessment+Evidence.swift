import Criteria

extension SelfAssessment {
    /// The items that name a piece of evidence, in order.
    public func users(of evidence: ID<Evidence>) -> [String] {
        entries.filter { $0.value.evidence.contains(evidence) }.keys.sorted()
    }

    /// Takes a piece of evidence out, and out of every answer that names it.
    public mutating func remove(_ piece: ID<Evidence>) {
        for item in users(of: piece) {
            entries[item]?.evidence.removeAll { $0 == piece }
            entries[item]?.version += 1
        }
        evidence.removeAll { $0.id == piece }
    }
}

extension Evidence {
    /// Tells whether somebody changed the piece meanwhile: equal marks, equal pieces.
    public var mark: String {
        let parts = [number, symbol, date?.description ?? "", issuer, summary, page, file?.digest ?? ""]
        return Fingerprint.of(parts)
    }
}
