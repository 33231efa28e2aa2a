import Documents

/// Puts words together that stand on one line.
enum LineFinder {
    /// The lines from the top. A word belongs to the line that it overlaps most, by half of the smaller height.
    static func lines(_ words: [LaidWord]) -> [LaidLine] {
        var rows: [Row] = []
        for word in words.sorted(by: { ($0.centre, $0.box.left) < ($1.centre, $1.box.left) }) {
            var best: (index: Int, share: Double)?
            // Words come by their centres: only the last few lines can still be open.
            for index in rows.indices.suffix(4) {
                let share = rows[index].share(of: word.box)
                if share >= 0.5, share > best?.share ?? 0 { best = (index, share) }
            }
            if let best {
                rows[best.index].add(word)
            } else {
                rows.append(Row(word))
            }
        }
        return rows.map { LaidLine($0.words) }.sorted { ($0.box.top, $0.left) < ($1.box.top, $1.left) }
    }

    private struct Row {
        var words: [LaidWord]
        private var top: Double
        private var bottom: Double
        private var weight: Double

        init(_ word: LaidWord) {
            words = [word]
            top = word.box.top
            bottom = word.box.bottom
            weight = max(word.box.width, 0.1)
        }

        /// The mean of its words, the longer weighing more, so that a raised mark does not lift the line.
        mutating func add(_ word: LaidWord) {
            words.append(word)
            let width = max(word.box.width, 0.1)
            top = (top * weight + word.box.top * width) / (weight + width)
            bottom = (bottom * weight + word.box.bottom * width) / (weight + width)
            weight += width
        }

        func share(of box: Box) -> Double {
            let common = min(bottom, box.bottom) - max(top, box.top)
            let smaller = min(bottom - top, box.height)
            return smaller > 0 ? common / smaller : common >= 0 ? 1 : 0
        }
    }
}
