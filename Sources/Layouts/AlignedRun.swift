import Documents

/// Lines near each other of which at least three are cut by wide white into three or more parts.
struct AlignedRun {
    /// From the first such line to the last.
    let range: Range<Int>

    /// The run whose first line is one of the next few: the head of a table may begin above it.
    init?(beginningNear start: Int, of lines: [LaidLine]) {
        guard let index = (start..<min(start + 4, lines.count)).first(where: { Self.isCut(lines[$0]) }) else {
            return nil
        }
        var last = index
        var count = 1
        var next = index + 1
        while next < lines.count, next - last <= 8 {
            let line = lines[next]
            guard line.box.top - lines[next - 1].box.bottom < line.height * 3.5 else { break }
            if Self.isCut(line) {
                last = next
                count += 1
            }
            next += 1
        }
        guard count >= 3 else { return nil }
        range = index..<(last + 1)
    }

    private static func isCut(_ line: LaidLine) -> Bool {
        let least = max(line.height * 0.6, line.space * 1.6)
        return line.gaps.count { $0.upperBound - $0.lowerBound > least } >= 2
    }
}
