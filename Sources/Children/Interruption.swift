import Glibc
import Synchronization

/// What happens when the user or the system ends this process by a signal: children are killed, the temporary folder is
/// removed, and then the signal does what it would have done.
public enum Interruption {
    private static let pipe = Mutex<(reading: Int32, writing: Int32)?>(nil)

    /// Written by the handler, which may touch nothing that needs a lock.
    nonisolated(unsafe) private static var writing: Int32 = -1

    /// From now on an interruption cleans up. Once is enough.
    public static func cleanUp(_ folder: TemporaryFolder) {
        let reading = pipe.withLock { pipe -> Int32? in
            guard pipe == nil else { return nil }
            var ends: [Int32] = [-1, -1]
            guard Glibc.pipe(&ends) == 0 else { return nil }
            ends.forEach { _ = fcntl($0, F_SETFD, FD_CLOEXEC) }
            pipe = (ends[0], ends[1])
            writing = ends[1]
            return ends[0]
        }
        guard let reading else { return }
        var thread = pthread_t()
        let order = Unmanaged.passRetained(Order(reading: reading, folder: folder))
        let status = pthread_create(
            &thread, nil,
            { order in
                Unmanaged<Order>.fromOpaque(order!).takeRetainedValue().wait()
                return nil
            }, order.toOpaque())
        guard status == 0 else { return order.release() }
        for number in [SIGINT, SIGTERM, SIGHUP] {
            var action = sigaction()
            // A signal that is ignored, as under nohup, stays ignored.
            guard sigaction(number, nil, &action) == 0, !isIgnored(action) else { continue }
            action = sigaction()
            action.__sigaction_handler.sa_handler = { number in
                var byte = UInt8(truncatingIfNeeded: number)
                _ = write(Interruption.writing, &byte, 1)
            }
            sigaction(number, &action, nil)
        }
    }

    private static func isIgnored(_ action: sigaction) -> Bool {
        unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
    }

    private final class Order: Sendable {
        let reading: Int32
        let folder: TemporaryFolder

        init(reading: Int32, folder: TemporaryFolder) {
            self.reading = reading
            self.folder = folder
        }

        func wait() {
            var number: UInt8 = 0
            while read(reading, &number, 1) != 1 { if errno != EINTR { return } }
            RunningChildren.killAll()
            folder.remove()
            signal(Int32(number), SIG_DFL)
            kill(getpid(), Int32(number))
        }
    }
}
