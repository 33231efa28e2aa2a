import Criteria
import Registry

/// What the visitor has to do with the appraisal now.
struct AppraisalNextStep: Markup {
    private let page: AppraisalPage
    private let visit: Visit

    init(_ page: AppraisalPage) {
        self.page = page
        visit = page.visit
    }

    var html: HTML {
        let dossier = page.facts.dossier
        if let absence = page.rights.absence {
            if dossier.state == .underAppraisal {
                div(.class("notice warning")) {
                    p { strong(visit(absence.message)) }
                    p(visit(absence.remedy))
                }
            }
        } else if page.rights.verbs.contains(.conclude), page.rights.obstacle == nil {
            NextStep(visit("Kết luận thẩm định", "Conclude the appraisal")) {
                p(
                    visit(
                        "Đã có biên bản và quá nửa thành viên đồng ý.",
                        "There are minutes, and more than half of the members agree."))
                PostForm(.conclude(dossier.id), visit) {
                    Hidden("phien-ban", String(page.facts.version))
                    button(visit("Kết luận", "Conclude"), Attribute("type", "submit"), .class("main"))
                }
            }
        } else if !(dossier.appraisal?.votes.contains { $0.user == page.rights.user } ?? false) {
            NextStep(visit("Thẩm định rồi biểu quyết", "Appraise, then vote")) {
                p(
                    visit(
                        "Xem từng mục, ghi kết quả và lý do nếu khác tự đánh giá, lưu lại, rồi biểu quyết ở cuối trang.",
                        "Look at each item, enter what differs with the reason, keep it, then vote below."))
                p { a(visit("Tới phần biểu quyết", "To the vote"), .href(id: "bieu-quyet")) }
            }
        } else if page.rights.mayRecord, dossier.appraisal?.minutes == nil {
            NextStep(visit("Lập biên bản", "Keep the minutes")) {
                p { a(visit("Tới phần biên bản", "To the minutes"), .href(id: "bien-ban")) }
            }
        } else if page.rights.verbs.contains(.conclude), let obstacle = page.rights.obstacle {
            NextStep(visit("Chưa kết luận được", "It cannot be concluded yet")) {
                ul { for detail in obstacle.details { li(visit(detail.message)) } }
            }
        }
    }
}
