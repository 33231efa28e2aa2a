import Criteria
import Registry

/// Everything that was read, in one table with its place and words: confirm it all, or one by one.
public struct ReadingsPage: Markup {
    private let visit: Visit
    private let dossier: UnitDossier

    /// The items that somebody else changed meanwhile.
    private let stale: Set<String>

    public init(_ visit: Visit, _ dossier: UnitDossier, stale: Set<String> = []) {
        self.visit = visit
        self.dossier = dossier
        self.stale = stale
    }

    /// The box that confirms an item; its value is the version of the entry.
    public static func field(_ item: String) -> String { "dung-\(item)" }

    private var open: [Question] {
        let unconfirmed = Set(dossier.assessment.unconfirmed)
        return dossier.questions.filter { unconfirmed.contains($0.item) }
    }

    public var html: HTML {
        PortalPage(
            visit, heading: visit("Xác nhận những gì đã đọc", "Confirm what was read"), trail: dossier.trail(visit)
        ) {
            if open.isEmpty {
                p(visit("Không còn giá trị nào chờ xác nhận.", "No value waits to be confirmed."))
                p { a(visit("Về hồ sơ", "Back to the dossier"), .href(.dossier(dossier.id)), .class("main button")) }
            } else {
                p(
                    visit(
                        "So từng giá trị với báo cáo. Giá trị sai thì bấm Sửa; giá trị không được xác nhận sẽ không nộp đi.",
                        "Compare each value with the report. Mend what is wrong; what nobody confirms is not filed."))
                PostForm(.readings(dossier.id), visit) {
                    rows
                    if dossier.isOpen {
                        div(.class("actions")) {
                            button(
                                visit("Xác nhận tất cả \(open.count) giá trị", "Confirm all \(open.count) values"),
                                Attribute("type", "submit"), Attribute("name", "viec"), Attribute("value", "tat-ca"),
                                .class("main"))
                            button(
                                visit("Chỉ xác nhận mục đã chọn", "Confirm the ticked ones only"),
                                Attribute("type", "submit"), Attribute("name", "viec"), Attribute("value", "chon"))
                        }
                    }
                }
            }
        }
    }

    private var rows: HTML {
        div(.class("table-scroll"), .reachable, .role("region"), .label(visit("Giá trị đã đọc", "Values read"))) {
            table {
                caption(visit("Giá trị đã đọc, chờ xác nhận", "Values that were read and wait"))
                thead {
                    tr {
                        th(visit("Đúng", "Right"), .scope("col"))
                        th(visit("Mục", "Item"), .scope("col"))
                        th(visit("Giá trị", "Value"), .scope("col"))
                        th(visit("Nguyên văn", "Words"), .scope("col"))
                        th(visit("Chỗ đọc", "Place"), .scope("col"))
                        th(visit("Sửa", "Mend"), .scope("col"))
                    }
                }
                tbody { for question in open { row(question) } }
            }
        }
    }

    @HTMLBuilder private func row(_ question: Question) -> HTML {
        if let entry = dossier.assessment.entries[question.item], let reading = entry.reading {
            tr {
                td {
                    Hidden("ban-\(question.item)", String(entry.version))
                    input(
                        Attribute("type", "checkbox"), Attribute("name", ReadingsPage.field(question.item)),
                        Attribute("value", "1"),
                        .label(visit("Mục \(question.item) đúng", "Item \(question.item) is right")))
                }
                th(.scope("row")) { question.name }
                td {
                    strong(entry.answer.map { visit($0.text) } ?? "—")
                    if stale.contains(question.item) {
                        p(
                            visit(
                                "Người khác vừa sửa mục này: xem lại giá trị mới.", "Just changed: see the new value."),
                            .class("wrong-words"))
                    }
                }
                td {
                    let words = reading.words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
                    mark("«\(words.count > 240 ? words.prefix(240) + "…" : words[...])»", .lang("vi"))
                }
                td(visit(reading.place))
                td { if let link = dossier.link(to: question.item) { a(visit("Sửa", "Mend"), link) } }
            }
        }
    }
}
