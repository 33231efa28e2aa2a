import Criteria
public import Registry

/// Whose templates somebody looks after.
public struct TemplateOwnersPage: Markup {
    private let visit: Visit
    private let owners: [(owner: OfficeTemplate.Owner, name: String)]

    public init(_ visit: Visit, owners: [(owner: OfficeTemplate.Owner, name: String)]) {
        self.visit = visit
        self.owners = owners
    }

    public var html: HTML {
        PortalPage(visit, heading: visit("Mẫu giấy tờ của cơ quan", "The office's own templates")) {
            p(
                visit(
                    "Cơ quan có mẫu riêng thì tải tệp Word có chỗ điền lên; giấy tờ in theo mẫu đó thay mẫu gợi ý.",
                    "An office with a form of its own uploads a Word file with placeholders; papers are printed on it.")
            )
            if owners.isEmpty {
                p(visit("Bạn chưa phụ trách địa bàn nào.", "You look after no territory."), .class("muted"))
            }
            ul { for owner in owners { li { a(owner.name, .href(.templates(owner.owner))) } } }
        }
    }
}

/// The templates of an owner, kind by kind.
public struct TemplatesPage: Markup {
    private let visit: Visit
    private let owner: OfficeTemplate.Owner
    private let name: String
    private let templates: [OfficeTemplate]
    private let units: [(id: ID<Registry.Unit>, name: String)]

    public init(
        _ visit: Visit, _ owner: OfficeTemplate.Owner, name: String, templates: [OfficeTemplate],
        units: [(id: ID<Registry.Unit>, name: String)]
    ) {
        self.visit = visit
        self.owner = owner
        self.name = name
        self.templates = templates
        self.units = units
    }

    private var kinds: [PaperKind] {
        if case .unit = owner { return PaperKind.allCases.filter { $0.scope == .dossier } }
        return PaperKind.allCases
    }

    public var html: HTML {
        PortalPage(
            visit, heading: visit("Mẫu giấy tờ: \(name)", "Templates: \(name)"),
            trail: [PortalPage.Link(visit("Mẫu giấy tờ", "Templates"), .templateOwners)]
        ) {
            CaptionedTable(
                visit("Mẫu riêng theo loại giấy tờ", "Own templates by kind of paper"),
                columns: [
                    CaptionedTable.Column(visit("Giấy tờ", "Paper")), CaptionedTable.Column(visit("Mẫu", "Template")),
                    CaptionedTable.Column(visit("Cập nhật", "Changed")),
                ],
                rows: kinds.map { kind in
                    let own = templates.first { $0.paperKind == kind && $0.file != nil }
                    return [
                        a(visit(kind.name.asSentence), .href(.template(kind, owner))),
                        own.map { .text($0.file?.name ?? "") }
                            ?? span(visit("Mẫu gợi ý", "Suggested form"), .class("muted")),
                        .text(own.map { "\($0.changed.at.vietnamese), \($0.changed.name)" } ?? "–"),
                    ]
                })
            if !units.isEmpty {
                form(.class("filters"), Attribute("method", "get"), Attribute("action", Route.templateOwners.path)) {
                    Field(
                        visit("Mẫu riêng cho một đơn vị", "Templates of one unit"), "don-vi", "",
                        .choice(units.map { ($0.id.text, $0.name) }))
                    button(visit("Mở", "Open"), Attribute("type", "submit"))
                }
            }
        }
    }
}

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

extension Route {
    /// Whose templates somebody looks after.
    public static let templateOwners = Route("mau-giay-to")
    public static func templates(_ owner: OfficeTemplate.Owner) -> Route { Route("mau-giay-to", owner.key) }
    public static func template(_ kind: PaperKind, _ owner: OfficeTemplate.Owner) -> Route {
        Route("mau-giay-to", owner.key, kind.rawValue)
    }
    public static func templateRemoval(_ kind: PaperKind, _ owner: OfficeTemplate.Owner) -> Route {
        Route("mau-giay-to", owner.key, kind.rawValue, "go")
    }
    public static func templateFile(_ kind: PaperKind, _ owner: OfficeTemplate.Owner) -> Route {
        Route("mau-giay-to", owner.key, kind.rawValue, "tep")
    }
    public static func templateExample(_ kind: PaperKind, _ owner: OfficeTemplate.Owner) -> Route {
        Route("mau-giay-to", owner.key, kind.rawValue, "mau-de-sua")
    }
    public static func templateFields(_ kind: PaperKind, _ owner: OfficeTemplate.Owner) -> Route {
        Route("mau-giay-to", owner.key, kind.rawValue, "truong")
    }
}
