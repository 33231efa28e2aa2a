import Criteria
import Crypto
import Foundation
import Registry
import Store

/// Compares a database with what its writer said before it was killed.
struct CrashCheck {
    var lost: [String] = []
    var half: [String] = []

    static func run(_ store: SQLiteStore, _ log: CrashLog) async throws -> CrashCheck {
        var check = CrashCheck()
        let verification = try await store.verify()
        check.half += verification.faults.map { "\($0.place.name.en): \($0.what.en)" }
        var found: [String: CrashLog.Item] = [:]
        var versions: [String: Int] = [:]
        for id in CrashWriter.ids {
            guard let stored = try await store.read({ try $0.find(ID<Dossier>(id)) }) else { continue }
            found[id] = try item(stored)
            versions[id] = stored.version
        }
        let files = Set(try await store.read { try $0.digests() })
        check.compare(log, found, versions, files)
        return check
    }

    private mutating func compare(
        _ log: CrashLog, _ found: [String: CrashLog.Item], _ versions: [String: Int], _ files: Set<String>
    ) {
        // What a dossier must be: what the last acknowledged write left, or a write in flight.
        var latest: [String: CrashLog.Item] = [:]
        var latestVersion: [String: Int] = [:]
        var inFlight: Set<CrashLog.Item> = []
        for (number, items) in log.writes {
            guard log.acknowledged.contains(number) else {
                inFlight.formUnion(items)
                let there = items.filter { isThere($0, found, files) }
                if !there.isEmpty, there.count != items.count {
                    half.append("write \(number): \(there.count) of \(items.count)")
                }
                continue
            }
            for item in items {
                switch item {
                case .file(let digest): if !files.contains(digest) { lost.append("file \(digest)") }
                case .dossier(let id, let version, _):
                    if version > latestVersion[id] ?? 0 {
                        latestVersion[id] = version
                        latest[id] = item
                    }
                }
            }
        }
        for (id, item) in latest where found[id] != item {
            if versions[id] ?? 0 <= latestVersion[id] ?? 0 {
                lost.append("\(id): version \(latestVersion[id] ?? 0) was acknowledged, \(versions[id] ?? 0) is kept")
            } else if !found[id].map(inFlight.contains)! {
                half.append("\(id): version \(versions[id] ?? 0) is what nobody wrote")
            }
        }
    }

    /// A file alone may have come by an earlier write.
    private func isThere(_ item: CrashLog.Item, _ found: [String: CrashLog.Item], _ files: Set<String>) -> Bool {
        switch item {
        case .dossier(let id, _, _): found[id] == item
        case .file(let digest): files.contains(digest)
        }
    }

    static func item(_ stored: Stored<Dossier>) throws -> CrashLog.Item {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return .dossier(
            stored.value.id.text, version: stored.version,
            digest: digest([UInt8](try encoder.encode(stored.value))))
    }

    static func digest(_ bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
}
