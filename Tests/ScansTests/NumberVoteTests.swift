import Testing

@testable import Scans

@Suite("Readings of a number")
struct NumberVoteTests {
    private func winner(_ readings: [(String, Int)]) -> (value: String, confidence: Int)? {
        var vote = NumberVote()
        for reading in readings { vote.add(reading) }
        return vote.winner
    }

    @Test("the value with the most confidence behind it wins")
    func majority() {
        #expect(winner([("3", 96), ("5", 53), ("3", 80), ("8", 29)])?.value == "3")
    }

    @Test("readings that differ, or fail, make it less sure")
    func doubt() throws {
        let sure = try #require(winner([("3", 96), ("3", 90), ("3", 92)]))
        let split = try #require(winner([("3", 96), ("5", 90), ("3", 40)]))
        let lone = try #require(winner([("3", 96), ("", 0), ("", 0), ("=)", 40), ("", 0)]))
        #expect(sure.confidence >= 90 && split.confidence < 70 && lone.confidence < 40)
    }

    @Test("no reading is no value")
    func nothing() {
        #expect(winner([("", 0), ("s", 40)]) == nil)
    }

    @Test(
        "a number is digits with at most two decimals; a stop at its end is none of it",
        arguments: [
            ("25", "25"), ("25.", "25"), (",9,5", "9,5"), ("9.25", "9.25"), ("1497", "1497"), ("", nil), ("9,125", nil),
            ("3a", nil), ("12345", nil), ("1,2,3", nil), (".", nil),
        ] as [(String, String?)])
    func number(text: String, value: String?) {
        #expect(NumberVote.number(text) == value)
    }
}
