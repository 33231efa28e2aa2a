import Documents

/// Tables whose rows alone are drawn: level lines of one length, one under the other, that no upright line meets. Each
/// comes out as a grid of one column; where its columns are, its words tell.
enum LevelRows {
    static func grids(of lines: [RulingLine], resolution: Double) -> [PageLayout.Grid] {
        var open: [[RulingLine]] = []
        for line in lines.sorted(by: { $0.position < $1.position }) where line.length > resolution * 3 {
            let slack = resolution * 0.04
            if let index = open.firstIndex(where: {
                abs($0[0].from - line.from) < slack && abs($0[0].to - line.to) < slack
            }) {
                // A double line is one.
                if line.position - open[index][open[index].count - 1].position > resolution * 0.06 {
                    open[index].append(line)
                }
            } else if open.count < 100 {
                open.append([line])
            }
        }
        return open.filter { $0.count >= 4 }.map { lines in
            let scale = 72 / resolution
            func box(_ top: RulingLine, _ bottom: RulingLine) -> Box {
                Box(
                    left: top.from * scale, top: top.position * scale, right: top.to * scale,
                    bottom: bottom.position * scale)
            }
            return PageLayout.Grid(
                box: box(lines[0], lines[lines.count - 1]),
                cells: zip(lines, lines.dropFirst()).enumerated().map { index, pair in
                    PageLayout.Grid.Cell(row: index + 1, column: 1, box: box(pair.0, pair.1))
                })
        }
    }
}
