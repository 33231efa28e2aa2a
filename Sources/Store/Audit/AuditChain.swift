import Crypto
import Foundation
import Registry

/// How changes are put into links, and links into a chain.
enum AuditChain {
    /// The hash before the first link.
    static let root = String(repeating: "0", count: 64)

    /// The link for a change; `nil` when nothing differs.
    static func link<Value: Kept>(
        _ change: Change, before: Value?, after: Value, version: Int, number: Int, previous: String
    ) throws -> AuditEntry? {
        let differences = try Differences.between(before.map(AuditContent.of), AuditContent.of(after))
        guard !differences.isEmpty else { return nil }
        var entry = AuditEntry(
            number: number, change: change, kind: Value.kind, subject: after.id.text, version: version,
            differences: differences, hash: "")
        entry.hash = hash(entry, previous: previous)
        return entry
    }

    /// Every field with its length in front, so that no two links spell the same bytes.
    static func hash(_ entry: AuditEntry, previous: String) -> String {
        var sha = SHA256()
        func add(_ text: String) {
            let bytes = Array(text.utf8)
            sha.update(data: Array("\(bytes.count):".utf8))
            sha.update(data: bytes)
        }
        add(previous)
        add(String(entry.number))
        add(entry.change.by?.text ?? "")
        add(entry.change.name)
        add(entry.change.act)
        add(String(entry.change.at.milliseconds))
        add(entry.kind.rawValue)
        add(entry.subject)
        add(String(entry.version))
        for difference in entry.differences {
            add(difference.path)
            add(difference.before.map { "=" + $0 } ?? "-")
            add(difference.after.map { "=" + $0 } ?? "-")
        }
        return hexadecimal(sha.finalize())
    }

    static func digest(_ bytes: [UInt8]) -> String { hexadecimal(SHA256.hash(data: bytes)) }

    private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    private static let digits = Array("0123456789abcdef".utf8)
}

/// What the audit trail says of an aggregate: all of it but secrets.
enum AuditContent {
    static func of<Value: Kept>(_ value: Value) throws -> Any {
        var open: any Encodable = value
        if var user = value as? User {
            if !user.passwordHash.isEmpty {
                user.passwordHash = "sha256:" + AuditChain.digest(Array(user.passwordHash.utf8))
            }
            if !user.totpSecret.isEmpty { user.totpSecret = [1] }
            open = user
        }
        return try JSONSerialization.jsonObject(with: JSONEncoder().encode(open), options: [.fragmentsAllowed])
    }
}

/// What differs between two JSON values, leaf by leaf.
enum Differences {
    static func between(_ before: Any?, _ after: Any?) throws -> [AuditEntry.Difference] {
        var found: [AuditEntry.Difference] = []
        try walk(before, after, path: "", into: &found)
        return found
    }

    private static func walk(
        _ before: Any?, _ after: Any?, path: String, into found: inout [AuditEntry.Difference]
    ) throws {
        let old = before as? [String: Any]
        let new = after as? [String: Any]
        if old != nil || new != nil, old != nil || before == nil, new != nil || after == nil {
            for key in Set((old ?? [:]).keys).union((new ?? [:]).keys).sorted() {
                try walk(old?[key], new?[key], path: path.isEmpty ? key : "\(path).\(key)", into: &found)
            }
            return
        }
        let texts = (try text(before), try text(after))
        if texts.0 != texts.1 { found.append(AuditEntry.Difference(path: path, before: texts.0, after: texts.1)) }
    }

    private static func text(_ value: Any?) throws -> String? {
        guard let value else { return nil }
        let data = try JSONSerialization.data(
            withJSONObject: value, options: [.fragmentsAllowed, .sortedKeys, .withoutEscapingSlashes])
        return String(decoding: data, as: UTF8.self)
    }
}
