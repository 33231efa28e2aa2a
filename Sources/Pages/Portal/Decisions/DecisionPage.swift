public import Criteria
public import Registry

/// A decision: the list, who may decide it, and the step that comes next.
public struct DecisionPage: Markup {
    private let visit: Visit
    private let content: Content
    private let fields: IssueFields?

    public struct Content: Sendable {
        public var decision: Decision
        public var version: Int
        public var round: Round
        public var territory: String
        public var set: CriteriaSet

        /// In the order of the list.
        public var rows: [DossierRow]
        public var recognitions: [Recognition]

        /// Who decides, by the law data, on the day of issue; today for a draft.
        public var authorities: [Authority]

        /// Whether whoever looks at it decides for this territory, or proposes for it.
        public var isDecider: Bool
        public var isOfficer: Bool

        public init(
            decision: Decision, version: Int, round: Round, territory: String, set: CriteriaSet, rows: [DossierRow],
            recognitions: [Recognition], authorities: [Authority], isDecider: Bool, isOfficer: Bool
        ) {
            self.decision = decision
            self.version = version
            self.round = round
            self.territory = territory
            self.set = set
            self.rows = rows
            self.recognitions = recognitions
            self.authorities = authorities
            self.isDecider = isDecider
            self.isOfficer = isOfficer
        }
    }

    /// - Parameter fields: of the form that issues it; `nil` where whoever looks at it does not.
    public init(_ visit: Visit, _ content: Content, fields: IssueFields? = nil) {
        self.visit = visit
        self.content = content
        self.fields = fields
    }

    private var decision: Decision { content.decision }

    public var html: HTML {
        PortalPage(
            visit,
            heading: decision.issue == nil
                ? visit(
                    "Dự thảo quyết định công nhận năm \(content.round.year)", "Draft decision of \(content.round.year)")
                : visit("Quyết định \(decision.title(visit))", "Decision \(decision.title(visit))"),
            trail: [PortalPage.Link(visit("Quyết định", "Decisions"), .decisions)]
        ) {
            facts
            nextStep
            list
            p {
                a(
                    visit(
                        "Giấy tờ của đợt: quyết định bằng Word, PDF, bản đã ký số",
                        "The round's papers: the decision in Word and PDF, the signed file"),
                    .href(.papers(.round(content.round.id))))
            }
            if let fields { issuing(fields) }
            DecisionRecognitions(content.recognitions, decision: decision, canCorrect: content.isDecider, visit)
        }
    }

    private var facts: HTML {
        FactList {
            Fact(visit("Trạng thái", "State")) { DecisionBadge(decision.state, visit) }
            Fact(visit("Địa bàn", "Territory"), content.territory)
            Fact(visit("Bộ tiêu chí", "Criteria")) {
                visit(content.set.title)
                Clause(content.set.source, visit)
            }
            Fact(visit("Thẩm quyền quyết định", "Who decides")) { authority }
            if let issue = decision.issue {
                Fact(visit("Người ký", "Signed by"), issue.signer.line)
            }
        }.html
    }

    private var authority: HTML {
        if let issue = decision.issue {
            return .pieces([
                span(issue.authority, .lang("vi")), issue.isAuthorityVerified ? .nothing : unverified,
            ])
        }
        guard !content.authorities.isEmpty else {
            return .pieces([span(content.round.decidingBody, .lang("vi")), unverified])
        }
        return .pieces(
            content.authorities.map { authority in
                .pieces([
                    .text(visit(authority.body)), authority.isVerified ? .nothing : unverified,
                    Clause(authority.source, visit).html,
                    authority.source.note.map { p($0, .class("muted"), .lang("vi")) } ?? .nothing,
                ])
            })
    }

    private var unverified: HTML { span(visit("chưa kiểm chứng", "unverified"), .class("badge warning")) }

    private var nextStep: HTML {
        switch decision.state {
        case .draft where content.isOfficer:
            NextStep(visit("Hoàn chỉnh danh sách", "Complete the list")) {
                p { a(visit("Thêm hoặc rút hồ sơ", "Add or take off dossiers"), .href(.proposal(content.round.id))) }
            }.html
        case .draft where fields == nil && !decision.entries.isEmpty:
            p(visit("Chờ người có thẩm quyền ban hành.", "Waits to be issued by the one who decides."), .class("muted"))
        case .issued where content.isDecider:
            NextStep(visit("Công bố quyết định", "Publish the decision")) {
                p(
                    visit(
                        "Sau khi công bố, danh sách và mã xác minh ai cũng xem được.",
                        "Once it is published, everybody sees the list and can verify the codes."))
                PostForm(.publishing(decision.id), visit, .class("inline")) {
                    button(visit("Công bố", "Publish"), Attribute("type", "submit"), .class("main"))
                }
                originals
            }.html
        case .published:
            NextStep(visit("Đã công bố", "Published")) {
                p {
                    a(
                        visit("Trang công khai của quyết định", "Its public page"),
                        .href(.publishedDecision(decision.id)))
                }
                originals
            }.html
        case .issued: originals
        case .draft: .nothing
        }
    }

    private var originals: HTML {
        p {
            a(visit("Bản gốc để in", "The original, to print"), .href(.original(decision.id)))
            " · "
            a(visit("Nội dung gốc (JSON)", "The original content (JSON)"), .href(.originalContent(decision.id)))
        }
    }

    private var list: HTML {
        let mayDecline = decision.state == .draft && content.isDecider
        let rows = decision.entries.enumerated().map { index, entry -> [HTML] in
            let row = content.rows.first { $0.dossier == entry.dossier }
            var cells: [HTML] = [
                .text(entry.name), .text(row.map { visit($0.kind) } ?? "–"),
                .text(visit(entry.outcome.name.asSentence)),
                .text(row?.pointsText ?? "–"),
            ]
            if mayDecline {
                cells.append(
                    a(
                        visit("Không công nhận", "Decline"), .href(.declining(entry.dossier)),
                        .label(visit("Không công nhận \(entry.name)", "Decline \(entry.name)"))))
            }
            return cells
        }
        return CaptionedTable(
            visit("Danh sách công nhận (\(rows.count) đơn vị)", "The list (\(rows.count) units)"),
            columns: DossierRow.columns(visit) + (mayDecline ? [CaptionedTable.Column(visit("Việc", "Do"))] : []),
            rows: rows, none: visit("Danh sách đang trống.", "The list is empty.")
        ).html
    }

    private func issuing(_ fields: IssueFields) -> HTML {
        guard decision.state == .draft, !decision.entries.isEmpty else { return .nothing }
        return section(.class("card"), .labelledBy(id: "ban-hanh")) {
            h2(visit("Ban hành", "Issue"), .id("ban-hanh"))
            p(
                visit(
                    "Ghi như trên bản giấy đã ký và vào sổ. Nội dung được niêm phong khi ban hành.",
                    "As on the signed and registered paper. The content is frozen when it is issued."))
            PostForm(.issuing(decision.id), visit, .class("narrow")) {
                Hidden("ban", String(content.version))
                IssueFieldList(fields, visit)
                button(visit("Ban hành quyết định", "Issue the decision"), Attribute("type", "submit"), .class("main"))
            }
        }
    }
}

extension Decision.Signer {
    /// `KT. CHỦ TỊCH, PHÓ CHỦ TỊCH …` cannot be known whole from its parts: the capacity, the position, the name.
    var line: String {
        (capacity == .own ? "" : capacity.rawValue + " ") + position + " " + name
    }
}
