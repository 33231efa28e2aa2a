import CTesseract

/// Which way up a page lies.
struct Orientation {
    /// How many quarters of a circle to turn the page clockwise.
    func quarters(of page: CleanPage) -> Int {
        // Ascenders and descenders tell, at the size that Leptonica's patterns were cut for.
        let scale = 150 / Float(page.resolution)
        guard let small = Picture(owning: pixScale(page.grey.pix, scale, scale)),
            let ink = Picture(owning: pixThresholdToBinary(small.pix, 160))
        else { return 0 }
        var up: Float = 0
        var left: Float = 0
        guard pixOrientDetect(ink.pix, &up, &left, 0, 0) == 0 else { return 0 }
        var decision: Int32 = 0
        guard makeOrientDecision(up, left, 0, 0, &decision, 0) == 0 else { return 0 }
        switch Int(decision) {
        case L_TEXT_ORIENT_DOWN: return 2
        case L_TEXT_ORIENT_LEFT: return 1
        case L_TEXT_ORIENT_RIGHT: return 3
        default: return 0
        }
    }
}
