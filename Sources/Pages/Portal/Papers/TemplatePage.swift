import Criteria
public import Registry

/// One template: what is wrong with it, another file in its place, the names that may stand in it.
public struct TemplatePage: Markup {
    private let visit: Visit
    private let owner: OfficeTemplate.Owner
    private let name: String
    private let kind: PaperKind
    private let template: OfficeTemplate?
    private let problems: [Problem]
    private let fields: [(name: String, text: String)]
    private let trouble: String

    public struct Problem: Sendable {
        /// Whether nothing can be printed with it.
        public var isError: Bool
        public var message: String
        public var remedy: String

        public init(isError: Bool, message: String, remedy: String) {
            self.isError = isError
            self.message = message
            self.remedy = remedy
        }
    }

    /// - Parameter trouble: with a file that was not taken.
    public init(
        _ visit: Visit, _ owner: OfficeTemplate.Owner, name: String, kind: PaperKind, template: OfficeTemplate?,
        problems: [Problem], fields: [(name: String, text: String)], trouble: String = ""
    ) {
        self.visit = visit
        self.owner = owner
        self.name = name
        self.kind = kind
        self.template = template
        self.problems = problems
        self.fields = fields
        self.trouble = trouble
    }

    public var html: HTML {
        PortalPage(
            visit, heading: visit("Mẫu: \(kind.name.vi)", "Template: \(kind.name.en)"),
            trail: [PortalPage.Link(name, .templates(owner))]
        ) {
            if let template { current(template) } else { begin }
            section(.class("card"), .labelledBy(id: "tai-len")) {
                h2(
                    template == nil ? visit("Tải mẫu lên", "Upload one") : visit("Thay bằng tệp khác", "Replace it"),
                    .id("tai-len"))
                PostForm(.template(kind, owner), visit, .class("narrow"), hasFiles: true) {
                    Field(
                        visit("Tệp Word (.docx, .dotx)", "Word file (.docx, .dotx)"), "tep", "",
                        .file(accepted: ".docx,.dotx"), trouble: trouble, isRequired: true)
                    button(
                        visit("Tải lên và kiểm tra", "Upload and check it"), Attribute("type", "submit"), .class("main")
                    )
                }
            }
            writing
            names
        }
    }

    private func current(_ template: OfficeTemplate) -> HTML {
        section(.class("card"), .labelledBy(id: "dang-dung")) {
            h2(visit("Mẫu đang dùng", "The one in use"), .id("dang-dung"))
            p {
                a(template.file?.name ?? "", .href(.templateFile(kind, owner)))
                " "
                span("\(template.changed.at.vietnamese), \(template.changed.name)", .class("muted"))
            }
            if problems.isEmpty {
                p(
                    fields.isEmpty
                        ? visit(
                            "Chưa có dữ liệu để thử; chỗ điền sai sẽ được nêu khi in.",
                            "There are no data to try it on yet; mistakes are told when it is printed.")
                        : visit("Mọi chỗ điền đều đúng.", "Every placeholder is right."))
            } else {
                ul {
                    for problem in problems {
                        li(.class(problem.isError ? "not-met" : "no-data")) {
                            strong(
                                problem.isError ? visit("Lỗi: ", "Mistake: ") : visit("Lưu ý: ", "Note: "))
                            problem.message
                            ". "
                            problem.remedy
                        }
                    }
                }
            }
            PostForm(.templateRemoval(kind, owner), visit, .class("inline")) {
                button(
                    visit("Bỏ mẫu này, dùng lại mẫu gợi ý", "Remove it and use the suggested form"),
                    Attribute("type", "submit"), .class("danger"))
            }
        }
    }

    private var begin: HTML {
        NextStep(visit("Bắt đầu từ mẫu gợi ý", "Begin with the suggested form")) {
            p(
                visit(
                    "Tải mẫu có sẵn chỗ điền về, sửa trong Word theo ý cơ quan, rồi tải lên.",
                    "Download one with placeholders, change it in Word as you like, then upload it."))
            p {
                a(visit("Tải mẫu để sửa", "Download it"), .href(.templateExample(kind, owner)), .class("button"))
            }
        }.html
    }

    private var writing: HTML {
        details(.class("card"), .isOpen(template == nil)) {
            summary(visit("Cách gõ chỗ điền trong Word", "How placeholders are typed in Word"))
            CaptionedTable(
                visit("Chỗ điền", "Placeholders"),
                columns: [
                    CaptionedTable.Column(visit("Gõ vào mẫu", "Type")),
                    CaptionedTable.Column(visit("Được", "To get")),
                ],
                rows: [
                    [
                        code("{{unit.name}}"),
                        .text(visit("giá trị của trường, đúng kiểu chữ của chỗ điền", "the field, as it is typed")),
                    ],
                    [
                        code("{{#rows}} … {{/rows}}"),
                        .text(
                            visit(
                                "phần ở giữa lặp lại cho từng dòng; mở ở ô đầu, đóng ở ô cuối thì lặp cả hàng của bảng",
                                "once for each line; from the first cell to the last it repeats the table's row")),
                    ],
                    [
                        code("{{#usesPoints}} … {{/usesPoints}}"),
                        .text(
                            visit(
                                "chỉ in khi đúng, hoặc khi có dữ liệu", "only where it is true, or something is there")),
                    ],
                    [
                        code("{{^remarks.other}} … {{/remarks.other}}"),
                        .text(visit("chỉ in khi sai, hoặc khi không có", "only where it is not")),
                    ],
                ])
        }
    }

    @HTMLBuilder private var names: HTML {
        if !fields.isEmpty {
            details(.class("card")) {
                summary(visit("Danh sách trường (\(fields.count))", "List of fields (\(fields.count))"))
                p {
                    a(visit("Tải danh sách trường (.csv)", "Download it (.csv)"), .href(.templateFields(kind, owner)))
                }
                CaptionedTable(
                    visit("Tên trường và giá trị hiện nay", "Fields with what they hold today"),
                    columns: [
                        CaptionedTable.Column(visit("Viết trong mẫu", "In the template")),
                        CaptionedTable.Column(visit("Giá trị hiện nay", "Today")),
                    ],
                    rows: fields.prefix(200).map { [code("{{\($0.name)}}"), .text(String($0.text.prefix(120)))] })
            }
        }
    }
}
