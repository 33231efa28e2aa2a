import Actions
import Foundation
import Registry
import Store

/// The folder of backups beside a database: `khue.sqlite.backups/2026-11-21-080509.sqlite`.
struct BackupFolder: Backups {
    private let store: SQLiteStore
    let place: String

    init(of store: SQLiteStore, at database: String) {
        self.store = store
        place = URL(filePath: database).absoluteURL.path + ".backups"
    }

    func make(at moment: Moment) async throws -> Backup {
        do {
            try FileManager.default.createDirectory(
                atPath: place, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw StoreFailure.unavailable("\(place): \(error.localizedDescription)")
        }
        // `2026-11-21T08:05:09+07:00` without what a name of a file does not like.
        let digits = moment.iso.prefix(19).replacing("T", with: "-").replacing(":", with: "")
        let name = "\(digits).sqlite"
        try await store.backup(to: "\(place)/\(name)")
        return Backup(name: name, size: try size(of: name))
    }

    func all() throws -> [Backup] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
        return try names.filter { $0.hasSuffix(".sqlite") && !$0.hasPrefix(".") }.sorted(by: >).map {
            Backup(name: $0, size: try size(of: $0))
        }
    }

    private func size(of name: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(place)/\(name)")
        return (attributes[.size] as? Int) ?? 0
    }
}
