/// The citations of a report by where they stand, so that asking what is cited at a place costs the same however many
/// there are.
public struct CitationIndex: Sendable {
    /// By passage, in reading order; none overlaps another.
    private let mentions: [Int: [CitationMention]]

    public init(_ citations: [CitationMention]) {
        mentions = Dictionary(grouping: citations, by: \.span.passage)
    }

    /// The citations of a passage.
    public func mentions(in passage: Int) -> [CitationMention] {
        mentions[passage] ?? []
    }

    /// The citations that share words with a span.
    public func mentions(at span: Span) -> ArraySlice<CitationMention> {
        guard let all = mentions[span.passage] else { return [] }
        var low = 0
        var high = all.count
        while low < high {
            let middle = (low + high) / 2
            if all[middle].span.range.upperBound <= span.range.lowerBound { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < all.count, all[end].span.range.overlaps(span.range) { end += 1 }
        return all[low..<end]
    }
}
