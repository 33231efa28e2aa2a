public import Criteria
public import Registry

/// Thêm địa bàn, as one that always was or as one made of others.
public struct NewTerritoryPage: Markup {
    private let visit: Visit
    private let values: Values

    /// What stands in the form.
    public struct Values: Sendable {
        public var id = ""
        public var tier = Tier.district
        public var era: Territory.Era?
        public var from = ""
        public var until = ""
        public var origins = ""
        public var basis = ""

        public init() {}
    }

    public init(_ visit: Visit, values: Values = Values()) {
        self.visit = visit
        self.values = values
    }

    public var html: HTML {
        PortalPage(
            visit, heading: visit("Thêm địa bàn", "Add a territory"),
            trail: [
                .init(visit("Quản trị", "Administration"), .administration),
                .init(visit("Địa bàn", "Territories"), .territories),
            ]
        ) {
            PostForm(.newTerritory, visit) {
                Field(
                    visit("Mã", "Code"), "ma", values.id,
                    hint: visit(
                        "Mã chính thức nếu có (Quyết định 19/2025/QĐ-TTg); huyện trước 01/7/2025 tự đặt, ví dụ kon-tum.kon-ray",
                        "The official code where there is one; your own for former districts, such as kon-tum.kon-ray"),
                    isRequired: true)
                Field(
                    visit("Cấp", "Tier"), "cap", values.tier.rawValue,
                    .choice(Tier.allCases.map { ($0.rawValue, visit($0.name)) }))
                EraFields(visit, era: values.era)
                Field(
                    visit("Có từ ngày", "Since"), "tu-ngay", values.from, .day,
                    hint: visit("Để trống nếu có từ lâu", "Empty where it always was"))
                Field(
                    visit("Đến ngày", "Until"), "den-ngay", values.until, .day,
                    hint: visit("Huyện: 2025-06-30; để trống nếu vẫn còn", "Former districts: 30 June 2025"))
                Field(
                    visit("Được lập từ các địa bàn (mã, cách nhau bằng dấu phẩy)", "Made of (codes, with commas)"),
                    "tu-dia-ban", values.origins,
                    hint: visit("Ghi thêm * sau mã nếu chỉ một phần", "With * where only a part"))
                Field(visit("Theo văn bản", "By the instrument"), "can-cu", values.basis)
                button(visit("Thêm", "Add"), Attribute("type", "submit"), .class("main"))
            }
        }
    }
}
