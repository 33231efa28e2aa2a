import Glibc
import Synchronization

/// The one folder in which a run keeps what children read and write. It is made when it is first needed, named after
/// the process, closed to others (0700), and locked: a later run sweeps away what a killed run left, and only that.
public final class TemporaryFolder: Sendable {
    private struct State {
        var path: String?
        var lock: Int32 = -1
        var used = 0
        var isRemoved = false
    }

    private let parent: String
    private let state = Mutex(State())

    /// - Parameter parent: the system's folder for temporary files.
    public init(under parent: String) {
        self.parent = parent
    }

    deinit { remove() }

    /// Where it is; `nil` as long as nobody has needed it.
    public var path: String? { state.withLock { $0.path } }

    /// Makes a folder inside, with a name that no other has had.
    func makeFolder() throws(ChildFailure) -> String {
        try state.withLock { (state) throws(ChildFailure) in
            guard !state.isRemoved else { throw .system("the run has ended") }
            if state.path == nil {
                Self.sweep(parent)
                (state.path, state.lock) = try Self.make(under: parent)
            }
            state.used += 1
            let folder = "\(state.path!)/\(state.used)"
            guard mkdir(folder, 0o700) == 0 else { throw .lastError(folder) }
            return folder
        }
    }

    /// Removes it with all that is in it. Nothing can be put into it any more.
    public func remove() {
        state.withLock { state in
            state.isRemoved = true
            guard let path = state.path else { return }
            FileTree.remove(path)
            close(state.lock)
            state.path = nil
        }
    }

    // MARK: Making and sweeping

    private static let prefix = "khue-"
    private static let lockName = "lock"

    private static func make(under parent: String) throws(ChildFailure) -> (path: String, lock: Int32) {
        for _ in 0..<16 {
            let random = String(UInt64.random(in: 0...UInt64.max), radix: 36)
            let path = "\(parent)/\(prefix)\(getpid())-\(random)"
            guard mkdir(path, 0o700) == 0 else {
                if errno == EEXIST { continue }
                throw .lastError(path)
            }
            let lock = open("\(path)/\(lockName)", O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
            // A sweeper that came between may have taken the lock, or all of it away: then the next name.
            if lock >= 0, flock(lock, LOCK_EX | LOCK_NB) == 0, isThere(lock, path) { return (path, lock) }
            if lock >= 0 { close(lock) }
        }
        throw .system("no temporary folder can be made in \(parent)")
    }

    private static func isThere(_ lock: Int32, _ path: String) -> Bool {
        var (held, found) = (stat(), stat())
        return fstat(lock, &held) == 0 && lstat("\(path)/\(lockName)", &found) == 0 && held.st_ino == found.st_ino
    }

    /// Removes folders of runs that are no more: those whose lock is free, or whose process is gone before it locked.
    static func sweep(_ parent: String) {
        for name in FileTree.names(in: parent) ?? [] where name.hasPrefix(prefix) {
            guard let process = pid(name) else { continue }
            let path = "\(parent)/\(name)"
            var info = stat()
            guard lstat(path, &info) == 0, info.st_mode & S_IFMT == S_IFDIR, info.st_uid == getuid() else { continue }
            let lock = open("\(path)/\(lockName)", O_RDWR | O_CLOEXEC | O_NOFOLLOW)
            if lock >= 0 {
                if flock(lock, LOCK_EX | LOCK_NB) == 0 { FileTree.remove(path) }
                close(lock)
            } else if errno == ENOENT, kill(process, 0) != 0, errno == ESRCH {
                FileTree.remove(path)
            }
        }
    }

    /// The process of `khue-123-abc`.
    private static func pid(_ name: String) -> pid_t? {
        let parts = name.dropFirst(prefix.count).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[1].isEmpty, let process = pid_t(parts[0]), process > 0 else { return nil }
        return process
    }
}
