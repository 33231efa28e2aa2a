import CTesseract
import Layouts

/// Ink and paper as one bit.
enum Ink {
    /// Otsu's threshold, tile by tile.
    static func of(_ grey: Picture) throws(ScanFailure) -> Picture {
        var ink: UnsafeMutablePointer<Pix>?
        pixOtsuAdaptiveThreshold(grey.pix, 400, 400, 0, 0, 0.1, nil, &ink)
        guard let picture = Picture(owning: ink) else { throw .unreadable }
        return picture
    }
}
