import Synchronization

/// Lets only so many reports be checked at once. Whoever comes when it is full is told at once, and waits for nothing.
final class CheckGate: Sendable {
    private let limit: Int
    private let inside = Mutex(0)

    init(_ limit: Int) {
        self.limit = limit
    }

    /// Whether there is room; who gets in leaves again.
    func enter() -> Bool {
        inside.withLock { inside in
            guard inside < limit else { return false }
            inside += 1
            return true
        }
    }

    func leave() { inside.withLock { $0 -= 1 } }
}
