import Documents
import Layouts

/// What recognition found on a page, in points.
struct LayoutMaker {
    let page: CleanPage

    /// Specks read as letters are surely none.
    private static let leastConfidence = 20

    func layout(number: Int, words: [ReadWord], grids: [PageLayout.Grid]) -> PageLayout {
        let scale = 72 / Double(page.resolution)
        let kept = words.filter { $0.isInk || !$0.isStroke && ($0.confidence >= Self.leastConfidence || !$0.isSpeck) }
        let laid = kept.map { word in
            PageLayout.Word(
                word.text,
                box: Box(
                    left: Double(word.area.left) * scale, top: Double(word.area.top) * scale,
                    right: Double(word.area.right) * scale, bottom: Double(word.area.bottom) * scale),
                confidence: word.confidence)
        }
        return PageLayout(
            number: number, width: Double(page.grey.width) * scale, height: Double(page.grey.height) * scale,
            words: laid, grids: grids,
            picture: PagePicture(page: number, resolution: page.scanned, confidence: ReadWord.confidence(kept)))
    }
}

extension ReadWord {
    /// One or two characters, or nothing that is a letter or digit.
    fileprivate var isSpeck: Bool {
        text.unicodeScalars.count <= 2 || !text.unicodeScalars.contains { $0.properties.isAlphabetic }
    }

    /// A piece of a ruling line.
    fileprivate var isStroke: Bool {
        text.unicodeScalars.allSatisfy { "|¦‖_".unicodeScalars.contains($0) }
    }
}
