import Criteria
import Registry

/// How long there is left, in words: `Còn 5 ngày, hạn 14/01/2025`.
struct DueText: Markup {
    private let visit: Visit
    private let due: Day

    /// The day it was filed; `nil` while it is not.
    private let filed: Day?

    init(_ visit: Visit, due: Day, filed: Day? = nil) {
        self.visit = visit
        self.due = due
        self.filed = filed
    }

    var html: HTML {
        let days = (filed ?? visit.today).days(until: due)
        span(text(days), .class(days < 0 ? "due late" : "due"))
    }

    private func text(_ days: Int) -> String {
        if let filed {
            return days < 0
                ? visit(
                    "Nộp ngày \(filed.vietnamese), quá hạn \(-days) ngày (hạn \(due.vietnamese))",
                    "Filed \(filed), \(-days) days late (due \(due))")
                : visit("Nộp ngày \(filed.vietnamese), đúng hạn", "Filed \(filed), in time")
        }
        return days < 0
            ? visit(
                "Đã quá hạn \(-days) ngày (\(due.vietnamese)); vẫn nộp được, hồ sơ ghi là nộp muộn",
                "\(-days) days late (\(due)); it can still be filed and is shown as late")
            : visit("Còn \(days) ngày, hạn \(due.vietnamese)", "\(days) days left, due \(due)")
    }
}
