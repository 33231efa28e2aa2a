import Criteria
import Registry

/// What was made before, and where the data differ since.
struct EarlierPapers: Markup {
    private let visit: Visit
    private let papers: [EarlierPaper]
    private let mayRegister: Bool

    init(_ visit: Visit, _ papers: [EarlierPaper], mayRegister: Bool) {
        self.visit = visit
        self.papers = papers
        self.mayRegister = mayRegister
    }

    /// The most differences that are written out.
    private static let most = 12

    var html: HTML {
        if !papers.isEmpty {
            section(.class("card"), .labelledBy(id: "ban-truoc")) {
                h2(visit("Bản lập từ dữ liệu trước đó", "Made from earlier data"), .id("ban-truoc"))
                for earlier in papers {
                    article {
                        p {
                            code(earlier.paper.id.text)
                            " "
                            PaperBadge(earlier.paper, visit)
                            " "
                            earlier.paper.numberWords(visit)
                            " "
                            span(
                                visit(
                                    "lập \(earlier.paper.made.at.vietnamese), \(earlier.paper.made.name)",
                                    "made \(earlier.paper.made.at.vietnamese), \(earlier.paper.made.name)"),
                                .class("muted"))
                        }
                        ways(earlier.paper)
                        differences(earlier)
                    }
                }
            }
        }
    }

    @HTMLBuilder private func ways(_ paper: IssuedPaper) -> HTML {
        if paper.original != nil || paper.signed != nil {
            p {
                if paper.signed != nil {
                    a(visit("Bản đã ký", "The signed file"), .href(.signedPaper(paper.id)))
                    " · "
                }
                if paper.original != nil {
                    a(visit("Bản đã vào sổ (Word)", "As registered (Word)"), .href(.registeredPaper(paper.id, "docx")))
                    " · "
                    a(visit("Bản đã vào sổ (PDF)", "As registered (PDF)"), .href(.registeredPaper(paper.id, "pdf")))
                }
            }
        }
        if mayRegister, paper.state == .registered, paper.paperKind != .decision { ReleaseForm(visit, paper) }
    }

    @HTMLBuilder private func differences(_ earlier: EarlierPaper) -> HTML {
        if !earlier.differences.isEmpty {
            details {
                summary(
                    visit(
                        "\(earlier.differences.count) chỗ dữ liệu đã đổi", "\(earlier.differences.count) values changed"
                    ))
                CaptionedTable(
                    visit("Dữ liệu đã đổi sau khi lập giấy", "Data that changed after the paper was made"),
                    columns: [
                        CaptionedTable.Column(visit("Tên dữ liệu", "Name")),
                        CaptionedTable.Column(visit("Trên giấy", "On the paper")),
                        CaptionedTable.Column(visit("Hiện nay", "Now")),
                    ],
                    rows: earlier.differences.prefix(Self.most).map { difference in
                        [
                            code(difference.name), .text(difference.before ?? "–"), .text(difference.after ?? "–"),
                        ]
                    })
                if earlier.differences.count > Self.most {
                    p(visit("… và các chỗ khác.", "… and more."), .class("muted"))
                }
            }
        }
    }
}

/// Takes a number off a paper.
struct ReleaseForm: Markup {
    private let visit: Visit
    private let paper: IssuedPaper

    init(_ visit: Visit, _ paper: IssuedPaper) {
        self.visit = visit
        self.paper = paper
    }

    var html: HTML {
        PostForm(.releaseNumber(paper.id), visit, .class("inline")) {
            button(
                visit(
                    "Bỏ số \(paper.imprint.number ?? "") khỏi giấy này",
                    "Release number \(paper.imprint.number ?? "")"),
                Attribute("type", "submit"), .class("quiet"))
        }
    }
}
