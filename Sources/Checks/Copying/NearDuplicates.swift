import Criteria
import Documents

/// Tells which report of a batch nearly repeats an earlier one. Fed one by one; each costs the same however many came
/// before.
public struct NearDuplicates: Sendable {
    /// How much of the wording two reports must share, in hundredths.
    public static let threshold = 80

    private struct File: Sendable {
        var name: String
        var unit: String?
        var sketch: TextSketch
    }

    /// Files that agree in some band of their sketches are candidates; at four fifths alike, nearly all pairs do.
    private static let bands = 32
    private static let rows = TextSketch.size / bands

    /// How many files of one bucket are kept: copies of copies are found through the first.
    private static let kept = 4

    private var files: [File] = []
    private var buckets: [[UInt32]: [Int]] = [:]

    public init() {}

    /// Takes the next file.
    ///
    /// - Parameters:
    ///   - name: the file's name as the user knows it.
    ///   - unit: the unit that reports, when it is known.
    ///   - sketch: its report's sketch.
    /// - Returns: a finding at the head of this report when it nearly repeats an earlier one.
    public mutating func add(_ name: String, unit: String?, sketch: TextSketch) -> Finding? {
        guard !sketch.values.isEmpty else { return nil }
        let own = files.count
        files.append(File(name: name, unit: unit, sketch: sketch))
        var candidates: Set<Int> = []
        for band in 0..<Self.bands {
            let low = band * Self.rows
            let key = [UInt32(band)] + sketch.values[low..<(low + Self.rows)]
            let bucket = buckets[key] ?? []
            candidates.formUnion(bucket)
            if bucket.count < Self.kept { buckets[key, default: []].append(own) }
        }
        var best: (file: Int, similarity: Int)?
        for candidate in candidates.sorted() {
            guard let similarity = sketch.similarity(to: files[candidate].sketch), similarity >= Self.threshold,
                similarity > best?.similarity ?? 0
            else { continue }
            best = (candidate, similarity)
        }
        return best.map {
            Check.nearDuplicate(
                of: files[$0.file].name, files[$0.file].unit, files[own].name, unit, $0.similarity, sketch.place)
        }
    }
}
