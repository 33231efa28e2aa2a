import Criteria
import Registry

/// The one thing to do now.
struct DossierNextStep: Markup {
    private let visit: Visit
    private let dossier: UnitDossier

    init(_ visit: Visit, _ dossier: UnitDossier) {
        self.visit = visit
        self.dossier = dossier
    }

    var html: HTML {
        NextStep(visit("Việc tiếp theo", "What comes next")) {
            if dossier.isOpen { writing } else { waiting }
        }
    }

    @HTMLBuilder private var writing: HTML {
        let unconfirmed = dossier.assessment.unconfirmed.count
        if unconfirmed > 0 {
            p(
                visit(
                    "Có \(unconfirmed) giá trị đọc từ báo cáo hoặc hồ sơ trước chờ bạn xác nhận.",
                    "\(unconfirmed) values that were read wait to be confirmed."))
            p {
                a(
                    visit("Xác nhận những gì đã đọc", "Confirm what was read"), .href(.readings(dossier.id)),
                    .class("main button"))
            }
        } else if let gap = dossier.gaps.first, let item = gap.item, let link = dossier.link(to: item) {
            p(visit("Còn \(dossier.gaps.count) mục chưa trả lời.", "\(dossier.gaps.count) items are not answered."))
            p { a(visit("Trả lời mục \(item)", "Answer item \(item)"), link, .class("main button")) }
        } else if dossier.verbs.contains(.submit) {
            p(visit("Hồ sơ đã đủ. Xem trước rồi nộp.", "The dossier is complete. Look at it, then file it."))
            p {
                a(visit("Nộp hồ sơ", "File the dossier"), .href(.filing(dossier.id)), .class("main button"))
                " "
                a(visit("Xem trước", "Preview"), .href(.preview(dossier.id)))
            }
        } else {
            p(
                visit(
                    "Hồ sơ đã đủ. Thủ trưởng đơn vị xem và nộp.",
                    "The dossier is complete. The head of the unit looks at it and files it."))
            p { a(visit("Xem trước", "Preview"), .href(.preview(dossier.id)), .class("main button")) }
        }
    }

    @HTMLBuilder private var waiting: HTML {
        p(visit(DossierNextStep.words(dossier.dossier.state, office: dossier.round.receivingBody)))
        if dossier.verbs.contains(.recall) {
            PostForm(.recall(dossier.id), visit) {
                p(
                    visit(
                        "Phát hiện sai sót? Thủ trưởng đơn vị có thể rút hồ sơ về khi chưa được tiếp nhận.",
                        "Found a mistake? The head of the unit may take it back while it is not accepted."),
                    .class("muted"))
                button(visit("Rút hồ sơ về để sửa", "Take it back to mend it"), Attribute("type", "submit"))
            }
        }
    }

    private static func words(_ state: Dossier.State, office: String) -> Bilingual {
        switch state {
        case .draft, .returned:
            Bilingual(vi: "Đợt đánh giá đã đóng.", en: "The round is closed.")
        case .submitted, .resubmitted:
            Bilingual(vi: "Chờ \(office) tiếp nhận.", en: "Waiting for \(office) to accept it.")
        case .underAppraisal:
            Bilingual(vi: "Hội đồng đang thẩm định.", en: "The council is appraising it.")
        case .appraised:
            Bilingual(vi: "Đã thẩm định, chờ trình công nhận.", en: "Appraised; to be proposed for recognition.")
        case .proposed:
            Bilingual(vi: "Đã trình, chờ quyết định.", en: "Proposed; waiting for the decision.")
        case .recognised:
            Bilingual(vi: "Đã được công nhận, chờ công bố.", en: "Recognised; to be published.")
        case .declined:
            Bilingual(
                vi: "Không được công nhận; lý do ở phần diễn biến dưới đây.",
                en: "Not recognised; the reasons stand in the history below.")
        case .published:
            Bilingual(vi: "Đã được công nhận và công bố.", en: "Recognised and published.")
        }
    }
}
