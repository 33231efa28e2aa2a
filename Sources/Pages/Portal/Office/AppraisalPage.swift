import Criteria
public import Registry

/// Thẩm định hồ sơ: the unit's and the council's side by side, votes, minutes and conclusion.
public struct AppraisalPage: Markup {
    let visit: Visit
    let facts: DossierFacts
    let round: RoundFacts
    let rights: Rights
    let typed: Typed

    /// What the visitor may do.
    public struct Rights: Sendable {
        public var user: ID<User>

        /// Why they take no part; `nil` for those who do.
        public var absence: Refusal?
        public var mayRecord: Bool
        public var verbs: [Dossier.Verb]

        /// What keeps them from concluding.
        public var obstacle: Refusal?

        public init(
            user: ID<User>, absence: Refusal?, mayRecord: Bool, verbs: [Dossier.Verb], obstacle: Refusal?
        ) {
            self.user = user
            self.absence = absence
            self.mayRecord = mayRecord
            self.verbs = verbs
            self.obstacle = obstacle
        }
    }

    /// What was typed and not taken, by the names of the fields, and what is wrong with it by item.
    public struct Typed: Sendable {
        public var values: [String: String]
        public var troubles: [String: String]

        public init(values: [String: String] = [:], troubles: [String: String] = [:]) {
            self.values = values
            self.troubles = troubles
        }
    }

    public init(
        _ visit: Visit, _ facts: DossierFacts, round: RoundFacts, rights: Rights, typed: Typed = Typed()
    ) {
        self.visit = visit
        self.facts = facts
        self.round = round
        self.rights = rights
        self.typed = typed
    }

    public var html: HTML {
        let dossier = facts.dossier
        let sheet = DossierSheet(facts)
        PortalPage(
            visit, heading: visit("Thẩm định: \(facts.unitName)", "Appraisal: \(facts.unitName)"),
            trail: [
                PortalPage.Link(visit(round.name), .round(dossier.round)),
                PortalPage.Link(visit("Hồ sơ", "The dossier"), .review(dossier.id)),
            ]
        ) {
            AppraisalNextStep(self)
            AppraisalSummary(self)
            if rights.absence == nil {
                PostForm(.appraisal(dossier.id), visit) {
                    for group in sheet.groups { criterion(group) }
                    div(.class("card")) {
                        button(
                            visit("Lưu kết quả thẩm định", "Keep the appraisal"), Attribute("type", "submit"),
                            .class("main"))
                        p(
                            visit(
                                "Lưu xong, xếp loại hoặc mức độ được tính lại. Nếu nội dung thay đổi, phiếu đã biểu quyết được bỏ để biểu quyết lại.",
                                "Keeping it computes the result anew. Votes cast on another content are dropped."),
                            .class("hint"))
                    }
                }
            } else {
                for group in sheet.groups { criterion(group) }
            }
            AppraisalVotes(self)
            AppraisalMinutes(self)
            AppraisalReopening(self)
        }
    }

    private func criterion(_ group: DossierSheet.Group) -> HTML {
        section(.class("card"), .labelledBy(id: "tieu-chi-\(group.criterion.id)")) {
            h2(
                visit("Tiêu chí \(group.criterion.id)", "Criterion \(group.criterion.id)"),
                .id("tieu-chi-\(group.criterion.id)"))
            p(group.criterion.text, .lang("vi"))
            for row in group.rows { AppraisalItem(self, row) }
        }
    }
}
