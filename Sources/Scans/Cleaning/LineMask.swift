import CTesseract

/// The ruling lines of a grey page as one bit, drawn faint, broken by noise or blurred as they may be.
///
/// A little averaging drowns noise; what is not dark all along a length that no letter has is taken away; what is left
/// and is darker than the paper beside it is a line.
enum LineMask {
    /// The least difference between a line and the paper beside it, of 256.
    private static let contrast: Int32 = 24

    static func of(_ grey: Picture, resolution: Int) -> Picture? {
        let along = Int32(max(1, resolution / 66))
        // Upright lines run through many rows; letters of two lines may stand above each other and touch.
        let long = Int32(max(3, resolution * 3 / 10)) | 1
        let tall = Int32(max(3, resolution * 35 / 100)) | 1
        let across = Int32(max(5, resolution / 16)) | 1
        let gap = max(3, resolution / 25)
        let level = lines(
            grey, average: (along, 1), keep: (long, 1), beside: (1, across), mend: "c\(gap).1")
        let upright = lines(
            grey, average: (1, along), keep: (1, tall), beside: (across, 1), mend: "c1.\(gap)")
        guard let level, let upright else { return nil }
        return Picture(owning: pixOr(nil, level.pix, upright.pix))
    }

    private static func lines(
        _ grey: Picture, average: (across: Int32, down: Int32), keep: (across: Int32, down: Int32),
        beside: (across: Int32, down: Int32), mend: String
    ) -> Picture? {
        guard let smooth = Picture(owning: pixBlockconvGray(grey.pix, nil, average.across, average.down)),
            let long = Picture(owning: pixCloseGray(smooth.pix, keep.across, keep.down)),
            let thin = Picture(owning: pixTophat(long.pix, beside.across, beside.down, Int32(L_TOPHAT_BLACK))),
            let light = Picture(owning: pixThresholdToBinary(thin.pix, contrast)),
            let dark = Picture(owning: pixInvert(nil, light.pix))
        else { return nil }
        return Picture(owning: pixMorphSequence(dark.pix, mend, 0))
    }
}
