public import CoreMetrics
import Synchronization

/// Counts for Prometheus, behind the interface that libraries count with.
public final class MetricsRegistry: MetricsFactory {
    let series = Mutex<[Series.Key: Series]>([:])

    public init() {}

    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        handler(label, dimensions, .counter)
    }

    public func makeFloatingPointCounter(
        label: String, dimensions: [(String, String)]
    ) -> any FloatingPointCounterHandler { handler(label, dimensions, .counter) }

    public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        handler(label, dimensions, .gauge)
    }

    public func makeRecorder(
        label: String, dimensions: [(String, String)], aggregate: Bool
    ) -> any RecorderHandler { handler(label, dimensions, aggregate ? .histogram : .gauge) }

    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        handler(label, dimensions, .histogram)
    }

    public func destroyCounter(_ handler: any CounterHandler) { forget(handler) }
    public func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) { forget(handler) }
    public func destroyMeter(_ handler: any MeterHandler) { forget(handler) }
    public func destroyRecorder(_ handler: any RecorderHandler) { forget(handler) }
    public func destroyTimer(_ handler: any TimerHandler) { forget(handler) }

    /// The same series for the same label and dimensions.
    private func handler(_ label: String, _ dimensions: [(String, String)], _ kind: Series.Kind) -> Series {
        let key = Series.Key(label: label, dimensions: dimensions.map { [$0.0, $0.1] })
        return series.withLock { series in
            if let known = series[key] { return known }
            let new = Series(key, kind)
            series[key] = new
            return new
        }
    }

    private func forget(_ handler: AnyObject) {
        guard let gone = handler as? Series else { return }
        series.withLock { $0[gone.key] = nil }
    }
}
