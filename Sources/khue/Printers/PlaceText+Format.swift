import Checks
import Criteria
import Formats

extension PlaceText {
    /// Counts lines where the format has them; elsewhere paragraphs and rows are counted.
    init(_ language: Language, format: Format) {
        self.init(language, hasLines: format.hasLines)
    }
}
