/// How much a text of layouts may hold: more comes from no office document.
public struct LayoutLimits: Sendable, Equatable {
    public var pages: Int
    public var wordsOnPage: Int
    public var cellsOnPage: Int

    /// The bytes of a word.
    public var wordBytes: Int

    public init(pages: Int = 2_000, wordsOnPage: Int = 20_000, cellsOnPage: Int = 20_000, wordBytes: Int = 2_000) {
        self.pages = pages
        self.wordsOnPage = wordsOnPage
        self.cellsOnPage = cellsOnPage
        self.wordBytes = wordBytes
    }

    /// The largest length, in points: 14,400 is the side of the largest PDF page.
    static let length = 20_000.0

    /// The most rows or columns of a grid.
    static let span = 2_000
}
