/// Names of bodies as papers write them.
enum OfficeName {
    /// `Ủy ban nhân dân xã Đăk Ruồng` of `UBND xã Đăk Ruồng`: a paper's issuer is written in full.
    static func full(_ name: String) -> String {
        isCommittee(name) && name.hasPrefix("UBND ") ? "Ủy ban nhân dân \(name.dropFirst("UBND ".count))" : name
    }

    static func isCommittee(_ name: String) -> Bool {
        name.hasPrefix("UBND ") || name.lowercased().hasPrefix("ủy ban nhân dân ")
    }

    /// The territory that a committee governs: `xã Đăk Ruồng`; `nil` for other bodies.
    static func territory(ofCommittee name: String) -> String? {
        guard isCommittee(name) else { return nil }
        let short = name.hasPrefix("UBND ")
        return String(name.dropFirst(short ? "UBND ".count : "Ủy ban nhân dân ".count))
    }

    /// A territory's name alone: `Kon Rẫy` of `Huyện Kon Rẫy`.
    static func bare(territory name: String) -> String {
        let lower = name.lowercased()
        for kind in ["tỉnh ", "thành phố ", "huyện ", "quận ", "thị xã ", "xã ", "phường ", "đặc khu ", "thị trấn "]
        where lower.hasPrefix(kind) {
            return String(name.dropFirst(kind.count))
        }
        return name
    }
}
