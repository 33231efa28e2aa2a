import CTesseract
import Layouts

/// Reads the number in a cell in several ways and lets them vote: one reading of a lone digit is not to be trusted, but
/// different cuts and models seldom make the same mistake.
struct NumberReader {
    private static let digits = "0123456789,."
    let vietnamese: Recogniser

    /// Knows digits better, without marks above and below letters in mind; the Vietnamese one where it is missing.
    let english: Recogniser

    /// - Parameter page: what the reading of the whole page found in the cell.
    func read(
        _ ink: CellInk, resolution: Int, page: (text: String, confidence: Int)
    ) throws(ScanFailure) -> (value: String, confidence: Int)? {
        let scale = 300 / Double(resolution)
        guard let plain = ink.enlarged(by: scale, pad: 2, border: 24),
            let low = ink.enlarged(toHeight: 24, pad: 4, border: 12)
        else { return nil }
        let first = try english.line(plain, mode: PSM_SINGLE_LINE, letters: Self.digits)
        let second = try english.line(low, mode: PSM_SINGLE_LINE, letters: Self.digits)
        if let value = Self.agreed(first, second, page) { return (value, 96) }
        var vote = NumberVote()
        for reading in [page, first, second] { vote.add(reading) }
        vote.add(try english.line(plain, mode: PSM_SINGLE_WORD, letters: Self.digits))
        vote.add(try vietnamese.line(plain, mode: PSM_SINGLE_LINE, letters: Self.digits))
        vote.add(try vietnamese.line(plain, mode: PSM_SINGLE_WORD, letters: Self.digits))
        if let high = ink.enlarged(toHeight: 36, pad: 4, border: 16) {
            vote.add(try english.line(high, mode: PSM_SINGLE_LINE, letters: Self.digits))
            vote.add(try vietnamese.line(high, mode: PSM_SINGLE_LINE, letters: Self.digits))
        }
        if let middle = ink.enlarged(toHeight: 30, pad: 4, border: 20) {
            vote.add(try vietnamese.line(middle, mode: PSM_SINGLE_LINE, letters: ""))
        }
        return vote.winner
    }

    /// The value when both cuts, and the page if it found a number at all, say the same with some confidence.
    private static func agreed(
        _ first: (text: String, confidence: Int), _ second: (text: String, confidence: Int),
        _ page: (text: String, confidence: Int)
    ) -> String? {
        guard let value = NumberVote.number(first.text), NumberVote.number(second.text) == value,
            min(first.confidence, second.confidence) >= 60
        else { return nil }
        guard let other = NumberVote.number(page.text) else { return value }
        return other == value && page.confidence >= 60 ? value : nil
    }
}
