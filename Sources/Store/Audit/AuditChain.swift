import Crypto
import Documents
import Registry

/// How changes are put into links, and links into a chain.
enum AuditChain {
    /// The hash before the first link.
    static let root = String(repeating: "0", count: 64)

    /// The next link after one.
    ///
    /// - Parameters:
    ///   - before: the content that was kept; `nil` for a new aggregate.
    ///   - previous: number and hash of the last link; `nil` for the first.
    static func link(
        _ change: Change, of subject: Reference, before: String?, after: String, version: Int, previous: AuditHead?
    ) throws -> AuditEntry {
        var entry = AuditEntry(
            number: (previous?.number ?? 0) + 1, change: change, kind: subject.kind, subject: subject.id,
            version: version, differences: try Differences.between(before, after, of: subject.kind), hash: "")
        entry.hash = hash(entry, previous: previous?.hash ?? root)
        return entry
    }

    /// Every field with its length in front, and what may be missing with a sign whether it is: no two links spell the
    /// same bytes.
    static func hash(_ entry: AuditEntry, previous: String) -> String {
        var sha = SHA256()
        func add(_ text: String) {
            let bytes = Array(text.utf8)
            sha.update(data: Array("\(bytes.count):".utf8))
            sha.update(data: bytes)
        }
        func add(_ text: String?) { add(text.map { "=" + $0 } ?? "-") }
        add("khue.audit/1")
        add(previous)
        add(String(entry.number))
        add(entry.change.by?.text)
        add(entry.change.name)
        add(entry.change.act)
        add(String(entry.change.at.milliseconds))
        add(entry.kind.rawValue)
        add(entry.subject)
        add(String(entry.version))
        add(String(entry.differences.count))
        for difference in entry.differences {
            add(difference.path)
            add(difference.before)
            add(difference.after)
        }
        return Hexadecimal.text(sha.finalize())
    }

    static func digest(_ bytes: [UInt8]) -> String { Hexadecimal.text(SHA256.hash(data: bytes)) }
}
