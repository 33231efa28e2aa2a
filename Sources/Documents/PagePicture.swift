/// A page that was read from a picture of it, and how well that went.
public struct PagePicture: Sendable, Equatable {
    /// The page, from 1.
    public var page: Int

    /// Pixels to the inch, as the picture says or as its size on paper makes likely.
    public var resolution: Int

    /// The mean confidence of its words, 0 to 100; 0 when no word was found.
    public var confidence: Int

    public init(page: Int, resolution: Int, confidence: Int) {
        self.page = page
        self.resolution = resolution
        self.confidence = confidence
    }
}
