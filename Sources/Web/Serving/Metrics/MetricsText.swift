import Synchronization

extension MetricsRegistry {
    /// All counts in the text format of Prometheus, version 0.0.4.
    public var text: String {
        let all = series.withLock { Array($0.values) }
            .sorted { ($0.key.label, "\($0.key.dimensions)") < ($1.key.label, "\($1.key.dimensions)") }
        var text = ""
        var last = ""
        for series in all {
            if series.key.label != last { text += "# TYPE \(series.key.label) \(series.kind.rawValue)\n" }
            last = series.key.label
            text += MetricsRegistry.lines(series)
        }
        return text
    }

    private static func lines(_ series: Series) -> String {
        let (label, dimensions, value) = (series.key.label, series.key.dimensions, series.value)
        guard series.kind == .histogram else { return "\(label)\(braces(dimensions)) \(number(value.sum))\n" }
        var text = ""
        var below = 0
        for (bound, count) in zip(Series.bounds, value.buckets) {
            below += count
            text += "\(label)_bucket\(braces(dimensions + [["le", number(bound)]])) \(below)\n"
        }
        text += "\(label)_bucket\(braces(dimensions + [["le", "+Inf"]])) \(value.count)\n"
        text += "\(label)_sum\(braces(dimensions)) \(number(value.sum))\n"
        return text + "\(label)_count\(braces(dimensions)) \(value.count)\n"
    }

    private static func braces(_ dimensions: [[String]]) -> String {
        guard !dimensions.isEmpty else { return "" }
        let pairs = dimensions.map { pair in
            let value = pair[1].replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
            return "\(pair[0])=\"\(value)\""
        }
        return "{\(pairs.joined(separator: ","))}"
    }

    /// Whole numbers without a point.
    private static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : String(value)
    }
}
