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
        CaptionedTable(
            visit("Bộ tiêu chí", "Criteria sets"),
            columns: [
                .init(visit("Bộ", "Set")), .init(visit("Tên", "Title")), .init(visit("Năm đánh giá", "Years")),
                .init(visit("Sửa bộ", "Over")), .init(visit("Đối chiếu ngày", "Checked")),
            ],
            rows: sets.map { set in
                [
                    a(set.id, .href(.criteriaSet(set.id))), .text(visit(set.title)),
                    .text("\(set.firstYear)–\(set.lastYear.map(String.init) ?? visit("nay", "now"))"),
                    .text(set.base ?? ""), .text(set.source.checked.vietnamese),
                ]
            }
        ).html
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
