import CTesseract
import Layouts

/// A page made ready for recognition: straight, dark on white, with square pixels.
struct CleanPage {
    let grey: Picture

    /// Pixels to the inch, now.
    let resolution: Int

    /// Pixels to the inch of the picture as it came.
    let scanned: Int

    /// The page before it was straightened.
    private let crooked: Picture

    /// - Parameter told: pixels to the inch, where the caller knows them.
    init(_ picture: Picture, told: Int?) throws(ScanFailure) {
        scanned = Resolution.of(picture, told: told)
        let plain = try GreyPicture.of(picture)
        pixSetResolution(plain.pix, pixGetXRes(picture.pix), pixGetYRes(picture.pix))
        let scaled = try GreyPicture.scaled(plain, resolution: scanned)
        resolution = scaled.resolution
        crooked = Background.evened(scaled.picture)
        grey = try Self.straightened(crooked)
    }

    /// The page turned by quarters of a circle, clockwise, then straightened anew: lines of text that stood upright
    /// told nothing of their angle.
    init(_ page: CleanPage, quarters: Int) throws(ScanFailure) {
        guard let turned = page.crooked.turned(quarters: quarters) else { throw .unreadable }
        resolution = page.resolution
        scanned = page.scanned
        crooked = turned
        grey = try Self.straightened(turned)
    }

    /// Turns a page by the angle of its lines of text.
    private static func straightened(_ grey: Picture) throws(ScanFailure) -> Picture {
        let ink = try Ink.of(grey)
        var angle: Float = 0
        var confidence: Float = 0
        guard pixFindSkew(ink.pix, &angle, &confidence) == 0, abs(angle) > 0.05, confidence > 2 else { return grey }
        let turned = pixRotate(grey.pix, angle * .pi / 180, Int32(L_ROTATE_AREA_MAP), Int32(L_BRING_IN_WHITE), 0, 0)
        guard let straight = Picture(owning: turned) else { throw .unreadable }
        return straight
    }
}
