public import Criteria

/// Các bộ tiêu chí: what the program knows as law, and the form that adds a layer of provincial guidance.
public struct CriteriaSetsPage: Markup {
    private let visit: Visit
    private let sets: [CriteriaSet]
    private let mayAdd: Bool

    /// What stands in the form: the file's text.
    private let text: String

    public init(_ visit: Visit, sets: [CriteriaSet], mayAdd: Bool, text: String = "") {
        self.visit = visit
        self.sets = sets
        self.mayAdd = mayAdd
        self.text = text
    }

    public var html: HTML {
        PortalPage(
            visit, heading: visit("Bộ tiêu chí", "Criteria sets"),
            trail: [.init(visit("Quản trị", "Administration"), .administration)]
        ) {
            list
            if mayAdd { add }
        }
    }

    private var list: HTML {
        div(.class("table-scroll"), .reachable, .role("region"), .label(visit("Các bộ tiêu chí", "Criteria sets"))) {
            table {
                caption(visit("Bộ tiêu chí", "Criteria sets"))
                thead {
                    tr {
                        th(visit("Bộ", "Set"), .scope("col"))
                        th(visit("Tên", "Title"), .scope("col"))
                        th(visit("Năm đánh giá", "Years"), .scope("col"))
                        th(visit("Sửa bộ", "Over"), .scope("col"))
                        th(visit("Đối chiếu ngày", "Checked"), .scope("col"))
                    }
                }
                tbody {
                    for set in sets {
                        tr {
                            th(.scope("row")) { a(set.id, .href(.criteriaSet(set.id))) }
                            td(visit(set.title))
                            td("\(set.firstYear)–\(set.lastYear.map(String.init) ?? visit("nay", "now"))")
                            td(set.base ?? "")
                            td(set.source.checked.vietnamese)
                        }
                    }
                }
            }
        }
    }

    private var add: HTML {
        section(.class("card"), .labelledBy(id: "them")) {
            h2(visit("Thêm hướng dẫn của địa phương", "Add provincial guidance"), .id("them"))
            p(
                visit(
                    "Một tệp YAML sửa một bộ quốc gia, mỗi giá trị kèm điều khoản. Phần mềm kiểm tra từng dòng; còn lỗi thì không nhận.",
                    "A YAML file over a national set, each value with its clause. Every line is checked; a file with a mistake is not taken."
                ),
                .class("muted"))
            PostForm(.criteriaSets, visit) {
                Field(visit("Nội dung tệp", "The file"), "noi-dung", text, .lines(14), isRequired: true)
                button(
                    visit("Kiểm tra", "Check"), Attribute("type", "submit"), Attribute("name", "viec"),
                    Attribute("value", "kiem-tra"))
                button(
                    visit("Thêm", "Add"), Attribute("type", "submit"), Attribute("name", "viec"),
                    Attribute("value", "them"), .class("main"))
            }
        }
    }
}
