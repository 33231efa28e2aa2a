import CTesseract

/// The paper behind the ink.
enum Background {
    /// Makes dark or uneven paper white; leaves an even white page as it is.
    static func evened(_ grey: Picture) -> Picture {
        guard needsEvening(grey) else { return grey }
        return Picture(owning: pixBackgroundNormSimple(grey.pix, nil, nil)) ?? grey
    }

    /// Looks at the lightest pixel of each small tile: paper shows between letters nearly everywhere.
    private static func needsEvening(_ grey: Picture) -> Bool {
        guard grey.width > 256, grey.height > 256,
            let tiles = Picture(owning: pixScaleGrayMinMax(grey.pix, 32, 32, Int32(L_CHOOSE_MAX)))
        else { return false }
        var values: [UInt32] = []
        for y in 1..<(tiles.height - 1) {
            for x in 1..<(tiles.width - 1) {
                var value: UInt32 = 0
                pixGetPixel(tiles.pix, Int32(x), Int32(y), &value)
                values.append(value)
            }
        }
        values.sort()
        guard !values.isEmpty else { return false }
        let dark = values[values.count / 20]
        let light = values[values.count * 19 / 20]
        return dark < 190 || light - dark > 50
    }
}
