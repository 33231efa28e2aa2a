import Children

/// The workers that hold LibreOffice ready, at most as many as may run side by side; each does one file at a time.
actor OfficeWorkers {
    /// The largest file that a conversion may make; the readers take no more.
    static let largest = 64 << 20

    private let count: Int
    private var idle: [OfficeWorker] = []
    private var busy = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// Whether the worker cannot be used on this computer: it is not there, or not LibreOffice's library.
    private var isUnavailable = false

    init(count: Int) {
        self.count = count
    }

    /// Converts one file. A worker may die of it: then this file fails and no other.
    func convert(
        _ bytes: [UInt8], from ending: String, to target: OfficeTarget, with tools: Tools
    ) async throws(ChildFailure) -> [UInt8] {
        await enter()
        defer { leave() }
        // In the library, sheets fail or crash; the command reads them.
        if target != .xlsx, !isUnavailable {
            let worker: OfficeWorker
            if let rested = idle.popLast() { worker = rested } else { worker = try await OfficeWorker(with: tools) }
            do {
                let converted = try await worker.convert(bytes, from: ending, to: target)
                if await worker.isWorn { await worker.stop() } else { idle.append(worker) }
                return converted
            } catch {
                await worker.stop()
                guard OfficeWorker.isUnavailable(error) else { throw error }
                isUnavailable = true
            }
        }
        return try await OfficeCommand.convert(bytes, from: ending, to: target, with: tools)
    }

    /// Ends the workers that wait for more work.
    func stop() async {
        let workers = idle
        idle = []
        for worker in workers { await worker.stop() }
    }

    // MARK: Turns

    private func enter() async {
        if busy < count {
            busy += 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    private func leave() {
        if waiting.isEmpty { busy -= 1 } else { waiting.removeFirst().resume() }
    }
}
