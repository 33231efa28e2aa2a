import Criteria
public import Registry

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
