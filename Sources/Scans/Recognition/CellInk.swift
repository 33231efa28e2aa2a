import CTesseract

/// The ink of a cell, cut out.
struct CellInk {
    /// The cell without its border, in grey.
    private let cut: Picture

    /// Where the ink lies in the cut.
    private let ink: Area

    /// Where the ink lies on the page.
    let area: Area

    /// `nil` when there is nothing but paper in the cell.
    init?(_ cell: Area, of page: Picture, resolution: Int) {
        let inner = cell.inset(max(1, resolution / 80))
        guard let cut = page.clipped(inner), let (clean, ink) = Self.ink(cut) else { return nil }
        self.cut = clean
        self.ink = ink
        let (left, top) = (max(0, inner.left), max(0, inner.top))
        area = Area(left: left + ink.left, top: top + ink.top, right: left + ink.right, bottom: top + ink.bottom)
    }

    /// The cut without specks and without what runs in from its border (rests of ruling lines), and the rectangle of the
    /// ink that is left. Where all ink touches the border, it is taken as it is.
    private static func ink(_ cut: Picture) -> (clean: Picture, area: Area)? {
        guard let bits = Picture(owning: pixThresholdToBinary(cut.pix, 150)),
            let large = Picture(
                owning: pixSelectBySize(bits.pix, 2, 2, 8, Int32(L_SELECT_IF_EITHER), Int32(L_SELECT_IF_GTE), nil)),
            let inner = Picture(owning: pixRemoveBorderConnComps(large.pix, 8))
        else { return nil }
        guard let area = foreground(inner) else { return foreground(large).map { (cut, $0) } }
        // Round a letter its grey edge stays.
        guard let near = Picture(owning: pixDilateBrick(nil, inner.pix, 7, 7)),
            let far = Picture(owning: pixInvert(nil, near.pix)), let clean = cut.whitened(far)
        else { return (cut, area) }
        return (clean, area)
    }

    private static func foreground(_ bits: Picture) -> Area? {
        var box: UnsafeMutablePointer<CTesseract.Box>?
        defer { boxDestroy(&box) }
        guard pixClipToForeground(bits.pix, nil, &box) == 0, let box else { return nil }
        var left: Int32 = 0
        var top: Int32 = 0
        var width: Int32 = 0
        var height: Int32 = 0
        boxGetGeometry(box, &left, &top, &width, &height)
        return Area(left: Int(left), top: Int(top), right: Int(left + width), bottom: Int(top + height))
    }

    /// The ink enlarged, with white around it.
    func enlarged(by scale: Double, pad: Int, border: Int) -> Picture? {
        guard let small = cut.clipped(ink.inset(-pad)),
            let large = Picture(owning: pixScale(small.pix, Float(scale), Float(scale)))
        else { return nil }
        let width = Int32(border)
        return Picture(owning: pixAddBorderGeneral(large.pix, width, width, width, width, 255))
    }

    /// The ink enlarged, its edges softened: recognition was taught on scans, and stumbles over edges that are too sharp.
    func softened(by scale: Double) -> Picture? {
        guard let sharp = enlarged(by: scale, pad: 2, border: 24) else { return nil }
        return Picture(owning: pixBlockconvGray(sharp.pix, nil, 1, 1))
    }

    /// The ink enlarged to a height in pixels.
    func enlarged(toHeight height: Int, pad: Int, border: Int) -> Picture? {
        enlarged(by: Double(height) / Double(max(4, ink.height)), pad: pad, border: border)
    }
}
