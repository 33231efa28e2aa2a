/// Readings of one number, and what most of them say.
struct NumberVote {
    /// The values with the sum of their confidences.
    private var sums: [String: Int] = [:]
    private var best: [String: Int] = [:]
    private var count = 0

    /// Adds a reading; what is no number counts as a reading that failed.
    mutating func add(_ reading: (text: String, confidence: Int)) {
        count += 1
        guard let value = Self.number(reading.text) else { return }
        sums[value, default: 0] += reading.confidence
        best[value] = max(best[value] ?? 0, reading.confidence)
    }

    /// The only value that was read, when no reading failed or said another.
    var isUnanimous: Bool { sums.count == 1 }

    /// The value with the most confidence behind it, and how sure it is: no surer than its best reading, nor than its
    /// share among all readings, nor than the readings that failed let it be.
    var winner: (value: String, confidence: Int)? {
        guard let (value, sum) = sums.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
        let share = sum * 100 / max(1, sums.values.reduce(0, +))
        let support = sum * 100 / max(1, 55 * count)
        return (value, min(best[value] ?? 0, share, support))
    }

    /// `25`, `9,5`: what is left without a stop or comma at the ends; `nil` for anything else.
    static func number(_ text: String) -> String? {
        var bytes = Array(text.utf8)
        while let last = bytes.last, last == comma || last == stop || last == space { bytes.removeLast() }
        while let first = bytes.first, first == comma || first == stop || first == space { bytes.removeFirst() }
        let parts = bytes.split(omittingEmptySubsequences: false) { $0 == comma || $0 == stop }
        guard let whole = parts.first, (1...4).contains(whole.count), parts.count <= 2,
            parts.allSatisfy({ $0.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }),
            parts.count == 1 || (1...2).contains(parts[1].count)
        else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let comma = UInt8(ascii: ",")
    private static let stop = UInt8(ascii: ".")
    private static let space = UInt8(ascii: " ")
}
