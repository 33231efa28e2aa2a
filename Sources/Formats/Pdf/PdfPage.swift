import Layouts

/// Puts a page's words and its drawn picture together.
enum PdfPage {
    static func complete(_ page: inout PageLayout, _ raster: Raster, resolution: Int, turn: PageTurn) {
        // `pdftotext` gives the sides of a page that is to be shown turned as if it were not.
        let scale = 72 / Double(resolution)
        let size = (width: Double(raster.width) * scale, height: Double(raster.height) * scale)
        if (size.width > size.height) != (page.width > page.height) {
            (page.width, page.height) = (page.height, page.width)
        }
        turn.turn(&page)
        page.grids = StrokeFinder(resolution: resolution).grids(in: turn.turned(raster))
    }
}
