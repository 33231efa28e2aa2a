import Criteria
import Registry

/// Giấy tờ: the papers that can be made, each with where it stands and what to do with it.
struct PaperCard: Markup {
    private let visit: Visit
    private let place: PaperPlace
    private let lines: [ListedPaper]
    private let heading: String
    private let id: String

    init(_ visit: Visit, _ place: PaperPlace, _ lines: [ListedPaper], heading: String, id: String = "giay-to") {
        self.visit = visit
        self.place = place
        self.lines = lines
        self.heading = heading
        self.id = id
    }

    var html: HTML {
        if !lines.isEmpty {
            section(.class("card"), .labelledBy(id: id)) {
                h2(heading, .id(id))
                CaptionedTable(
                    visit("Giấy tờ lập được từ dữ liệu hiện có", "Papers that the data make"),
                    columns: [
                        CaptionedTable.Column(visit("Giấy tờ", "Paper")),
                        CaptionedTable.Column(visit("Trạng thái", "State")),
                        CaptionedTable.Column(visit("Việc", "Do")),
                    ], rows: lines.map { [name($0), state($0), ways($0)] })
            }
        }
    }

    private func name(_ line: ListedPaper) -> HTML {
        line.obstacle == nil
            ? a(visit(line.kind.name.asSentence), .href(.paper(line.kind, place)))
            : .text(visit(line.kind.name.asSentence))
    }

    @HTMLBuilder private func state(_ line: ListedPaper) -> HTML {
        if let obstacle = line.obstacle {
            span(visit(obstacle.message), .class("muted"))
        } else {
            PaperBadge(line.record, visit)
            if let record = line.record, record.imprint.number != nil { " " + record.numberWords(visit) }
            if line.isOutdated {
                p(
                    visit(
                        "Có bản đã vào sổ lập từ dữ liệu cũ", "One was registered from data that have changed since"),
                    .class("due late"))
            }
        }
    }

    @HTMLBuilder private func ways(_ line: ListedPaper) -> HTML {
        if line.obstacle == nil {
            a(
                visit("Xem trước", "Preview"), .href(.paper(line.kind, place)),
                .label(visit("Xem trước \(line.kind.name.vi)", "Preview \(line.kind.name.en)")))
            " · "
            download(line.kind, "docx", visit("Tải Word", "Word"))
            " · "
            download(line.kind, "pdf", visit("Tải PDF", "PDF"))
        }
    }

    private func download(_ kind: PaperKind, _ format: String, _ words: String) -> HTML {
        a(words, .href(.paperFile(kind, place, format)), .label("\(words): \(visit(kind.name))"))
    }
}
