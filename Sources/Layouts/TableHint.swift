import Documents

/// Whether it is worth looking for ruling lines on a page: drawing pages is half the work of reading them.
public enum TableHint {
    /// Whether a page may hold a table: a line of it has white in it that is no space between words, and is not of the
    /// head or the signatures. In a table of two columns or more there is such a line; in running text now and then,
    /// and then nothing is lost but time.
    public static func isPossible(on page: PageLayout) -> Bool {
        let lines = LineFinder.lines(page.words.map { LaidWord($0, page: page.number) })
        let heights = lines.map(\.height).sorted()
        let usualHeight = heights.isEmpty ? 0 : heights[heights.count / 2]
        var index = 0
        while index < lines.count {
            guard isBroken(lines[index]) else {
                index += 1
                continue
            }
            guard let band = ColumnBand.beginning(at: index, of: lines, usualHeight: usualHeight) else { return true }
            let (left, right) = band.sides(of: lines)
            guard ColumnReader.isHeadOrSignature(left + right) else { return true }
            index = band.range.upperBound
        }
        return false
    }

    private static func isBroken(_ line: LaidLine) -> Bool {
        let least = max(line.height * 0.4, line.space * 1.35)
        return line.gaps.contains { $0.upperBound - $0.lowerBound > least }
    }
}
