import Criteria
import Registry

/// Who leads a body and how they sign for it.
struct Leader {
    /// `Trưởng phòng`.
    var position: String
    var capacity: Decision.Capacity = .own

    /// By the beginning of the body's name, then by its kind; `Thủ trưởng đơn vị` where neither tells.
    init(of body: String, kind: UnitKind? = nil) {
        let lower = body.lowercased()
        if OfficeName.isCommittee(body) || kind?.classes.contains("territory") == true {
            self.init(position: "Chủ tịch", capacity: .onBehalfOfBody)
        } else if let known = Self.positions.first(where: { lower.hasPrefix($0.name) }) {
            self.init(position: known.position)
        } else if kind?.classes.contains("education") == true {
            self.init(position: "Hiệu trưởng")
        } else {
            self.init(position: "Thủ trưởng đơn vị")
        }
    }

    private init(position: String, capacity: Decision.Capacity = .own) {
        self.position = position
        self.capacity = capacity
    }

    /// `Trưởng phòng Giáo dục và Đào tạo huyện Kon Rẫy`: who leads a body, by position and body.
    static func title(of body: String) -> String {
        let position = Leader(of: body).position
        let isNamedInPosition = position == "Trưởng phòng" && body.hasPrefix("Phòng ")
        return "\(position) \(isNamedInPosition ? String(body.dropFirst("Phòng ".count)) : OfficeName.full(body))"
    }

    /// As they sign; the name is left for them to write.
    var signer: Decision.Signer {
        Decision.Signer(name: "", position: position.uppercased(), capacity: capacity)
    }

    /// Longer beginnings before shorter ones.
    private static let positions: [(name: String, position: String)] = [
        ("ban quản lý", "Giám đốc"), ("ban qlda", "Giám đốc"), ("ban chỉ huy quân sự", "Chỉ huy trưởng"),
        ("bảo hiểm xã hội", "Giám đốc"), ("bảo tàng", "Giám đốc"), ("bệnh viện", "Giám đốc"), ("bộ ", "Bộ trưởng"),
        ("chi cục", "Chi cục trưởng"), ("công an", "Trưởng Công an"), ("công ty", "Giám đốc"), ("cục", "Cục trưởng"),
        ("đài", "Giám đốc"), ("hạt ", "Hạt trưởng"), ("học viện", "Giám đốc"), ("hội ", "Chủ tịch"),
        ("hợp tác xã", "Giám đốc"), ("kho bạc", "Giám đốc"), ("liên đoàn lao động", "Chủ tịch"),
        ("nhà trẻ", "Hiệu trưởng"), ("phòng ", "Trưởng phòng"), ("sở ", "Giám đốc"), ("thanh tra", "Chánh Thanh tra"),
        ("thư viện", "Giám đốc"), ("tòa án", "Chánh án"), ("trạm ", "Trạm trưởng"), ("trung tâm", "Giám đốc"),
        ("trường ", "Hiệu trưởng"), ("ủy ban mặt trận", "Chủ tịch"), ("văn phòng", "Chánh Văn phòng"),
        ("viện kiểm sát", "Viện trưởng"), ("ban ", "Trưởng ban"),
    ]
}

/// The one who decides, taken apart: `Chủ tịch` of `UBND huyện Kon Rẫy`.
struct DecidingOffice {
    var position: String
    var body: String

    init(_ name: String) {
        if name.hasPrefix("Chủ tịch ") {
            self.init("Chủ tịch", String(name.dropFirst("Chủ tịch ".count)))
        } else if name.hasPrefix("Trưởng phòng ") {
            self.init("Trưởng phòng", "Phòng \(name.dropFirst("Trưởng phòng ".count))")
        } else if name.hasPrefix("Giám đốc ") {
            self.init("Giám đốc", String(name.dropFirst("Giám đốc ".count)))
        } else if name.hasPrefix("Bộ trưởng ") {
            self.init("Bộ trưởng", String(name.dropFirst("Bộ trưởng ".count)))
        } else {
            self.init(Leader(of: name).position, name)
        }
    }

    private init(_ position: String, _ body: String) {
        self.position = position
        self.body = body
    }

    /// `Chủ tịch Ủy ban nhân dân huyện Kon Rẫy`: whose power a decision rests on.
    var authority: String {
        switch position {
        case "Trưởng phòng" where body.hasPrefix("Phòng "): "\(position) \(body.dropFirst("Phòng ".count))"
        default: "\(position) \(OfficeName.full(body))"
        }
    }

    /// The head signs in their own right, also where the body is a committee: the decision is the chairman's.
    var signer: Decision.Signer { Decision.Signer(name: "", position: position.uppercased()) }
}
