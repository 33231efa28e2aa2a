import CTesseract
import Layouts
import Testing

@testable import Scans

@Suite("Ruling lines of scans")
struct LineMaskTests {
    /// A drawn table as a scanner would give it: grey, blurred, with noise.
    private func scanned(_ drawing: Drawing, noise: Float) -> Picture? {
        guard let grey = Picture(owning: pixConvertTo8(drawing.picture.pix, 0)),
            let blurred = Picture(owning: pixBlockconvGray(grey.pix, nil, 1, 1))
        else { return nil }
        return Picture(owning: pixAddGaussianNoise(blurred.pix, noise))
    }

    @Test("lines are found through blur and noise, letters are none", arguments: [0, 8, 20] as [Float])
    func noisy(noise: Float) throws {
        let drawing = Drawing()
        drawing.table(columns: [150, 250, 900, 1_050], rows: [300, 400, 450, 600])
        for baseline in stride(from: 330, to: 600, by: 30) { drawing.text(270, 880, baseline: baseline) }
        let page = try #require(scanned(drawing, noise: noise))
        let mask = try #require(LineMask.of(page, resolution: 150))
        let grids = GridFinder(resolution: 150).grids(in: mask)
        #expect(grids.map(\.cells.count) == [9])
    }

    @Test("a page without lines has no table")
    func none() throws {
        let drawing = Drawing()
        for baseline in stride(from: 330, to: 1_600, by: 30) { drawing.text(150, 1_050, baseline: baseline) }
        let page = try #require(scanned(drawing, noise: 8))
        let mask = try #require(LineMask.of(page, resolution: 150))
        #expect(GridFinder(resolution: 150).grids(in: mask).isEmpty)
    }
}
