import Criteria
import Registry

/// A dossier at a glance: where it stands, what comes next, how far it is.
public struct DossierPage: Markup {
    private let visit: Visit
    private let dossier: UnitDossier

    /// What is wrong with a report that was to be read into it.
    private let trouble: String
    private let papers: [ListedPaper]

    public init(_ visit: Visit, _ dossier: UnitDossier, trouble: String = "", papers: [ListedPaper] = []) {
        self.visit = visit
        self.dossier = dossier
        self.trouble = trouble
        self.papers = papers
    }

    public var html: HTML {
        PortalPage(
            visit, heading: visit("Hồ sơ năm \(dossier.round.year)", "Dossier of \(dossier.round.year)"),
            trail: [PortalPage.Link(visit("Hồ sơ của đơn vị", "Our dossiers"), .ownDossiers)]
        ) {
            DossierNextStep(visit, dossier)
            if dossier.dossier.openComments != nil { ReturnComments(visit, dossier) }
            facts
            criteria
            VerdictPanel(visit, dossier)
            PaperCard(visit, .dossier(dossier.id), papers, heading: visit("Giấy tờ", "Papers"))
            ConcernList(visit, dossier)
            if dossier.isOpen { reading }
            section(.class("card"), .labelledBy(id: "dien-bien")) {
                h2(visit("Diễn biến", "History"), .id("dien-bien"))
                Timeline(dossier.dossier.history, visit)
            }
        }
    }

    private var facts: HTML {
        section(.class("card"), .labelledBy(id: "chung")) {
            h2(dossier.unitName, .id("chung"))
            FactList {
                Fact(visit("Trạng thái", "State")) { StateBadge(dossier.dossier.state, visit) }
                if let due = dossier.due {
                    Fact(visit("Hạn nộp", "Due")) { DueText(visit, due: due, filed: dossier.dossier.firstFiledOn) }
                }
                if let kind = dossier.kind { Fact(visit("Loại đơn vị", "Kind of unit"), visit(kind.name)) }
                Fact(visit("Bộ tiêu chí", "Criteria"), dossier.set.source.instrument)
                Fact(visit("Nơi tiếp nhận", "Receiving office"), dossier.round.receivingBody)
                if case .report(let file) = dossier.assessment.origin {
                    Fact(visit("Báo cáo đã đọc", "Report that was read")) {
                        a(file.name, .href(.originalReport(dossier.id)))
                    }
                }
            }
        }
    }

    private var criteria: HTML {
        let progress = dossier.progress()
        return section(.class("card"), .labelledBy(id: "tien-do")) {
            h2(visit("Các phần của hồ sơ", "Parts of the dossier"), .id("tien-do"))
            ProgressLine(
                progress.done, of: progress.all,
                visit(
                    "Đã xong \(progress.done) trên \(progress.all) mục",
                    "\(progress.done) of \(progress.all) items are done"))
            ul(.class("tasks")) {
                for criterion in dossier.set.criteria {
                    let progress = dossier.progress(of: criterion.id)
                    li {
                        a(
                            visit("Tiêu chí \(criterion.id): ", "Criterion \(criterion.id): ") + criterion.text,
                            .href(.criterion(dossier.id, criterion.id)))
                        " "
                        span(
                            visit(
                                "\(progress.done)/\(progress.all) mục", "\(progress.done)/\(progress.all) items"),
                            .class("muted"))
                    }
                }
                li { a(visit("Số liệu chung và nhận xét", "Head counts and remarks"), .href(.general(dossier.id))) }
                li {
                    a(visit("Minh chứng", "Evidence"), .href(.evidence(of: dossier.id)))
                    " "
                    span("\(dossier.assessment.evidence.count)", .class("muted"))
                }
                li { a(visit("Xem trước và in", "Preview and print"), .href(.preview(dossier.id))) }
            }
        }
    }

    /// Reads a report into what is begun already.
    private var reading: HTML {
        details(.class("card"), .isOpen(!trouble.isEmpty)) {
            summary(visit("Đọc thêm từ một báo cáo", "Read more from a report"))
            p(
                visit(
                    "Chỉ điền các mục chưa trả lời; những gì bạn đã gõ giữ nguyên.",
                    "Only unanswered items are filled; what you typed stays."))
            PostForm(.reading(into: dossier.id), visit, hasFiles: true) {
                Field(
                    visit("Tệp báo cáo", "Report"), "tep", "", .file(accepted: ReportFile.accepted),
                    hint: ReportFile.hint(visit), trouble: trouble, isRequired: true)
                button(visit("Tải lên và đọc", "Upload and read"), Attribute("type", "submit"))
            }
        }
    }
}
