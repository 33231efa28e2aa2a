public import Criteria

/// Who appraises under a set, in the words of papers. Where the circular knows no council the office checks, and those who
/// do it are a group (khoản 2 Điều 7 Thông tư 22/2020, khoản 4 Điều 6 Thông tư 44/2014).
extension CriteriaSet {
    /// Whether the circular has a council appraise.
    public var hasCouncil: Bool {
        procedure.council != nil
            || procedure.authorities.contains { $0.act == "appraise" && $0.body.vi.hasPrefix("Hội đồng") }
    }

    /// `Hội đồng`, `Tổ kiểm tra`.
    public var panelShort: String { hasCouncil ? "Hội đồng" : "Tổ kiểm tra" }

    /// What they do: `thẩm định`, `kiểm tra`.
    public var appraising: String { hasCouncil ? "thẩm định" : "kiểm tra" }

    /// What somebody of them is called.
    public func name(of position: Council.Position) -> String {
        guard !hasCouncil else { return position.name.vi }
        return switch position {
        case .chair: "Tổ trưởng"
        case .secretary: "Thư ký"
        case .commissioner: "Tổ viên"
        }
    }

    /// How they came to what they say: `Họp Tổ kiểm tra`.
    public func name(of form: Appraisal.Form) -> String {
        form == .meeting ? "Họp \(panelShort)" : form.name.vi
    }
}
