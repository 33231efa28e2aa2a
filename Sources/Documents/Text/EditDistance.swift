/// How many letters must be added, dropped or changed to make one word of another.
public enum EditDistance {
    public static func between(_ a: String, _ b: String) -> Int {
        let a = Array(a.unicodeScalars.prefix(64))
        let b = Array(b.unicodeScalars.prefix(64))
        var row = Array(0...b.count)
        for (i, letter) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in b.enumerated() {
                let above = row[j + 1]
                row[j + 1] = min(above + 1, row[j] + 1, diagonal + (letter == other ? 0 : 1))
                diagonal = above
            }
        }
        return row[b.count]
    }

    /// The known word that needs the fewest changes, the first of several; `nil` where all need too many.
    public static func nearest(to word: String, among known: some Sequence<String>) -> String? {
        let best = known.map { (word: $0, distance: between(word, $0)) }.min { $0.distance < $1.distance }
        guard let best, best.distance <= max(2, word.count * 2 / 5), best.distance < word.count else { return nil }
        return best.word
    }
}
