import CTesseract
import Layouts

/// A page made ready for recognition: upright, straight, dark on white.
struct CleanPage {
    var grey: Picture
    var ink: Picture
    /// Pixels to the inch, now.
    var resolution: Int

    /// Pixels to the inch of the picture as it came.
    var scanned: Int

    init(_ picture: Picture, told: Int?, orientation: Orientation) throws(ScanFailure) {
        let found = Resolution.of(picture, told: told)
        let plain = try GreyPicture.of(picture)
        pixSetResolution(plain.pix, pixGetXRes(picture.pix), pixGetYRes(picture.pix))
        let scaled = try GreyPicture.scaled(plain, resolution: found)
        grey = Background.evened(scaled.raster)
        resolution = scaled.resolution
        ink = try Ink.of(grey)
        scanned = found
        try straighten()
        let quarters = orientation.quarters(of: self)
        if quarters != 0 { self = try turned(quarters: quarters) }
    }

    /// The page turned clockwise by quarters of a circle.
    func turned(quarters: Int) throws(ScanFailure) -> CleanPage {
        guard let grey = grey.turned(quarters: quarters), let ink = ink.turned(quarters: quarters) else {
            throw .unreadable
        }
        var page = self
        page.grey = grey
        page.ink = ink
        return page
    }

    /// Turns the page by the angle of its lines of text.
    private mutating func straighten() throws(ScanFailure) {
        var angle: Float = 0
        var confidence: Float = 0
        guard pixFindSkew(ink.pix, &angle, &confidence) == 0, abs(angle) > 0.05, confidence > 2 else { return }
        guard
            let straight = Picture(
                owning:
                    pixRotate(
                        grey.pix, angle * Float.pi / 180, Int32(L_ROTATE_AREA_MAP), Int32(L_BRING_IN_WHITE), 0, 0))
        else { throw .unreadable }
        grey = straight
        ink = try Ink.of(grey)
    }
}
