public import Documents

extension Paper {
    /// The same paper with its mark: the square code, and beside it in words the code and what its data were. It stands
    /// under each signature, so that every copy of a form has it and no annex ends with it; at the end of what nobody
    /// signs.
    public func stamped(_ stamp: Stamp) -> Paper {
        var paper = self
        paper.document.stamp = stamp
        let ends = document.blocks.indices.filter { document.blocks[$0].isSignature }.map { index in
            let next = index + 1
            return next < document.blocks.count && document.blocks[next].role == .suggestion ? next + 1 : next
        }
        for end in (ends.isEmpty ? [document.blocks.count] : ends).reversed() {
            paper.document.insert(.table(stamp.table), at: end)
        }
        return paper
    }
}

extension Stamp {
    fileprivate var table: Table {
        let square = Paragraph(code, role: .stamp, figure: .squareCode(address ?? code))
        return Table(
            rows: [
                Table.Row(cells: [
                    Table.Cell(blocks: [.paragraph(square)], column: 1),
                    Table.Cell(blocks: lines.map { .paragraph(Paragraph($0, role: .stamp)) }, column: 2),
                ])
            ], isBordered: false, shares: [14, 86])
    }
}

extension Document {
    /// Adds a block to the pages that end before it.
    fileprivate mutating func insert(_ block: Block, at index: Int) {
        blocks.insert(block, at: index)
        for section in sections.indices where sections[section].start >= index { sections[section].start += 1 }
    }
}
