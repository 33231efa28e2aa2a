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
        if resolution >= Self.coarse, let value = Self.agreed(first, second) {
            var witness = page
            if NumberVote.number(page.text) == nil {
                // Two cuts read by one model may share a mistake.
                witness = try vietnamese.line(plain, mode: PSM_SINGLE_LINE, letters: Self.digits)
            }
            if NumberVote.number(witness.text) == value, witness.confidence >= Self.enough { return (value, 96) }
        }
        var vote = NumberVote()
        for reading in [page, first, second] { vote.add(reading) }
        vote.add(try english.line(plain, mode: PSM_SINGLE_WORD, letters: Self.digits))
        vote.add(try vietnamese.line(plain, mode: PSM_SINGLE_LINE, letters: Self.digits))
        if let soft = ink.softened(by: scale) {
            vote.add(try english.line(soft, mode: PSM_SINGLE_LINE, letters: Self.digits))
        }
        if let high = ink.enlarged(toHeight: 36, pad: 4, border: 16) {
            vote.add(try english.line(high, mode: PSM_SINGLE_LINE, letters: Self.digits))
            vote.add(try vietnamese.line(high, mode: PSM_SINGLE_LINE, letters: Self.digits))
        }
        if let middle = ink.enlarged(toHeight: 30, pad: 4, border: 20) {
            vote.add(try vietnamese.line(middle, mode: PSM_SINGLE_LINE, letters: ""))
        }
        guard let winner = vote.winner else { return nil }
        return resolution >= Self.coarse ? winner : (winner.value, winner.confidence * 85 / 100)
    }

    /// The value when both cuts say the same with some confidence.
    private static func agreed(
        _ first: (text: String, confidence: Int), _ second: (text: String, confidence: Int)
    ) -> String? {
        guard let value = NumberVote.number(first.text), NumberVote.number(second.text) == value,
            min(first.confidence, second.confidence) >= enough
        else { return nil }
        return value
    }

    private static let enough = 60

    /// Below so many pixels to the inch digits look alike to all readings: each number is read in all ways, and no
    /// agreement makes it quite sure.
    private static let coarse = 140
}
