import Documents

/// Words that stand on one line of a page, from left to right; never empty.
struct LaidLine {
    var words: [LaidWord]
    private(set) var box: Box

    /// The height of its type: of boxes that a file gives, the font's; of recognised ones, that of the letters.
    private(set) var height: Double

    /// Where the letters stand.
    private(set) var base: Double

    init(_ words: [LaidWord]) {
        self.words = words.sorted { $0.box.left < $1.box.left }
        box = self.words.dropFirst().reduce(
            words.isEmpty ? Box(left: 0, top: 0, right: 0, bottom: 0) : self.words[0].box
        ) {
            $0.union($1.box)
        }
        height = Self.median(words) { $0.box.height }
        base = Self.median(words) { $0.box.bottom }
    }

    var page: Int { words.first?.page ?? 0 }
    var left: Double { box.left }
    var right: Double { box.right }
    var middle: Double { (box.left + box.right) / 2 }

    /// The text with single spaces; for looking at, not for paragraphs.
    var text: String { words.map(\.text).joined(separator: " ") }

    /// The white between words, from left to right.
    var gaps: [ClosedRange<Double>] {
        var gaps: [ClosedRange<Double>] = []
        var reach = words[0].box.right
        for word in words.dropFirst() {
            if word.box.left > reach { gaps.append(reach...word.box.left) }
            reach = max(reach, word.box.right)
        }
        return gaps
    }

    /// The usual white between its words: the median gap where there are enough, else what type of this height has; never
    /// more than a justified line is stretched.
    var space: Double {
        let usual = height * 0.25
        let widths = gaps.map { $0.upperBound - $0.lowerBound }.sorted()
        return widths.count < 3 ? usual : min(max(widths[widths.count / 2], usual * 0.5), usual * 2.4)
    }

    /// The value that half the line's length lies below.
    private static func median(_ words: [LaidWord], _ value: (LaidWord) -> Double) -> Double {
        let sorted = words.map { (value($0), max($0.box.width, 0.1)) }.sorted { $0.0 < $1.0 }
        var rest = sorted.reduce(0) { $0 + $1.1 } / 2
        for (value, width) in sorted {
            rest -= width
            if rest <= 0 { return value }
        }
        return sorted.last?.0 ?? 0
    }
}

extension LaidLine {
    /// The same line elsewhere on the page.
    func moved(by distance: Double) -> LaidLine {
        LaidLine(
            words.map { word in
                var word = word
                word.box.left += distance
                word.box.right += distance
                return word
            })
    }
}
