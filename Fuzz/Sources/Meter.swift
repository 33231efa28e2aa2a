import Glibc

/// Bounds and remembers the CPU time of each input. CPU time, because on a busy machine the clock on the wall accuses the
/// innocent; what sleeps instead of working is left to libFuzzer's own `-timeout`.
enum Meter {
    private static let limit = 2
    nonisolated(unsafe) private static var longest: (nanoseconds: Int, size: Int) = (0, 0)

    static func begin() {
        signal(SIGPROF) { _ in
            let message: StaticString = "khue: more than 2 s of CPU time for one input\n"
            _ = write(2, message.utf8Start, message.utf8CodeUnitCount)
            // libFuzzer keeps the input and says where the program stood.
            abort()
        }
        atexit {
            let microseconds = Meter.longest.nanoseconds / 1000
            let line = Array("khue: longest input \(microseconds) µs of CPU time, \(Meter.longest.size) bytes\n".utf8)
            _ = write(2, line, line.count)
        }
    }

    static func measure(_ size: Int, _ body: () -> Void) {
        arm(limit)
        let start = now()
        body()
        let spent = now() - start
        arm(0)
        if spent > longest.nanoseconds { longest = (spent, size) }
    }

    private static func arm(_ seconds: Int) {
        var timer = itimerval()
        timer.it_value.tv_sec = seconds
        setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &timer, nil)
    }

    private static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}
