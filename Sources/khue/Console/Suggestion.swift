import Criteria

/// Says what a mistyped name may have meant.
enum Suggestion {
    /// A remedy that names the nearest of the known names, and the command that lists them all.
    static func remedy(_ name: String, among known: [String], list: String) -> Bilingual {
        if let near = nearest(name, among: known) {
            return Bilingual(
                vi: "có phải ý là \(near)? Xem cả danh sách: \(list)", en: "did you mean \(near)? See \(list)")
        }
        return Bilingual(vi: "xem danh sách: \(list)", en: "see \(list)")
    }

    /// The known name that needs the fewest changes; `nil` when all need too many.
    static func nearest(_ name: String, among known: [String]) -> String? {
        let name = Array(name.lowercased().utf8)
        let best = known.map { (name: $0, distance: distance(name, Array($0.utf8))) }.min { $0.distance < $1.distance }
        guard let best, best.distance <= max(2, name.count / 3) else { return nil }
        return best.name
    }

    /// How many letters must be put in, left out or changed.
    static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var row = Array(0...b.count)
        for (i, letter) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in b.enumerated() {
                let change = diagonal + (letter == other ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(change, row[j] + 1, row[j + 1] + 1)
            }
        }
        return row[b.count]
    }
}
