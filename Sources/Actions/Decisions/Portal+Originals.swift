import Crypto
import Documents
public import Registry
import Store

/// What was kept of a decision when it was issued.
public struct Original: Sendable {
    /// The content, as JSON.
    public var content: [UInt8]

    /// The page that was printed from it.
    public var page: [UInt8]

    /// `12-QĐ-UBND`.
    public var name: String
}

extension Portal {
    /// The bytes kept when a decision was issued: the same for ever.
    ///
    /// - Throws: `Missing` for a draft, and for one that the visitor may not see.
    public func original(of id: ID<Decision>, for visitor: Visitor) async throws -> Original {
        try await store.read { records in
            let (decision, _) = try Portal.decisionInSight(id, within: visitor.visibility, in: records)
            return try Portal.original(of: decision.value, in: records)
        }
    }

    /// The same for everybody, once the decision is published.
    ///
    /// - Throws: `Missing` for one that is not published as for one that is not there.
    public func publishedOriginal(of id: ID<Decision>) async throws -> Original {
        try await store.read { records in
            guard let decision = try records.find(id)?.value, decision.state == .published else { throw Missing() }
            return try Portal.original(of: decision, in: records)
        }
    }

    private static func original(of decision: Decision, in records: any Records) throws -> Original {
        guard let kept = decision.frozen, let issue = decision.issue else { throw Missing() }
        let content = try sound(kept, in: records)
        guard let page = try FrozenDecision(json: content).page else { throw StoreFailure.damaged(kept.name) }
        return Original(
            content: content, page: try sound(page, in: records), name: issue.code.replacing("/", with: "-"))
    }

    /// The bytes of a file, which must still be those that were kept.
    private static func sound(_ file: KeptFile, in records: any Records) throws -> [UInt8] {
        guard let bytes = try records.bytes(of: file.digest), Hexadecimal.text(SHA256.hash(data: bytes)) == file.digest
        else {
            throw StoreFailure.damaged("\(file.name) (\(file.digest))")
        }
        return bytes
    }
}
