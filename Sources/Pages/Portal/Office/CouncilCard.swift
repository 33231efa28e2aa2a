import Criteria
import Registry

/// Who sits in the council of a round.
struct CouncilCard: Markup {
    private let visit: Visit
    private let facts: RoundFacts
    private let mayCompose: Bool

    init(_ visit: Visit, _ facts: RoundFacts, mayCompose: Bool) {
        self.visit = visit
        self.facts = facts
        self.mayCompose = mayCompose
    }

    var html: HTML {
        let council = facts.round.council
        section(.class("card"), .labelledBy(id: "hoi-dong")) {
            h2(visit("Hội đồng đánh giá", "The council"), .id("hoi-dong"))
            if let council {
                if !council.foundedBy.isEmpty {
                    p(visit("Thành lập theo: ", "Set up by: ") + council.foundedBy)
                }
                CaptionedTable(
                    visit("Thành viên Hội đồng", "Members of the council"),
                    columns: [
                        CaptionedTable.Column(visit("Họ tên", "Name")),
                        CaptionedTable.Column(visit("Chức danh", "Position")),
                        CaptionedTable.Column(visit("Đại diện", "Represents")),
                    ],
                    rows: council.seats.map { seat in
                        [
                            .text(seat.name), .text(visit(seat.position.name.asSentence)),
                            .text(seat.represents.isEmpty ? "–" : seat.represents),
                        ]
                    }, none: visit("Chưa có thành viên nào.", "There are no members."))
                CouncilFaults(visit, council.faults(by: facts.set.procedure.council))
            } else {
                p(visit("Chưa lập Hội đồng.", "There is no council yet."), .class("muted"))
            }
            if mayCompose { p { a(visit("Sửa thành phần", "Change it"), .href(.council(facts.round.id))) } }
        }
    }
}

/// What is wrong with how a council is made up.
struct CouncilFaults: Markup {
    private let visit: Visit
    private let faults: [Refusal.Detail]

    init(_ visit: Visit, _ faults: [Refusal.Detail]) {
        self.visit = visit
        self.faults = faults
    }

    var html: HTML {
        if faults.isEmpty {
            p(visit("Thành phần đúng quy định.", "Made up as the law says."), .class("met"))
        } else {
            div(.class("notice warning")) {
                p { strong(visit("Hội đồng chưa đúng thành phần", "Not made up as the law says")) }
                ul { for fault in faults { li(visit(fault.message)) } }
            }
        }
    }
}
