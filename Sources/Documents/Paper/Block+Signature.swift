extension Block {
    /// The role of a paragraph; `nil` for a table, too.
    public var role: Paragraph.Role? {
        if case .paragraph(let paragraph) = self { paragraph.role } else { nil }
    }

    /// Whether it is the end of a paper: recipients, office and name side by side.
    public var isSignature: Bool { isFrame { $0 == .authority || $0 == .signer } }

    /// Whether it is the mark of a paper: its square code and the words beside it.
    public var isStamp: Bool { isFrame { $0 == .stamp } }

    /// Whether it is a table without ruling lines in which a paragraph has such a role.
    private func isFrame(_ role: (Paragraph.Role?) -> Bool) -> Bool {
        guard case .table(let table) = self, !table.isBordered else { return false }
        return table.rows.contains { row in row.cells.contains { cell in cell.blocks.contains { role($0.role) } } }
    }
}
