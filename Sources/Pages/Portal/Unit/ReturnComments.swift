import Criteria
import Registry

/// What the receiving office wants mended, each at the item it is about.
struct ReturnComments: Markup {
    private let visit: Visit
    private let dossier: UnitDossier

    init(_ visit: Visit, _ dossier: UnitDossier) {
        self.visit = visit
        self.dossier = dossier
    }

    var html: HTML {
        if let step = dossier.dossier.openComments {
            section(.class("card notice warning"), .labelledBy(id: "gop-y")) {
                h2(visit("Góp ý cần sửa", "What is to be mended"), .id("gop-y"))
                if !step.words.isEmpty { p(step.words) }
                ul {
                    for (item, words) in step.comments.sorted(by: { $0.key < $1.key }) {
                        li {
                            if let link = dossier.link(to: item) {
                                a(visit("Mục \(item)", "Item \(item)"), link)
                            } else {
                                visit("Mục \(item)", "Item \(item)")
                            }
                            ": \(words)"
                        }
                    }
                }
                p("\(step.name), \(step.at.vietnamese)", .class("muted"))
            }
        }
    }
}
