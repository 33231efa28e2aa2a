public import Criteria
import Registry

extension DossierSource {
    /// `Đơn vị học tập`, `Cộng đồng học tập`.
    var title: String { self.set.subject.title }

    /// The papers that the circular wants in a dossier, by its step: `submission`, `proposal`.
    func papers(of step: String) -> [PaperRule] { self.set.procedure.papers.filter { $0.dossier == step } }
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
