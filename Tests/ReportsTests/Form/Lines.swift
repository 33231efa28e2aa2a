import Documents

@testable import Reports

/// Passages of a text, one paragraph a line.
func passages(_ text: String) -> [Passage] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let blocks = lines.enumerated().map { Block.paragraph(Paragraph(String($1), line: $0 + 1)) }
    return PassageReader(Document(blocks: blocks)).passages
}

extension [Passage] {
    /// The words of a span.
    func text(_ span: Span?) -> String? {
        span.map { self[$0.passage].text.string($0.range) }
    }

    func texts(_ spans: [Span]) -> [String] {
        spans.map { self[$0.passage].text.string($0.range) }
    }
}
