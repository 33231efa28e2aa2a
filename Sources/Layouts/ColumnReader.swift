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
                let (before, date) = Self.above(band, left, right, &running)
                flush(&running)
                pieces.append(.columns(Self.columns(before + left) + Self.columns(date + right)))
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

    /// Whether lines side by side are, by their words, the head of a paper or its signatures.
    static func isHeadOrSignature(_ lines: [LaidLine]) -> Bool {
        lines.contains { FoldedText($0.text).contains(any: marks) }
    }

    private static func kind(of band: ColumnBand, _ left: [LaidLine], _ right: [LaidLine]) -> Kind {
        guard !left.isEmpty, !right.isEmpty else { return .rows }
        if isHeadOrSignature(left + right) { return .blocks }
        func words(_ lines: [LaidLine]) -> Int { lines.reduce(0) { $0 + $1.words.count } / lines.count }
        if band.range.count >= 8, band.split * 10 >= band.range.count * 6, words(left) >= 4, words(right) >= 4 {
            return .text
        }
        return isCentred(right) || isCentred(left) && band.rightOnly > 0 ? .blocks : .rows
    }

    /// Takes off what stands just above two blocks and belongs to one of them: the date over the signature, a line of
    /// the left block that begins before the right one does.
    private static func above(
        _ band: ColumnBand, _ left: [LaidLine], _ right: [LaidLine], _ running: inout [LaidLine]
    ) -> (left: [LaidLine], right: [LaidLine]) {
        var taken: (left: [LaidLine], right: [LaidLine]) = ([], [])
        while let last = running.last, let first = left.first, let other = right.first {
            let next = min((taken.left.first ?? first).box.top, (taken.right.first ?? other).box.top)
            guard next - last.box.bottom < last.height * (last.left >= band.low ? 2.5 : 0.8) else { break }
            if last.left >= band.low {
                taken.right.insert(last, at: 0)
            } else if last.right <= band.high,
                FoldedText(last.text).contains(any: marks)
                    || abs(last.middle - first.middle) < last.height * 0.3 && Self.isHead(right)
            {
                taken.left.insert(last, at: 0)
            } else {
                break
            }
            running.removeLast()
        }
        return taken
    }

    private static func isHead(_ lines: [LaidLine]) -> Bool {
        lines.contains { FoldedText($0.text).contains(any: mottos) }
    }

    private static let mottos: PatternSet = [
        "cộng hòa xã hội chủ nghĩa", "độc lập - tự do", "đảng cộng sản việt nam",
    ]

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
