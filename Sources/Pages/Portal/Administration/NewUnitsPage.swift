public import Criteria
public import Registry

/// Thêm đơn vị: many at once, a line each, as they are copied from a list in Word or Excel.
public struct NewUnitsPage: Markup {
    private let visit: Visit
    private let choices: UnitChoices
    private let names: String
    private let era: Unit.Era?

    public init(_ visit: Visit, choices: UnitChoices, names: String = "", era: Unit.Era? = nil) {
        self.visit = visit
        self.choices = choices
        self.names = names
        self.era = era
    }

    public var html: HTML {
        PortalPage(
            visit, heading: visit("Thêm đơn vị", "Add units"),
            trail: [
                .init(visit("Quản trị", "Administration"), .administration), .init(visit("Đơn vị", "Units"), .units),
            ]
        ) {
            PostForm(.newUnits, visit) {
                Field(
                    visit("Tên đơn vị, mỗi dòng một đơn vị", "Names, one on each line"), "ten", names, .lines(8),
                    hint: visit(
                        "Có thể dán từ danh sách Word, Excel. Các đơn vị cùng loại hình và địa bàn thì thêm cùng lúc.",
                        "May be pasted from a list. Add units of one kind and territory together."), isRequired: true)
                UnitFields(visit, choices: choices, era: era)
                button(visit("Thêm", "Add"), Attribute("type", "submit"), .class("main"))
            }
        }
    }
}

/// What the forms about units offer.
public struct UnitChoices: Sendable {
    public var kinds: [UnitKind]
    public var territories: [(id: ID<Territory>, name: String)]

    public init(kinds: [UnitKind], territories: [(id: ID<Territory>, name: String)]) {
        self.kinds = kinds
        self.territories = territories
    }
}

/// Kind, tier, territory and body above.
struct UnitFields: Markup {
    private let visit: Visit
    private let choices: UnitChoices
    private let era: Unit.Era?

    init(_ visit: Visit, choices: UnitChoices, era: Unit.Era?) {
        self.visit = visit
        self.choices = choices
        self.era = era
    }

    var html: HTML {
        Field(
            visit("Loại hình", "Kind"), "loai-hinh", era?.kind ?? "",
            .choice([("", visit("– chọn –", "– choose –"))] + choices.kinds.map { ($0.id, visit($0.name)) }),
            isRequired: true)
        Field(
            visit("Cấp đánh giá", "Tier"), "cap", era?.tier.rawValue ?? Tier.district.rawValue,
            .choice(Tier.allCases.map { ($0.rawValue, visit($0.name)) }))
        Field(
            visit("Địa bàn", "Territory"), "dia-ban", era?.territory.text ?? "",
            .choice(choices.territories.map { ($0.id.text, $0.name) }), isRequired: true)
        Field(
            visit("Cơ quan chủ quản", "Body above"), "chu-quan", era?.parentBody ?? "",
            hint: visit("Như ở dòng đầu giấy tờ: UBND huyện …", "As in the letterhead"))
    }
}
