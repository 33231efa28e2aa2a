public import CTesseract

/// A picture of Leptonica's, owned: its memory goes when the last reference goes.
///
/// Not shared between threads: Leptonica counts references without a lock.
public final class Picture {
    /// Leptonica's own value, for calls that read it; never to be destroyed by the caller.
    public let pix: UnsafeMutablePointer<Pix>

    /// Takes over what a call of Leptonica's returned; `nil` where it returned nothing.
    public init?(owning pix: UnsafeMutablePointer<Pix>?) {
        guard let pix else { return nil }
        self.pix = pix
    }

    /// Reads a picture file of any kind that Leptonica knows; `nil` when it cannot.
    public convenience init?(path: String) {
        self.init(owning: pixRead(path))
    }

    deinit {
        var pix: UnsafeMutablePointer<Pix>? = pix
        pixDestroy(&pix)
    }

    public var width: Int { Int(pixGetWidth(pix)) }
    public var height: Int { Int(pixGetHeight(pix)) }

    /// Bits to the pixel.
    public var depth: Int { Int(pixGetDepth(pix)) }

    /// The resolution that the file states, in pixels to the inch; 0 when it states none.
    public var resolution: Int { Int(pixGetXRes(pix)) }

    /// Black and white: what is darker than `threshold` (of 256) becomes black.
    public func binary(threshold: Int) -> Picture? {
        if depth == 1 { return Picture(owning: pixClone(pix)) }
        guard let grey = Picture(owning: pixConvertTo8(pix, 0)) else { return nil }
        return Picture(owning: pixThresholdToBinary(grey.pix, Int32(threshold)))
    }

    /// What is left of a black and white picture after a sequence of operations, as `pixMorphCompSequence` writes them.
    public func after(_ sequence: String) -> Picture? {
        Picture(owning: pixMorphCompSequence(pix, sequence, 0))
    }

    /// Whether a black and white picture is all white.
    var isEmpty: Bool {
        var isEmpty: Int32 = 0
        pixZero(pix, &isEmpty)
        return isEmpty == 1
    }

    /// What is black here and white in another picture of the same size.
    func without(_ other: Picture) -> Picture? {
        Picture(owning: pixSubtract(nil, pix, other.pix))
    }

    /// The rectangles around what hangs together in a black and white picture: left, top, width, height in pixels.
    func components() -> [(left: Int, top: Int, width: Int, height: Int)] {
        var boxes = pixConnCompBB(pix, 8)
        defer { boxaDestroy(&boxes) }
        return (0..<boxaGetCount(boxes)).map { index in
            var left: Int32 = 0
            var top: Int32 = 0
            var width: Int32 = 0
            var height: Int32 = 0
            boxaGetBoxGeometry(boxes, index, &left, &top, &width, &height)
            return (Int(left), Int(top), Int(width), Int(height))
        }
    }
}
