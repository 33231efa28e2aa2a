import Criteria
import Registry

/// Where a value comes from, with the words as they stand there.
struct ReadingNote: Markup {
    private let visit: Visit
    private let reading: SelfAssessment.Reading

    init(_ visit: Visit, _ reading: SelfAssessment.Reading) {
        self.visit = visit
        self.reading = reading
    }

    var html: HTML {
        p(.class("reading")) {
            visit("Đọc từ ", "Read from ") + visit(reading.place) + ": "
            mark("«\(excerpt)»", .lang("vi"))
            " "
            span(
                reading.isConfirmed ? visit("đã xác nhận", "confirmed") : visit("chưa xác nhận", "not confirmed"),
                .class("badge \(reading.isConfirmed ? "met" : "no-data")"))
        }
    }

    /// The words on one line; long passages are cut.
    private var excerpt: String {
        let line = reading.words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return line.count > 240 ? "\(line.prefix(160)) … \(line.suffix(60))" : line
    }
}
