import CTesseract

/// How many pixels of a page go to the inch.
enum Resolution {
    /// What scanners and phones write when they do not know.
    private static let fillers: Set<Int> = [0, 1, 72, 96]

    /// The resolution told by the caller, or by the file when a page of such a size exists, or else by the size of A4.
    static func of(_ picture: Picture, told: Int?) -> Int {
        if let told, told > 0 { return told }
        let stated = Int(pixGetXRes(picture.pix))
        let long = Double(max(picture.width, picture.height))
        if !fillers.contains(stated), stated > 0, (7.0...18.0).contains(long / Double(stated)) { return stated }
        return guessed(long: Int(long))
    }

    /// The resolution that a sheet of A4 would have, brought to the nearest usual one when it is near.
    static func guessed(long: Int) -> Int {
        let exact = Double(long) / 11.69
        let near = [75, 100, 150, 200, 240, 300, 400, 600].first { abs(Double($0) - exact) < Double($0) * 0.03 }
        return near ?? max(1, Int(exact.rounded()))
    }
}
