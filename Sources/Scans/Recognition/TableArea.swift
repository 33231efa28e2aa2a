import CTesseract
import Layouts

/// The tables of a page, and the page without their lines.
struct TableArea {
    private(set) var grids: [PageLayout.Grid]
    private(set) var unlined: Picture

    init(_ page: CleanPage) {
        grids = []
        unlined = page.grey
        // Half the size does for lines, in a quarter of the time.
        let factor = page.resolution >= 180 ? 2 : 1
        let resolution = page.resolution / factor
        let half = factor == 1 ? page.grey : Picture(owning: pixScaleAreaMap2(page.grey.pix))
        guard let half, let mask = LineMask.of(half, resolution: resolution) else { return }
        grids = GridFinder(resolution: resolution).grids(in: mask)
        guard !grids.isEmpty,
            let full = Picture(owning: pixExpandBinaryReplicate(mask.pix, Int32(factor), Int32(factor)))
        else { return }
        unlined =
            TableLines.removed(from: page.grey, mask: full, grids: grids, resolution: page.resolution) ?? page.grey
    }
}
