import CTesseract
import Layouts

/// Colour, palette, transparency and depth away: the ink as dark on light in eight bits.
enum GreyPicture {
    /// The red channel of a colour picture, in which a red seal fades and the name under it comes out.
    static func of(_ picture: Picture) throws(ScanFailure) -> Picture {
        guard let plain = Picture(owning: pixRemoveColormap(picture.pix, Int32(REMOVE_CMAP_BASED_ON_SRC))) else {
            throw .unreadable
        }
        guard plain.depth == 32 else { return try grey(plain) }
        guard let opaque = Picture(owning: pixRemoveAlpha(plain.pix)),
            let red = Picture(owning: pixGetRGBComponent(opaque.pix, Int32(COLOR_RED)))
        else { throw .unreadable }
        return red
    }

    private static func grey(_ picture: Picture) throws(ScanFailure) -> Picture {
        guard let grey = Picture(owning: pixConvertTo8(picture.pix, 0)) else { throw .unreadable }
        return grey
    }

    /// Square pixels (a fax has fewer lines than columns), and no more of them than recognition has use for.
    static func scaled(_ grey: Picture, resolution: Int) throws(ScanFailure) -> (picture: Picture, resolution: Int) {
        let across = Int(pixGetXRes(grey.pix))
        let down = Int(pixGetYRes(grey.pix))
        var stretch: Float = 1
        if across > 0, down > 0, across != down, (0.4...2.5).contains(Double(across) / Double(down)) {
            stretch = Float(across) / Float(down)
        }
        let shrink: Float = resolution > 330 ? 300 / Float(resolution) : 1
        guard stretch != 1 || shrink != 1 else { return (grey, resolution) }
        guard let scaled = Picture(owning: pixScale(grey.pix, shrink, shrink * stretch)) else { throw .unreadable }
        return (scaled, shrink == 1 ? resolution : 300)
    }
}
