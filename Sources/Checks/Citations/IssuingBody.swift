/// A body, or a class of bodies, that both a symbol and a name give away beyond doubt.
enum IssuingBody: String {
    case government
    case primeMinister
    case nationalAssembly
    case ministryOfEducation
    case ministryOfHomeAffairs
    case peoplesCommittee
    case peoplesCouncil
    case educationDepartment
    case educationOffice
    case homeAffairsDepartment
    case homeAffairsOffice
    case otherMinistry
    case otherDepartment
    case otherOffice
    case studyPromotion

    /// By a symbol: `QĐ-UBND`, `UBND-KGVX`, `TT-BGDĐT`; `nil` when its letters do not tell for sure.
    init?(symbol: String) {
        let parts = SymbolParts(symbol)
        for group in parts.groups.prefix(2) {
            let folded = SymbolParts.folded(group)
            if let body = Self.symbols[folded] {
                self = body
                return
            }
            if folded.hasPrefix("qh"), folded.dropFirst(2).allSatisfy(\.isNumber), folded.count > 2 {
                self = .nationalAssembly
                return
            }
        }
        return nil
    }

    /// By a name; `nil` for a name that is no body of these classes ("tỉnh", "huyện").
    init?(_ name: IssuerName) {
        let plain = name.withoutHead
        for (words, body) in Self.names where plain.starts(with: words) {
            self = body
            return
        }
        if name.starts(with: "Chủ tịch") {
            self = .peoplesCommittee
            return
        }
        if plain.contains("Hội Khuyến học") {
            self = .studyPromotion
            return
        }
        return nil
    }

    var name: String {
        switch self {
        case .government: "Chính phủ"
        case .primeMinister: "Thủ tướng Chính phủ"
        case .nationalAssembly: "Quốc hội"
        case .ministryOfEducation: "Bộ Giáo dục và Đào tạo"
        case .ministryOfHomeAffairs: "Bộ Nội vụ"
        case .peoplesCommittee: "Ủy ban nhân dân"
        case .peoplesCouncil: "Hội đồng nhân dân"
        case .educationDepartment: "Sở Giáo dục và Đào tạo"
        case .educationOffice: "Phòng Giáo dục và Đào tạo"
        case .homeAffairsDepartment: "Sở Nội vụ"
        case .homeAffairsOffice: "Phòng Nội vụ"
        case .otherMinistry: "bộ khác"
        case .otherDepartment: "sở khác"
        case .otherOffice: "phòng khác"
        case .studyPromotion: "Hội Khuyến học"
        }
    }

    private static let symbols: [String: IssuingBody] = [
        "cp": .government, "ttg": .primeMinister, "bgddt": .ministryOfEducation, "bnv": .ministryOfHomeAffairs,
        "ubnd": .peoplesCommittee, "hdnd": .peoplesCouncil, "sgddt": .educationDepartment,
        "pgddt": .educationOffice, "snv": .homeAffairsDepartment, "khvn": .studyPromotion,
    ]

    /// Longer beginnings before shorter ones.
    private static let names: [(String, IssuingBody)] = [
        ("Bộ Giáo dục", .ministryOfEducation), ("Bộ Nội vụ", .ministryOfHomeAffairs), ("Bộ", .otherMinistry),
        ("Sở Giáo dục", .educationDepartment), ("Sở Nội vụ", .homeAffairsDepartment), ("Sở", .otherDepartment),
        ("Phòng Giáo dục", .educationOffice), ("Phòng Nội vụ", .homeAffairsOffice), ("Phòng", .otherOffice),
        ("Ủy ban nhân dân", .peoplesCommittee), ("Hội đồng nhân dân", .peoplesCouncil),
        ("Thủ tướng", .primeMinister), ("Chính phủ", .government), ("Quốc hội", .nationalAssembly),
    ]
}
