public import Registry

/// Where backups of everything that is kept lie.
public protocol Backups: Sendable {
    /// Makes one while the portal runs, and verifies it before it gets its name.
    func make(at moment: Moment) async throws -> Backup

    /// Those that are there, newest first.
    func all() throws -> [Backup]

    /// Where they lie, for whoever looks for them.
    var place: String { get }
}

/// One backup: a file that `khue restore` takes.
public struct Backup: Sendable, Hashable {
    public var name: String

    /// Bytes.
    public var size: Int

    public init(name: String, size: Int) {
        self.name = name
        self.size = size
    }
}

extension Portal {
    /// Makes a backup. Only the administrator of the whole installation does.
    public func makeBackup(by visitor: Visitor) async throws -> Backup {
        try await backups(for: visitor).make(at: now)
    }

    /// Where backups lie, for the administrator of the whole installation.
    ///
    /// - Throws: `Missing` where the portal runs without.
    public func backups(for visitor: Visitor) throws -> any Backups {
        guard visitor.actor.administersAll else { throw Refusal.administrationOfAll }
        guard let backups else { throw Missing() }
        return backups
    }
}
