import Glibc
import Synchronization

/// The children that run now, each the leader of a process group, so that all can be ended at once.
enum RunningChildren {
    private static let groups = Mutex<Set<pid_t>>([])

    static func add(_ leader: pid_t) {
        groups.withLock { _ = $0.insert(leader) }
    }

    static func remove(_ leader: pid_t) {
        groups.withLock { _ = $0.remove(leader) }
    }

    static func killAll() {
        groups.withLock { $0.forEach(kill) }
    }

    /// Ends a child and all that it started in its group.
    static func kill(_ leader: pid_t) {
        _ = Glibc.kill(-leader, SIGKILL)
    }
}
