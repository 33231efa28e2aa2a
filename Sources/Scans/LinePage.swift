public import Layouts

/// The grids of a picture of a page, without its words: what a PDF that has its own words needs.
public enum LinePage {
    /// Darker than this, of 256, is black: the grey of ruling lines is, the shade of a header cell is not.
    static let threshold = 205

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
