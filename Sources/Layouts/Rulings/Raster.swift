/// A page drawn by a program: a byte for each pixel, 0 for black, row by row from the top.
public struct Raster: Sendable, Equatable {
    public let width: Int
    public let height: Int
    public let pixels: [UInt8]

    /// `nil` when the number of pixels does not fit.
    public init?(width: Int, height: Int, pixels: [UInt8]) {
        guard width > 0, height > 0, pixels.count % height == 0, pixels.count / height == width else { return nil }
        self.width = width
        self.height = height
        self.pixels = pixels
    }
}
