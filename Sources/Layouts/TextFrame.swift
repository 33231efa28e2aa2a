import Documents

/// The measures of a text that lines are judged by: where it begins and ends, and how far its lines are apart.
struct TextFrame {
    var left: Double
    var right: Double

    /// From one base to the next inside a paragraph.
    var pitch: Double

    /// The frame of running text: its left edge is where many lines begin, its right the one that few go beyond.
    init(_ lines: [LaidLine]) {
        left = Self.left(lines)
        let rights = lines.map(\.right).sorted()
        right = rights.isEmpty ? 0 : rights[(rights.count - 1) * 97 / 100]
        pitch = Self.pitch(lines)
    }

    init(left: Double, right: Double, pitch: Double) {
        self.left = left
        self.right = right
        self.pitch = pitch
    }

    /// The leftmost edge at which a tenth of the lines begin.
    private static func left(_ lines: [LaidLine]) -> Double {
        let lefts = lines.map(\.left).sorted()
        guard let first = lefts.first else { return 0 }
        let need = max(1, lefts.count / 10)
        var start = 0
        for end in lefts.indices {
            while lefts[end] - lefts[start] > 4 { start += 1 }
            if end - start + 1 >= need { return lefts[start] }
        }
        return first
    }

    /// The most usual distance of two lines that follow each other, in half points; 0 for a single line.
    private static func pitch(_ lines: [LaidLine]) -> Double {
        var counts: [Int: Int] = [:]
        for (line, next) in zip(lines, lines.dropFirst()) where next.page == line.page {
            let pitch = next.base - line.base
            if pitch > line.height * 0.5, pitch < line.height * 2.5 {
                counts[Int((pitch * 2).rounded()), default: 0] += 1
            }
        }
        // Neighbouring bins count half: recognised lines waver.
        let best = counts.keys.max { a, b in
            let (first, second) = (weight(a, counts), weight(b, counts))
            return first == second ? a > b : first < second
        }
        return best.map { Double($0) / 2 } ?? 0
    }

    private static func weight(_ bin: Int, _ counts: [Int: Int]) -> Int {
        2 * counts[bin, default: 0] + counts[bin - 1, default: 0] + counts[bin + 1, default: 0]
    }
}
