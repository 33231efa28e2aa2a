import CoreMetrics
import Synchronization

/// One line of counts: a label with its dimensions.
final class Series: CounterHandler, FloatingPointCounterHandler, MeterHandler, RecorderHandler, TimerHandler {
    let key: Key
    let kind: Kind
    private let state = Mutex(State())

    struct Key: Hashable {
        var label: String
        /// Names and values.
        var dimensions: [[String]]
    }

    enum Kind: String {
        case counter
        case gauge
        case histogram
    }

    struct State {
        /// The value of a counter or gauge, the sum of a histogram; seconds where it is a time.
        var sum = 0.0
        var count = 0

        /// How many lie at or below each bound, and above the one before.
        var buckets = [Int](repeating: 0, count: Series.bounds.count)
    }

    /// Upper bounds in seconds.
    static let bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

    init(_ key: Key, _ kind: Kind) {
        self.key = key
        self.kind = kind
    }

    var value: State { state.withLock { $0 } }

    func increment(by amount: Int64) { increment(by: Double(amount)) }
    func increment(by amount: Double) { state.withLock { $0.sum += amount } }
    func decrement(by amount: Double) { increment(by: -amount) }
    func reset() { state.withLock { $0 = State() } }
    func set(_ value: Int64) { set(Double(value)) }
    func set(_ value: Double) { state.withLock { $0.sum = value } }
    func record(_ value: Int64) { record(Double(value)) }

    func record(_ value: Double) {
        guard kind == .histogram else { return set(value) }
        state.withLock { state in
            state.sum += value
            state.count += 1
            if let bucket = Series.bounds.firstIndex(where: { value <= $0 }) { state.buckets[bucket] += 1 }
        }
    }

    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }
}
