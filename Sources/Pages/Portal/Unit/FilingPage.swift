import Criteria
import Registry

/// Nộp hồ sơ: what it comes to, what is missing with the way there, and the step itself for the head of the unit.
public struct FilingPage: Markup {
    private let visit: Visit
    private let dossier: UnitDossier

    public init(_ visit: Visit, _ dossier: UnitDossier) {
        self.visit = visit
        self.dossier = dossier
    }

    public var html: HTML {
        PortalPage(visit, heading: visit("Nộp hồ sơ", "File the dossier"), trail: dossier.trail(visit)) {
            FactList {
                Fact(visit("Đơn vị", "Unit"), dossier.unitName)
                Fact(visit("Nơi tiếp nhận", "Receiving office"), dossier.round.receivingBody)
                Fact(visit("Trạng thái", "State")) { StateBadge(dossier.dossier.state, visit) }
                if let due = dossier.due {
                    Fact(visit("Hạn nộp", "Due")) {
                        DueText(visit, due: due, filed: dossier.dossier.firstFiledOn)
                    }
                }
            }
            if !dossier.gaps.isEmpty { gaps }
            step
            VerdictPanel(visit, dossier)
            ConcernList(visit, dossier)
        }
    }

    private var gaps: HTML {
        section(.class("card"), .labelledBy(id: "con-thieu")) {
            h2(
                visit("Còn \(dossier.gaps.count) mục chưa xong", "\(dossier.gaps.count) items are not done"),
                .id("con-thieu"))
            ul {
                for gap in dossier.gaps {
                    li {
                        if let item = gap.item, let link = dossier.link(to: item) {
                            a(visit(gap.message), link)
                        } else {
                            visit(gap.message)
                        }
                    }
                }
            }
        }
    }

    @HTMLBuilder private var step: HTML {
        NextStep(visit("Nộp cho \(dossier.round.receivingBody)", "File it with \(dossier.round.receivingBody)")) {
            if !dossier.isOpen {
                p(visit("Hồ sơ không còn ở đơn vị.", "The dossier is no longer with the unit."))
            } else if !dossier.verbs.contains(.submit) {
                p(
                    visit(
                        "Thủ trưởng đơn vị xem và nộp hồ sơ bằng tài khoản của mình.",
                        "The head of the unit looks at it and files it with their own account."))
            } else if dossier.gaps.isEmpty {
                p(
                    visit(
                        "Sau khi nộp, đơn vị không sửa được nữa, nhưng rút về được khi nơi tiếp nhận chưa tiếp nhận.",
                        "Once filed it cannot be changed, but it can be taken back while it is not accepted."))
                PostForm(.filing(dossier.id), visit) {
                    // Whoever signs, signs what they saw.
                    Hidden("ban", String(dossier.version))
                    button(
                        dossier.dossier.state == .returned
                            ? visit("Nộp lại hồ sơ", "File it again") : visit("Nộp hồ sơ", "File it"),
                        Attribute("type", "submit"), .class("main"))
                }
            } else {
                p(visit("Hoàn thành các mục trên rồi nộp.", "Do the items above, then file it."))
            }
        }
    }
}
