import Documents

/// Lines of a page on which two texts stand side by side, with a white strip between them: the head, the signatures,
/// or text set in two columns.
struct ColumnBand {
    /// The lines that belong to it.
    private(set) var range: Range<Int>

    /// The white strip.
    private(set) var low: Double
    private(set) var high: Double

    /// Lines with text on both sides, and on one.
    private(set) var split = 0
    private(set) var leftOnly = 0
    private(set) var rightOnly = 0

    /// Whether the strip is somewhere wider than any space between words.
    private var isWide = false

    /// The middles of what stands left and right of the strip, and where the last line right of it began.
    private var leftMiddle = 0.0
    private var rightMiddle = 0.0
    private var rightEdge = -Double.infinity

    private static let mostGaps = 24

    /// The widest band that begins at a line; `nil` if none does.
    static func beginning(at index: Int, of lines: [LaidLine], usualHeight: Double) -> ColumnBand? {
        let line = lines[index]
        var best: ColumnBand?
        let least = max(line.height * 0.45, line.space * 1.8)
        var gaps = line.gaps.filter { $0.upperBound - $0.lowerBound > least }
        if gaps.count > mostGaps {
            // A line of that many holes is drawn, not written; the widest are enough, and keep the work in bounds.
            let widths = gaps.map { $0.upperBound - $0.lowerBound }.sorted(by: >)
            gaps = Array(gaps.filter { $0.upperBound - $0.lowerBound >= widths[mostGaps - 1] }.prefix(mostGaps))
        }
        for gap in gaps {
            var band = ColumnBand(
                range: index..<index, low: gap.lowerBound, high: gap.upperBound)
            band.extend(over: lines, usualHeight: usualHeight)
            if band.isAccepted, band.range.count > best?.range.count ?? 0 { best = band }
        }
        return best
    }

    private init(range: Range<Int>, low: Double, high: Double) {
        self.range = range
        self.low = low
        self.high = high
    }

    private var isAccepted: Bool {
        guard isWide || leftOnly + rightOnly > 0 else { return false }
        return split >= 2 || split == 1 && rightOnly >= 1
    }

    private enum Side { case split, left, right }

    private mutating func extend(over lines: [LaidLine], usualHeight: Double) {
        var end = range.lowerBound
        // The last line that is no line of the left column alone: running text after the band looks like one.
        var sure = end
        var counts = (split: 0, left: 0, right: 0)
        var wide = false
        var previous = lines[end]
        while end < lines.count {
            let line = lines[end]
            let distance = line.box.top - previous.box.bottom
            guard let side = take(line), end == range.lowerBound || distance < line.height * (side == .right ? 14 : 3),
                side != .right || counts.split == 0 || isAligned(line)
            else { break }
            switch side {
            case .split:
                counts.split += 1
                let right = line.words.first { $0.box.left >= low }.map(\.box.left) ?? line.right
                let left = line.words.last { $0.box.right <= high }.map(\.box.right) ?? line.left
                let count = Double(counts.split)
                rightMiddle += ((right + line.right) / 2 - rightMiddle) / count
                leftMiddle += ((left + line.left) / 2 - leftMiddle) / count
                rightEdge = right
            case .left: counts.left += 1
            case .right: counts.right += 1
            }
            wide = wide || side == .split && gap(of: line) > line.height * 0.9
            end += 1
            previous = line
            if side != .left || end == lines.count || line.height < 0.9 * usualHeight
                || abs(line.middle - leftMiddle) < line.height
            {
                sure = end
                split = counts.split
                leftOnly = counts.left
                rightOnly = counts.right
                isWide = wide
            }
        }
        range = range.lowerBound..<sure
    }

    /// Which side of the strip a line is on, the strip made as narrow as the line needs; `nil` for a line across it.
    private mutating func take(_ line: LaidLine) -> Side? {
        let least = line.height * 0.3
        if line.right <= high - least {
            low = max(low, line.right)
            return .left
        }
        if line.left >= low + least {
            high = min(high, line.left)
            return .right
        }
        for gap in line.gaps {
            let common = max(gap.lowerBound, low)...max(max(gap.lowerBound, low), min(gap.upperBound, high))
            if common.upperBound - common.lowerBound >= least {
                low = common.lowerBound
                high = common.upperBound
                return .split
            }
        }
        return nil
    }

    /// Whether a line stands under the others of the right column: the signer's name does, the title of the paper, in
    /// the middle of the page, does not.
    private func isAligned(_ line: LaidLine) -> Bool {
        abs(line.middle - rightMiddle) < line.height * 1.2 || abs(line.left - rightEdge) < 2
    }

    /// How wide a line's white is over the strip.
    private func gap(of line: LaidLine) -> Double {
        let middle = (low + high) / 2
        return line.gaps.first { $0.contains(middle) }.map { $0.upperBound - $0.lowerBound } ?? 0
    }

    /// The lines of both sides, each put together anew: side by side they need not stand at one height.
    func sides(of lines: [LaidLine]) -> (left: [LaidLine], right: [LaidLine]) {
        let words = lines[range].flatMap(\.words)
        let middle = (low + high) / 2
        return (
            LineFinder.lines(words.filter { $0.middle < middle }),
            LineFinder.lines(words.filter { $0.middle >= middle })
        )
    }
}
