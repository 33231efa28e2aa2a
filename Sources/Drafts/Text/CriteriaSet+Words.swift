import Criteria
import Registry

/// How papers speak of what a set assesses. A set whose circular knows no council is checked by the office: its papers
/// say "kiểm tra" where others say "thẩm định" (khoản 2 Điều 7 Thông tư 22/2020, khoản 4 Điều 6 Thông tư 44/2014).
extension CriteriaSet {
    /// `“Đơn vị học tập” cấp huyện`; without the tier where the set is for more than one.
    var honour: String {
        tiers.count == 1 ? "“\(subject.title)” \(tiers[0].name.vi)" : "“\(subject.title)”"
    }

    /// What is done: `đánh giá, công nhận`, or `đánh giá, xếp loại` where points are given.
    var act: String { method == .points ? "đánh giá, xếp loại" : "đánh giá, công nhận" }

    /// What comes of it: `mức độ`, `xếp loại`.
    var measure: String { method == .points ? "xếp loại" : "mức độ" }

    /// Who is assessed: `đơn vị`; a community is called by its tier, as the circular does: `xã`.
    var candidate: String {
        guard subject == .community else { return "đơn vị" }
        return switch tiers.first ?? .commune {
        case .commune: "xã"
        case .district: "huyện"
        case .province: "tỉnh"
        }
    }

    /// Those whose learning is counted: `thành viên`, `người dân`.
    var learner: String { subject == .community ? "người dân" : "thành viên" }

    /// The full name of those who appraise.
    var panel: String {
        hasCouncil ? "Hội đồng đánh giá, công nhận \(honour)" : "Tổ kiểm tra, \(act) \(honour)"
    }

    /// All that can come of an assessment, best first; at the end what cannot be recognised.
    var outcomes: [Outcome] {
        method == .points
            ? bands.map { .rating($0.rating) } : levels.reversed().map { .level($0.level) } + [.level(0)]
    }

    /// `Thông tư số 24/2023/TT-BGDĐT`.
    var shortCitation: String { "Thông tư số \(instrument)" }
}

extension String {
    /// `Xã Đăk Ruồng` of `xã Đăk Ruồng`.
    var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// Without the marks that end a sentence, so that another may follow.
    var withoutStop: String {
        var text = self[...]
        while let last = text.last, last == "." || last == ";" || last == " " { text.removeLast() }
        return String(text)
    }
}
