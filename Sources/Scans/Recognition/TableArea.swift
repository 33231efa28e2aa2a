import Layouts

/// The tables of a page, and the page without their lines.
struct TableArea {
    let grids: [PageLayout.Grid]
    let unlined: Picture

    init(_ page: CleanPage) {
        guard let mask = LineMask.of(page.grey, resolution: page.resolution) else {
            grids = []
            unlined = page.grey
            return
        }
        grids = GridFinder(resolution: page.resolution).grids(in: mask)
        unlined =
            TableLines.removed(from: page.grey, mask: mask, grids: grids, resolution: page.resolution) ?? page.grey
    }
}
