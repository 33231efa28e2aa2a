public import Criteria
public import Registry

/// Hội đồng đánh giá: who sits in it, for whom they stand and where they work.
public struct CouncilPage: Markup {
    private let visit: Visit
    private let facts: RoundFacts
    private let members: [Member]
    private let units: [(id: String, name: String)]

    /// What is typed: that which is kept, or that which was not taken.
    private let council: Council

    /// Somebody who may sit in it.
    public struct Member: Sendable {
        public var user: ID<User>
        public var name: String

        /// `Trưởng phòng`.
        public var title: String

        /// The roles of the council that they hold, in words.
        public var roles: [Bilingual]

        public init(user: ID<User>, name: String, title: String, roles: [Bilingual]) {
            self.user = user
            self.name = name
            self.title = title
            self.roles = roles
        }
    }

    public init(
        _ visit: Visit, _ facts: RoundFacts, members: [Member], units: [(id: String, name: String)], council: Council
    ) {
        self.visit = visit
        self.facts = facts
        self.members = members
        self.units = units
        self.council = council
    }

    public var html: HTML {
        PortalPage(
            visit, heading: visit("Hội đồng đánh giá", "The council"),
            trail: [PortalPage.Link(visit(facts.name), .round(facts.round.id))]
        ) {
            law
            if !council.seats.isEmpty { CouncilFaults(visit, council.faults(by: facts.set.procedure.council)) }
            if members.isEmpty {
                p(
                    visit(
                        "Chưa ai giữ vai trò Hội đồng ở địa bàn này. Đề nghị quản trị cấp vai trò cho các thành viên trước.",
                        "Nobody holds a role of the council in this territory. Ask the administrator for the roles first."
                    ),
                    .class("notice warning"))
            } else {
                PostForm(.council(facts.round.id), visit) {
                    Hidden("phien-ban", String(facts.version))
                    Field(
                        visit("Quyết định thành lập", "Decision that sets it up"), "quyet-dinh", council.foundedBy,
                        hint: visit("Ví dụ: 12/QĐ-PGDĐT ngày 16/01/2025", "For example: 12/QĐ-PGDĐT of 16/01/2025"))
                    for member in members { fields(member) }
                    p(
                        visit(
                            "Hội đồng chưa đúng thành phần vẫn lưu được để làm tiếp, nhưng chưa tiếp nhận hồ sơ được.",
                            "An incomplete council is kept as a draft; no dossier is accepted until it is complete."),
                        .class("hint"))
                    button(visit("Lưu Hội đồng", "Keep the council"), Attribute("type", "submit"), .class("main"))
                }
            }
        }
    }

    @HTMLBuilder private var law: HTML {
        if let rule = facts.set.procedure.council {
            section(.class("card"), .labelledBy(id: "quy-dinh")) {
                h2(visit("Quy định", "What the law asks for"), .id("quy-dinh"))
                ul {
                    li(
                        visit(
                            "Ít nhất \(rule.minimumCommissioners) người",
                            "At least \(rule.minimumCommissioners) members")
                            + (rule.mustBeOdd ? visit(", số lẻ", ", an odd number") : ""))
                    for body in rule.representatives { li(visit("Đại diện: ", "Represented: ") + body) }
                    li(visit("Không ai thẩm định hồ sơ của đơn vị mình", "Nobody appraises their own unit"))
                }
                p { Clause(rule.source, visit) }
                if let note = rule.source.note { p(note, .class("muted"), .lang("vi")) }
            }
        } else {
            p(
                visit(
                    "Bộ tiêu chí này không quy định Hội đồng; cần một chủ tịch và một thư ký để thẩm định.",
                    "These criteria ask for no council; a chair and a secretary are needed to appraise."),
                .class("muted"))
        }
    }

    private func fields(_ member: Member) -> HTML {
        let seat = council.seat(of: member.user)
        let bodies = facts.set.procedure.council?.representatives ?? []
        var represented = [("", visit("Không đại diện nơi nào", "None of these"))] + bodies.map { ($0, $0) }
        if let other = seat?.represents, !other.isEmpty, !bodies.contains(other) { represented.append((other, other)) }
        return fieldset {
            legend(member.title.isEmpty ? member.name : "\(member.name), \(member.title)")
            p(member.roles.map { visit($0) }.joined(separator: ", "), .class("muted"))
            div(.class("grid")) {
                Field(
                    visit("Chức danh", "Position"), "vi-tri-\(member.user)", seat?.position.rawValue ?? "",
                    .choice(
                        [("", visit("Không tham gia", "Not a member"))]
                            + Council.Position.allCases.map { ($0.rawValue, visit($0.name.asSentence)) }))
                Field(
                    visit("Đại diện", "Represents"), "dai-dien-\(member.user)", seat?.represents ?? "",
                    .choice(represented))
                Field(
                    visit("Đơn vị công tác", "Works at"), "don-vi-\(member.user)", seat?.unit?.text ?? "",
                    .choice(
                        [("", visit("Không thuộc đơn vị nào dưới đây", "None of these units"))]
                            + units.map { ($0.id, $0.name) }))
            }
        }
    }
}
