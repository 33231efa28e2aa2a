public import Criteria
import Registry

extension DossierSource {
    /// `Đơn vị học tập`, `Cộng đồng học tập`.
    var title: String { self.set.subject.title }

    /// What the paper rests on: the set's instrument, then what the territory said besides.
    func bases(_ imprint: Imprint) -> [String] {
        [set.basis] + imprint.bases.map { $0.hasPrefix("Căn cứ ") ? $0 : "Căn cứ \($0)" }
    }

    /// The papers that the circular wants in a dossier, by its step: `submission`, `proposal`.
    func papers(of step: String) -> [PaperRule] { self.set.procedure.papers.filter { $0.dossier == step } }
}

extension CriteriaSet {
    /// `Căn cứ Thông tư số 24/2023/TT-BGDĐT`, as it begins the bases of a paper.
    var basis: String { "Căn cứ Thông tư số \(instrument) của Bộ Giáo dục và Đào tạo" }
}

extension CriteriaSet.Subject {
    /// What is recognised, as papers name it.
    public var title: String {
        switch self {
        case .unit: "Đơn vị học tập"
        case .community: "Cộng đồng học tập"
        }
    }
}
