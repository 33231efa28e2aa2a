import Criteria
import Documents
import Reports

/// A total that its parts, written out beside it, do not come to.
struct WrongTally {
    /// The total's digits.
    var place: Range<Int>
    var total: Int
    var parts: [Int]

    /// `nil` when the parts do come to the total.
    init?(_ total: PlainCount, _ parts: [Int]) {
        guard parts.reduce(0, +) != total.value else { return nil }
        place = total.range
        self.total = total.value
        self.parts = parts
    }

    /// Every one of a passage, whatever way its parts are written; one total may come twice.
    static func all(in passage: Passage) -> [WrongTally] {
        WrittenSums.wrong(in: passage) + SpokenSums.wrong(in: passage) + MenAndWomen.wrong(in: passage)
    }

    var text: Bilingual {
        let sum = parts.map(String.init).joined(separator: " + ")
        let real = parts.reduce(0, +)
        return Bilingual(vi: "\(sum) = \(real), báo cáo ghi \(total)", en: "\(sum) = \(real); the report says \(total)")
    }
}
