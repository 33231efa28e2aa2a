import Dispatch

/// Where reports are read and judged: apart from the threads that answer requests, which are as few as the machine has
/// cores and would wait for seconds.
final class CheckQueue: TaskExecutor {
    static let shared = CheckQueue()
    private let queue = DispatchQueue(label: "khue.check", qos: .utility, attributes: .concurrent)

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
