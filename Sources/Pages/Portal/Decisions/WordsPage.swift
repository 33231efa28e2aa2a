import Criteria
public import Registry

/// A step on a dossier that asks for words: declining it, or correcting what was decided.
public struct WordsPage: Markup {
    private let visit: Visit
    private let step: Step
    private let dossier: ID<Dossier>
    private let unit: String
    private let result: Outcome?
    private let words: String
    private let back: Route

    public enum Step: Sendable {
        case decline
        case correct
    }

    /// - Parameters:
    ///   - words: what was typed before.
    ///   - back: where whoever does not want it goes.
    public init(
        _ visit: Visit, _ step: Step, dossier: ID<Dossier>, unit: String, result: Outcome?, words: String = "",
        back: Route
    ) {
        self.visit = visit
        self.step = step
        self.dossier = dossier
        self.unit = unit
        self.result = result
        self.words = words
        self.back = back
    }

    public var html: HTML {
        PortalPage(
            visit, heading: heading, trail: [PortalPage.Link(visit("Quyết định", "Decisions"), .decisions)]
        ) {
            FactList {
                Fact(visit("Đơn vị", "Unit"), unit)
                if let result { Fact(visit("Kết quả thẩm định", "Appraised result"), visit(result.name.asSentence)) }
            }
            PostForm(route, visit, .class("narrow")) {
                Field(visit("Lý do", "Reasons"), "ly-do", words, .lines(6), hint: hint, isRequired: true)
                div(.class("actions")) {
                    button(heading, Attribute("type", "submit"), .class("main danger"))
                    a(visit("Thôi", "Cancel"), .href(back))
                }
            }
        }
    }

    private var heading: String {
        switch step {
        case .decline: visit("Không công nhận", "Decline")
        case .correct: visit("Đính chính", "Correct")
        }
    }

    private var route: Route {
        switch step {
        case .decline: .declining(dossier)
        case .correct: .correction(dossier)
        }
    }

    private var hint: String {
        switch step {
        case .decline:
            visit(
                "Đơn vị đọc đúng những lời này: nêu chỉ tiêu chưa đạt, căn cứ, và đơn vị cần làm gì.",
                "The unit reads these very words: name what was not reached, the clause, and what to do.")
        case .correct:
            visit(
                "Công nhận bị thu hồi và hồ sơ trở lại Hội đồng. Ai xác minh mã công nhận cũng đọc được lý do này: không ghi tên người.",
                "The recognition is withdrawn and the dossier goes back to the council. Whoever verifies the code reads this reason: name no person."
            )
        }
    }
}
