import Criteria
import Registry

/// What must be mended, and what a reviewer would stop at, each with a link to its item.
struct ConcernList: Markup {
    private let visit: Visit
    private let dossier: UnitDossier

    /// Only those of one criterion; `nil` for all.
    private let criterion: String?

    init(_ visit: Visit, _ dossier: UnitDossier, about criterion: String? = nil) {
        self.visit = visit
        self.dossier = dossier
        self.criterion = criterion
    }

    private func isShown(_ item: String?) -> Bool {
        guard let criterion else { return true }
        return dossier.questions.contains { $0.item == item && $0.criterion == criterion }
    }

    var html: HTML {
        let faults = dossier.impossible.filter { isShown($0.item) }
        let concerns = dossier.concerns.filter { isShown($0.item) }
        if !faults.isEmpty || !concerns.isEmpty {
            section(.class("card concerns"), .labelledBy(id: "xem-lai")) {
                h2(visit("Cần xem lại", "Worth a look"), .id("xem-lai"))
                if !faults.isEmpty {
                    h3(visit("Phải sửa mới nộp được", "To be mended before filing"))
                    ul { for fault in faults { li { line(fault.item, visit(fault.message)) } } }
                }
                if !concerns.isEmpty {
                    h3(visit("Người thẩm định sẽ hỏi", "What a reviewer would ask"))
                    ul {
                        for concern in concerns {
                            li {
                                line(
                                    concern.item,
                                    (concern.item.map { visit("Mục \($0): ", "Item \($0): ") } ?? "")
                                        + visit(concern.message))
                            }
                        }
                    }
                }
                p(
                    visit(
                        "Tính từ câu trả lời đã lưu, không phải từ văn bản báo cáo.",
                        "These follow from the saved answers, not from the text of a report."), .class("muted"))
            }
        }
    }

    private func line(_ item: String?, _ words: String) -> HTML {
        item.flatMap { dossier.link(to: $0) }.map { a(words, $0) } ?? .text(words)
    }
}
