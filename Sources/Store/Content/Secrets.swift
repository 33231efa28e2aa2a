/// What the trail of changes does not repeat: it says that a secret changed, by its digest, and not what it is.
enum Secrets {
    static func hide(_ leaves: [String: String], of kind: Kind) -> [String: String] {
        guard kind == .user else { return leaves }
        var leaves = leaves
        for (path, nothing) in [("passwordHash", "\"\""), ("totpSecret", "[]"), ("totpDraft", "[]")] {
            guard let secret = leaves[path], secret != nothing else { continue }
            leaves[path] = "\"sha256:\(AuditChain.digest(Array(secret.utf8)))\""
        }
        return leaves
    }
}
