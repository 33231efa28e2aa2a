/// A word as recognised in a picture.
struct ReadWord: Sendable, Equatable {
    var text: String

    /// 0 to 100.
    var confidence: Int
    var area: Area

    /// Whether it was found in a cell's ink: then it is no speck, however unsure its letters are.
    var isInk = false

    /// The mean over letters: a page of long clear words with a few doubtful specks is clear. 0 without words.
    static func confidence(_ words: [ReadWord]) -> Int {
        var sum = 0
        var letters = 0
        for word in words {
            let count = word.text.unicodeScalars.count
            sum += word.confidence * count
            letters += count
        }
        return letters == 0 ? 0 : sum / letters
    }
}
