/// A word of a paragraph as it stands on a page: laid out in a PDF, or recognised in a picture.
public struct Print: Sendable, Equatable {
    /// The Unicode scalars of the paragraph's text that the word takes, from 0.
    public var characters: Range<Int>

    /// The page, from 1.
    public var page: Int
    public var box: Box

    /// How sure the recognition was, 0 to 100; `nil` where the file itself holds the letters.
    public var confidence: Int?

    public init(characters: Range<Int>, page: Int, box: Box, confidence: Int? = nil) {
        self.characters = characters
        self.page = page
        self.box = box
        self.confidence = confidence
    }
}
