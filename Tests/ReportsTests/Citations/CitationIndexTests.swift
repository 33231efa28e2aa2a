import Documents
import Reports
import Testing

@Suite("Citations by place")
struct CitationIndexTests {
    private static let mentions = [(0, 5..<10), (0, 10..<20), (2, 0..<4), (2, 30..<40)].map { passage, range in
        let span = Span(passage, range)
        return CitationMention(span: span, kind: nil, number: "\(range.lowerBound)", symbol: "", codeSpan: span)
    }

    @Test(
        "those that share words with a span are found, and no others",
        arguments: [
            (Span(0, 0..<5), []), (Span(0, 0..<6), ["5"]), (Span(0, 9..<11), ["5", "10"]), (Span(0, 20..<30), []),
            (Span(1, 0..<50), []), (Span(2, 0..<50), ["0", "30"]), (Span(2, 4..<30), []), (Span(2, 35..<36), ["30"]),
        ])
    func at(span: Span, numbers: [String]) {
        let index = CitationIndex(Self.mentions)
        #expect(index.mentions(at: span).map(\.number) == numbers)
        #expect(
            index.mentions(at: span).map(\.number)
                == Self.mentions.filter { $0.span.passage == span.passage && $0.span.range.overlaps(span.range) }
                .map(\.number))
    }

    @Test("a passage gives all its own")
    func passage() {
        let index = CitationIndex(Self.mentions)
        #expect(index.mentions(in: 0).map(\.number) == ["5", "10"])
        #expect(index.mentions(in: 1).isEmpty)
    }
}
