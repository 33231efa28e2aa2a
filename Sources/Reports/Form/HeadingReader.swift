import Documents

/// Finds the numbered headings of a report. A numbered sentence counts as one: it takes part in the numbering.
struct HeadingReader {
    /// The headings in reading order. Cells and notes have none.
    func read(_ passages: [Passage]) -> [Heading] {
        var headings: [Heading] = []
        for (index, passage) in passages.enumerated() where passage.kind == .paragraph {
            let text = passage.text
            let line = text.bare(0..<text.count)
            guard let label = HeadingLabel(text, line), let ordinal = label.path.last else { continue }
            headings.append(
                Heading(
                    span: Span(index, line), label: Span(index, label.range), style: label.style, ordinal: ordinal,
                    path: label.path))
        }
        return withoutInitials(headings, passages)
    }

    /// `C. Mác` begins like a part: lettered parts count only where there is a part A.
    private func withoutInitials(_ headings: [Heading], _ passages: [Passage]) -> [Heading] {
        func isLettered(_ heading: Heading) -> Bool { heading.style == .part && heading.label.range.count == 1 }
        guard headings.contains(where: isLettered) else { return headings }
        let hasFirst = headings.contains { isLettered($0) && $0.ordinal == 1 }
        return hasFirst ? headings : headings.filter { !isLettered($0) }
    }
}
