import CTesseract
import Layouts

/// Which way up a page lies, when its words make no sense: a piece of it is read all four ways.
struct Orientation {
    let recogniser: Recogniser

    /// Below this mean confidence words make no sense; those of a page on its head have 20 to 45.
    private static let nonsense = 72

    /// How much surer another way has to be.
    private static let margin = 12

    /// The page turned the right way; `nil` when it lies so already, or when no way makes more sense.
    ///
    /// - Parameter words: what was read of it as it lies.
    func righted(_ page: CleanPage, words: [ReadWord]) throws(ScanFailure) -> CleanPage? {
        let isSideways = Self.areSideways(words)
        guard isSideways || ReadWord.confidence(words) < Self.nonsense else { return nil }
        var best: (page: CleanPage, confidence: Int)?
        let now = isSideways ? 0 : try confidence(page)
        // On its head is how sheets are laid into a scanner most often, sideways next.
        for quarters in isSideways ? [1, 3] : [2, 1, 3] {
            let turned = try CleanPage(page, quarters: quarters)
            let found = try confidence(turned)
            if found > now + Self.margin, found > best?.confidence ?? 0 { best = (turned, found) }
            if found >= 85 { break }
        }
        return best?.page
    }

    /// Whether most words stand upright: recognition reads such lines too, but they are no lines of a page then.
    private static func areSideways(_ words: [ReadWord]) -> Bool {
        let long = words.filter { $0.text.unicodeScalars.count >= 3 }
        return long.count { $0.area.height * 5 > $0.area.width * 6 } * 2 > long.count
    }

    /// How sure the words are in the part of a page where most text is.
    private func confidence(_ page: CleanPage) throws(ScanFailure) -> Int {
        let (width, height) = (page.grey.width, page.grey.height)
        let middle = Area(left: width / 8, top: height / 6, right: width * 7 / 8, bottom: height / 2)
        guard let piece = page.grey.clipped(middle) else { return 0 }
        let words = try recogniser.words(piece, resolution: page.resolution, mode: PSM_SINGLE_BLOCK)
        return ReadWord.confidence(words)
    }
}
