import Criteria
public import Registry

/// Xem xét hồ sơ: a dossier as the receiving office looks at it.
public struct ReviewPage: Markup {
    private let visit: Visit
    private let facts: DossierFacts
    private let round: RoundFacts
    private let risk: DossierRisk
    private let verbs: [Dossier.Verb]

    /// What was typed and not taken.
    private let words: String
    private let comments: [String: String]

    /// - Parameter verbs: what the visitor may do now.
    public init(
        _ visit: Visit, _ facts: DossierFacts, round: RoundFacts, risk: DossierRisk, verbs: [Dossier.Verb],
        words: String = "", comments: [String: String] = [:]
    ) {
        self.visit = visit
        self.facts = facts
        self.round = round
        self.risk = risk
        self.verbs = verbs
        self.words = words
        self.comments = comments
    }

    public var html: HTML {
        let dossier = facts.dossier
        PortalPage(
            visit, heading: facts.unitName,
            trail: [
                PortalPage.Link(visit("Hồ sơ gửi đến", "Dossiers received"), .inbox),
                PortalPage.Link(visit(round.name), .round(dossier.round)),
            ]
        ) {
            next
            section(.class("card"), .labelledBy(id: "tom-tat")) {
                h2(visit("Tóm tắt", "In short"), .id("tom-tat"))
                FactList {
                    Fact(visit("Trạng thái", "State")) { StateBadge(dossier.state, visit) }
                    Fact(
                        visit("Loại đơn vị", "Kind of unit"),
                        facts.kind.map { visit($0.name.asSentence) } ?? dossier.unitKind)
                    Fact(
                        visit("Ngày nộp", "Filed on"),
                        dossier.filedOn.map { visit($0.vietnamese, "\($0)") } ?? visit("Chưa nộp", "Not filed"))
                    for (id, count) in dossier.assessment.headcounts.sorted(by: { $0.key < $1.key }) {
                        Fact(visit(Denominator(id).name.asSentence), String(count))
                    }
                    Fact(
                        visit("Tính theo tự đánh giá", "By the unit's own answers"), OutcomeLine(visit)(facts.verdict))
                    if let appraised = facts.appraisedVerdict {
                        Fact(visit("Tính theo thẩm định", "By the council's answers"), OutcomeLine(visit)(appraised))
                    }
                }
                if !risk.reasons.isEmpty {
                    h3(visit("Cần xem kỹ", "To look at closely"))
                    ul { for reason in risk.reasons { li(visit(reason.asSentence)) } }
                }
                if !dossier.assessment.remarks.isEmpty {
                    h3(visit("Nhận xét của đơn vị", "The unit's own remarks"))
                    p(dossier.assessment.remarks)
                }
            }
            p { a(visit("Giấy tờ của hồ sơ này", "Papers of this dossier"), .href(.papers(.dossier(dossier.id)))) }
            if verbs.contains(.sendBack) {
                PostForm(.sendBack(dossier.id), visit) {
                    Hidden("phien-ban", String(facts.version))
                    items
                    section(.class("card"), .labelledBy(id: "tra-lai")) {
                        h2(visit("Trả lại để sửa", "Send it back"), .id("tra-lai"))
                        Field(
                            visit("Góp ý chung cho cả hồ sơ", "Comment on the whole"), "gop-y", words, .lines(4),
                            hint: visit(
                                "Đơn vị nhận được góp ý này và góp ý ở từng mục phía trên.",
                                "The unit gets this and the comments on the items above."))
                        button(
                            visit("Trả lại cho đơn vị", "Send it back to the unit"), Attribute("type", "submit"),
                            .class("danger"))
                    }
                }
            } else {
                items
            }
            section(.class("card"), .labelledBy(id: "qua-trinh")) {
                h2(visit("Quá trình", "History"), .id("qua-trinh"))
                Timeline(
                    dossier.history.map { step in
                        let items = step.comments.sorted { $0.key < $1.key }.map {
                            visit("Mục \($0.key): \($0.value)", "Item \($0.key): \($0.value)")
                        }
                        return Timeline.Event(
                            visit(step.verb.name.asSentence), by: step.name, at: step.at,
                            words: ([step.words] + items).filter { !$0.isEmpty }.joined(separator: "\n"))
                    })
            }
        }
    }

    @HTMLBuilder private var next: HTML {
        let faults = facts.round.council?.faults(by: facts.set.procedure.council)
        if verbs.contains(.accept) {
            NextStep(visit("Tiếp nhận hoặc trả lại", "Accept it or send it back")) {
                if let faults, faults.isEmpty {
                    p(
                        visit(
                            "Nếu hồ sơ đủ, chuyển Hội đồng thẩm định. Nếu cần sửa, ghi góp ý ở các mục dưới đây rồi bấm “Trả lại cho đơn vị”.",
                            "If it is complete, hand it to the council. If not, write comments below and send it back.")
                    )
                    PostForm(.accept(facts.dossier.id), visit) {
                        Hidden("phien-ban", String(facts.version))
                        button(
                            visit("Tiếp nhận, chuyển Hội đồng", "Accept it for the council"),
                            Attribute("type", "submit"), .class("main"))
                    }
                } else {
                    p(
                        faults == nil
                            ? visit(
                                "Chưa tiếp nhận được: đợt đánh giá chưa có Hội đồng.",
                                "It cannot be accepted yet: the round has no council.")
                            : visit("Chưa tiếp nhận được:", "It cannot be accepted yet:"))
                    if let faults { ul { for fault in faults { li(visit(fault.message)) } } }
                    a(
                        visit("Lập Hội đồng", "Set the council up"), .href(.council(facts.round.id)),
                        .class("main button"))
                }
            }
        } else if facts.dossier.state == .underAppraisal {
            NextStep(visit("Hội đồng đang thẩm định", "The council has it")) {
                a(
                    visit("Xem thẩm định", "See the appraisal"), .href(.appraisal(facts.dossier.id)),
                    .class("main button"))
            }
        } else if facts.dossier.appraisal != nil {
            p { a(visit("Xem kết quả thẩm định", "See the appraisal"), .href(.appraisal(facts.dossier.id))) }
        }
    }

    @HTMLBuilder private var items: HTML {
        for group in DossierSheet(facts).groups {
            section(.class("card"), .labelledBy(id: "tieu-chi-\(group.criterion.id)")) {
                h2(
                    visit("Tiêu chí \(group.criterion.id)", "Criterion \(group.criterion.id)"),
                    .id("tieu-chi-\(group.criterion.id)"))
                p(group.criterion.text, .lang("vi"))
                for row in group.rows { article { item(row) } }
            }
        }
    }

    @HTMLBuilder private func item(_ row: DossierSheet.Row) -> HTML {
        ItemHead(row, visit)
        FactList {
            Fact(visit("Đơn vị trả lời", "The unit's answer")) {
                AnswerWords(visit.language)(row.own?.answer)
                if let maximum = row.item.maximum { visit(" (tối đa \(maximum))", " (of \(maximum.json))") }
            }
            if let reading = row.own?.reading {
                Fact(
                    visit("Đọc từ báo cáo", "Read in the report"),
                    "\(visit(reading.place)): “\(reading.words)”")
            }
            if let note = row.own?.note, !note.isEmpty { Fact(visit("Ghi chú của đơn vị", "The unit's note"), note) }
            Fact(visit("Minh chứng", "Evidence")) { EvidenceList(row.evidence, of: facts.dossier.id, visit) }
        }
        ItemVerdicts(row.ownVerdicts, visit)
        if verbs.contains(.sendBack) {
            Field(
                visit("Góp ý mục \(row.item.id)", "Comment on item \(row.item.id)"), "gop-y-\(row.item.id)",
                comments[row.item.id] ?? "", .lines(2))
        }
    }
}
