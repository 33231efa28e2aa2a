import Testing

@testable import khue

@Suite("Did you mean")
struct SuggestionTests {
    @Test(
        "the nearest name is offered, a far one is not",
        arguments: [
            ("score-sun", "score-sum"), ("SCORE-SUM", "score-sum"), ("share-imposible", "share-impossible"),
            ("share", "share-impossible"), ("xyz", nil), ("", nil),
        ] as [(String, String?)])
    func nearest(typed: String, expected: String?) {
        #expect(Suggestion.nearest(typed, among: ["score-sum", "share-impossible", "tally"]) == expected)
    }
}
