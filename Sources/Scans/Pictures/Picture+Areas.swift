import CTesseract

extension Picture {
    /// A rectangle of it, cut to what lies inside; `nil` when nothing does.
    func clipped(_ area: Area) -> Picture? {
        guard let cut = area.clipped(width: width, height: height) else { return nil }
        var box = boxCreate(Int32(cut.left), Int32(cut.top), Int32(cut.width), Int32(cut.height))
        defer { boxDestroy(&box) }
        return Picture(owning: pixClipRectangle(pix, box, nil))
    }

    /// A grey picture with white where a black and white one of the same size is black.
    func whitened(_ mask: Picture) -> Picture? {
        guard let copy = Picture(owning: pixCopy(nil, pix)) else { return nil }
        pixSetMasked(copy.pix, mask.pix, 255)
        return copy
    }

    /// Turned by quarters of a circle, clockwise.
    func turned(quarters: Int) -> Picture? {
        Picture(owning: pixRotateOrth(pix, Int32(((quarters % 4) + 4) % 4)))
    }
}
