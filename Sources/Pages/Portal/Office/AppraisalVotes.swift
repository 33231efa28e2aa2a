import Criteria
import Registry

/// Who has voted how, who has not, and the vote of whoever looks.
struct AppraisalVotes: Markup {
    private let page: AppraisalPage
    private let visit: Visit
    private let votes: [Appraisal.Vote]

    init(_ page: AppraisalPage) {
        self.page = page
        visit = page.visit
        votes = page.facts.dossier.appraisal?.votes ?? []
    }

    var html: HTML {
        section(.class("card"), .labelledBy(id: "bieu-quyet")) {
            h2(visit("Biểu quyết", "Votes"), .id("bieu-quyet"))
            table
            if page.rights.absence == nil { ballot }
        }
    }

    private var table: CaptionedTable {
        CaptionedTable(
            visit("Ý kiến của các thành viên", "What the members say"),
            columns: [
                CaptionedTable.Column(visit("Thành viên", "Member")),
                CaptionedTable.Column(visit("Chức danh", "Position")),
                CaptionedTable.Column(visit("Biểu quyết", "Vote")), CaptionedTable.Column(visit("Ý kiến", "Opinion")),
                CaptionedTable.Column(visit("Lúc", "At")),
            ],
            rows: (page.facts.round.council?.seats ?? []).map { seat in
                let vote = votes.first { $0.user == seat.user }
                return [
                    .text(seat.name), .text(visit(seat.position.name.asSentence)), choice(of: seat, vote),
                    .text(vote.map { $0.opinion.isEmpty ? "–" : $0.opinion } ?? "–"),
                    .text(vote?.at.vietnamese ?? "–"),
                ]
            }, none: visit("Chưa có thành viên nào.", "There are no members."))
    }

    private func choice(of seat: Council.Seat, _ vote: Appraisal.Vote?) -> HTML {
        if seat.unit == page.facts.dossier.unit {
            return span(visit("Không tham gia: đơn vị mình", "Takes no part: own unit"), .class("muted"))
        }
        return vote.map { .text(visit($0.choice.name.asSentence)) }
            ?? span(visit("Chưa biểu quyết", "Has not voted"), .class("muted"))
    }

    private var ballot: HTML {
        let own = votes.first { $0.user == page.rights.user }
        let typed = page.typed.values
        return PostForm(.vote(page.facts.dossier.id), visit) {
            h3(visit("Phiếu của bạn", "Your vote"))
            Hidden("goc", ShownAppraisal.mark(page.facts.dossier.appraisal, DossierSheet(page.facts)))
            Field(
                visit("Biểu quyết", "Vote"), "phieu", typed["phieu"] ?? own?.choice.rawValue ?? "",
                .choice(
                    [("", visit("Chọn", "Choose"))]
                        + Appraisal.Choice.allCases.map { ($0.rawValue, visit($0.name.asSentence)) }),
                trouble: page.typed.troubles["phieu"] ?? "", isRequired: true)
            Field(
                visit("Ý kiến", "Opinion"), "y-kien", typed["y-kien"] ?? own?.opinion ?? "", .lines(3),
                hint: visit(
                    "Bắt buộc khi không đồng ý hoặc có ý kiến khác", "Needed where you do not agree"),
                trouble: page.typed.troubles["y-kien"] ?? "")
            button(visit("Ghi phiếu", "Cast the vote"), Attribute("type", "submit"), .class("main"))
        }.html
    }
}
