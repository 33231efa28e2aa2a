public import Documents

extension Paper {
    /// The same paper with its mark at the end: the square code, and beside it in words the code and what its data were.
    public func stamped(_ stamp: Stamp) -> Paper {
        var paper = self
        paper.document.stamp = stamp
        let target = stamp.address ?? stamp.code
        paper.document.blocks.append(
            .table(
                Table(
                    rows: [
                        Table.Row(cells: [
                            Table.Cell(
                                blocks: [
                                    .paragraph(Paragraph(stamp.code, role: .stamp, figure: .squareCode(target)))
                                ], column: 1),
                            Table.Cell(
                                blocks: stamp.lines.map { .paragraph(Paragraph($0, role: .stamp)) }, column: 2),
                        ])
                    ], isBordered: false, shares: [14, 86])))
        return paper
    }
}
