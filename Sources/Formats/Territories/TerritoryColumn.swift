import Foundation

/// The columns of a table of territories, by the words that may head them.
enum TerritoryColumn: String, CaseIterable {
    case id
    case tier
    case kind
    case name
    case parent
    case from
    case until
    case predecessors
    case successors
    case basis
    case confidence
    case note

    static let required: [TerritoryColumn] = [.id, .tier, .kind, .name]

    init?(heading: String) {
        let word = heading.lowercased()
        guard let found = TerritoryColumn.allCases.first(where: { $0.rawValue == word || $0.vietnamese == word }) else {
            return nil
        }
        self = found
    }

    var vietnamese: String {
        switch self {
        case .id: "mã"
        case .tier: "cấp"
        case .kind: "loại"
        case .name: "tên"
        case .parent: "thuộc"
        case .from: "từ ngày"
        case .until: "đến ngày"
        case .predecessors: "tiền thân"
        case .successors: "kế tục"
        case .basis: "căn cứ"
        case .confidence: "độ tin cậy"
        case .note: "ghi chú"
        }
    }
}
