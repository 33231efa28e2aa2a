public import Criteria
public import Registry

/// The form of a decision's number, day and signer, as it was typed, with what is wrong in it.
public struct IssueFields: Sendable {
    public var number: String
    public var symbol: String

    /// `2024-01-20`.
    public var date: String
    public var signer: String
    public var position: String
    public var capacity: Decision.Capacity

    /// By name of the field.
    public var troubles: [String: Bilingual]

    public init(
        number: String, symbol: String, date: String, signer: String, position: String, capacity: Decision.Capacity,
        troubles: [String: Bilingual] = [:]
    ) {
        self.number = number
        self.symbol = symbol
        self.date = date
        self.signer = signer
        self.position = position
        self.capacity = capacity
        self.troubles = troubles
    }
}

/// The fields, as a form shows them.
struct IssueFieldList: Markup {
    private let fields: IssueFields
    private let visit: Visit

    init(_ fields: IssueFields, _ visit: Visit) {
        self.fields = fields
        self.visit = visit
    }

    var html: HTML {
        Field(
            visit("Số", "Number"), "so", fields.number, .number, trouble: trouble("so"), isRequired: true)
        Field(
            visit("Ký hiệu", "Symbol"), "ky-hieu", fields.symbol, hint: visit("Ví dụ: QĐ-UBND", "As in: QĐ-UBND"),
            trouble: trouble("ky-hieu"), isRequired: true)
        Field(
            visit("Ngày ban hành", "Day of issue"), "ngay", fields.date, .day, trouble: trouble("ngay"),
            isRequired: true)
        Field(
            visit("Thẩm quyền ký", "Capacity"), "tham-quyen", fields.capacity.rawValue,
            .choice(Decision.Capacity.allCases.map { ($0.rawValue, visit($0.name)) }))
        Field(
            visit("Chức vụ người ký", "Position of the signer"), "chuc-vu", fields.position,
            hint: visit("Ví dụ: CHỦ TỊCH, PHÓ CHỦ TỊCH", "As in: CHỦ TỊCH, PHÓ CHỦ TỊCH"), trouble: trouble("chuc-vu"),
            isRequired: true)
        Field(
            visit("Họ và tên người ký", "Name of the signer"), "nguoi-ky", fields.signer, trouble: trouble("nguoi-ky"),
            isRequired: true)
    }

    private func trouble(_ name: String) -> String { fields.troubles[name].map { visit($0) } ?? "" }
}
