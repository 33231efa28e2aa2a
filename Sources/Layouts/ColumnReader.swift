import Documents

/// Cuts the lines between two tables into running text, texts side by side, and tables without ruling lines.
struct ColumnReader {
    private(set) var pieces: [LaidPiece] = []

    init(_ lines: [LaidLine]) {
        var running: [LaidLine] = []
        var index = 0
        // Where to look for a table again after a long run of lines that was none: this keeps the work linear.
        var resume = 0
        let usualHeight = Self.usualHeight(lines)
        while index < lines.count {
            if index >= resume, let run = AlignedRun(beginningNear: index, of: lines) {
                if let table = AlignedTable(beginningAt: index, with: run, of: lines) {
                    flush(&running)
                    pieces.append(.table(table.table))
                    index = table.end
                    continue
                }
                if run.range.lowerBound == index { resume = index + 1 + run.range.count / 8 }
            }
            guard let band = ColumnBand.beginning(at: index, of: lines, usualHeight: usualHeight) else {
                running.append(lines[index])
                index += 1
                continue
            }
            let (left, right) = band.sides(of: lines)
            switch Self.kind(of: band, left, right) {
            case .blocks:
                // What stands right of the strip just above belongs to the right column: the date over the signature.
                var date: [LaidLine] = []
                while let last = running.last, last.left >= band.low, last.page == left.first?.page,
                    let first = right.first, first.box.top - last.box.bottom < first.height * 2.5
                {
                    date.insert(running.removeLast(), at: 0)
                }
                flush(&running)
                pieces.append(.columns(Self.columns(left) + Self.columns(date + right)))
                index = band.range.upperBound
            case .text:
                flush(&running)
                pieces.append(.column(left))
                pieces.append(.column(right))
                index = band.range.upperBound
            case .rows:
                running += lines[band.range]
                index = band.range.upperBound
            }
        }
        flush(&running)
    }

    private static func usualHeight(_ lines: [LaidLine]) -> Double {
        let heights = lines.map(\.height).sorted()
        return heights.isEmpty ? 0 : heights[heights.count / 2]
    }

    private mutating func flush(_ lines: inout [LaidLine]) {
        if !lines.isEmpty { pieces.append(.lines(lines)) }
        lines = []
    }

    private enum Kind {
        /// Blocks of a head or of signatures.
        case blocks
        /// Running text in two columns.
        case text
        /// Lines with a hole in them.
        case rows
    }

    private static let marks: PatternSet = [
        "cộng hòa xã hội chủ nghĩa", "độc lập - tự do", "độc lập-tự do", "độc lập – tự do", "đảng cộng sản việt nam",
        "nơi nhận",
    ]

    private static func kind(of band: ColumnBand, _ left: [LaidLine], _ right: [LaidLine]) -> Kind {
        guard !left.isEmpty, !right.isEmpty else { return .rows }
        if (left + right).contains(where: { FoldedText($0.text).contains(any: marks) }) { return .blocks }
        func words(_ lines: [LaidLine]) -> Int { lines.reduce(0) { $0 + $1.words.count } / lines.count }
        if band.range.count >= 8, band.split * 10 >= band.range.count * 6, words(left) >= 4, words(right) >= 4 {
            return .text
        }
        return isCentred(right) || isCentred(left) && band.rightOnly > 0 ? .blocks : .rows
    }

    /// Whether lines of different lengths have one middle.
    static func isCentred(_ lines: [LaidLine]) -> Bool {
        guard lines.count >= 2, let first = lines.first else { return false }
        let slack = first.height * 0.3
        return lines.allSatisfy { abs($0.middle - first.middle) < slack }
            && lines.contains { abs($0.left - first.left) > slack * 1.5 }
    }

    /// A side of a band, cut again where it holds several texts: three signatures in a row.
    private static func columns(_ lines: [LaidLine], depth: Int = 0) -> [[LaidLine]] {
        guard depth < 3, !lines.isEmpty,
            let band = ColumnBand.beginning(at: 0, of: lines, usualHeight: usualHeight(lines)),
            band.range == lines.indices
        else { return [lines] }
        let (left, right) = band.sides(of: lines)
        return columns(left, depth: depth + 1) + columns(right, depth: depth + 1)
    }
}
