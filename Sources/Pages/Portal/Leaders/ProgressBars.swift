import Criteria
import Registry

/// How many units have come how far, each number with a bar beside it.
struct ProgressBars: Markup {
    private let visit: Visit
    private let counts: ProgressCounts

    init(_ visit: Visit, _ counts: ProgressCounts) {
        self.visit = visit
        self.counts = counts
    }

    var html: HTML {
        for (words, count) in ProgressBars.steps(counts) {
            ProgressLine(count, of: counts.units, "\(visit(words)): \(count)/\(counts.units)")
        }
    }

    /// What a leader asks for, in the order of the year.
    static func steps(_ counts: ProgressCounts) -> [(Bilingual, Int)] {
        [
            (Bilingual(vi: "Chưa lập hồ sơ", en: "Nothing begun"), counts.notBegun),
            (Bilingual(vi: "Đang soạn", en: "Being drafted"), counts.count(.draft)),
            (Bilingual(vi: "Chờ tiếp nhận", en: "Waiting to be accepted"), counts.count(.submitted, .resubmitted)),
            (Bilingual(vi: "Trả lại để sửa", en: "Returned"), counts.count(.returned)),
            (Bilingual(vi: "Đang thẩm định", en: "Under appraisal"), counts.count(.underAppraisal)),
            (Bilingual(vi: "Đã thẩm định, đã trình", en: "Appraised or proposed"), counts.count(.appraised, .proposed)),
            (
                Bilingual(vi: "Đã công nhận, công bố", en: "Recognised or published"),
                counts.count(.recognised, .published)
            ),
            (Bilingual(vi: "Không công nhận", en: "Declined"), counts.count(.declined)),
            (Bilingual(vi: "Quá hạn nộp", en: "Late"), counts.late),
        ]
    }
}
