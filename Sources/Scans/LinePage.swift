public import Layouts

/// The grids of a picture of a page, without its words: to look at what is found by hand.
public enum LinePage {
    /// Darker than this, of 256, is black.
    private static let threshold = 160

    /// `nil` when the file is no picture.
    ///
    /// - Parameter resolution: pixels to the inch; 0 for what the picture says.
    public static func read(_ path: String, number: Int, resolution: Int) -> PageLayout? {
        guard let picture = Picture(path: path), let page = picture.binary(threshold: threshold) else { return nil }
        let resolution = resolution > 0 ? resolution : picture.resolution > 0 ? picture.resolution : 72
        let scale = 72 / Double(resolution)
        return PageLayout(
            number: number, width: Double(picture.width) * scale, height: Double(picture.height) * scale,
            grids: GridFinder(resolution: resolution).grids(in: page))
    }
}
