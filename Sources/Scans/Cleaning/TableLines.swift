import CTesseract
import Documents
import Layouts

/// The ruling lines of tables, taken out of a page so that recognition does not read them as letters.
enum TableLines {
    /// The grey page without the lines of its grids. Only ink of a line mask that hangs together with a cell's
    /// border goes: letters stay.
    static func removed(
        from grey: Picture, mask: Picture, grids: [PageLayout.Grid], resolution: Int
    ) -> Picture? {
        guard !grids.isEmpty, let borders = Picture(owning: pixCreateTemplate(mask.pix)),
            let thick = Picture(owning: pixDilateBrick(nil, mask.pix, 3, 3))
        else { return grey }
        let scale = Double(resolution) / 72
        let reach = max(2, resolution / 50)
        for cell in grids.flatMap(\.cells) {
            let area = Area(cell.box, scale: scale)
            for side in [
                Area(left: area.left, top: area.top, right: area.right, bottom: area.top),
                Area(left: area.left, top: area.bottom, right: area.right, bottom: area.bottom),
                Area(left: area.left, top: area.top, right: area.left, bottom: area.bottom),
                Area(left: area.right, top: area.top, right: area.right, bottom: area.bottom),
            ] {
                let strip = side.inset(-reach)
                pixRasterop(
                    borders.pix, Int32(strip.left), Int32(strip.top), Int32(strip.width), Int32(strip.height),
                    PIX_SET, nil, 0, 0)
            }
        }
        // A line of a page that was photographed leaves its border's straight way: all that hangs on it goes.
        guard let seed = Picture(owning: pixAnd(nil, thick.pix, borders.pix)),
            let lines = Picture(owning: pixSeedfillBinary(nil, seed.pix, thick.pix, 8))
        else { return grey }
        return grey.whitened(lines)
    }
}
