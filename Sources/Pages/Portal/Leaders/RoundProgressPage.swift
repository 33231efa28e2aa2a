public import Criteria
public import Registry

/// Tiến độ của một đợt: who has not reported, who is late, what was concluded, kind by kind.
public struct RoundProgressPage: Markup {
    private let visit: Visit
    private let facts: RoundFacts
    private let progress: RoundProgress
    private let kindNames: [String: Bilingual]
    private let mayReview: Bool

    public init(
        _ visit: Visit, _ facts: RoundFacts, progress: RoundProgress, kindNames: [String: Bilingual], mayReview: Bool
    ) {
        self.visit = visit
        self.facts = facts
        self.progress = progress
        self.kindNames = kindNames
        self.mayReview = mayReview
    }

    public var html: HTML {
        let counts = progress.counts
        PortalPage(
            visit,
            heading: visit(
                "Tiến độ năm \(facts.round.year): \(facts.territoryName)",
                "Progress of \(facts.round.year): \(facts.territoryName)"),
            trail: [
                PortalPage.Link(visit("Tiến độ", "Progress"), .progress),
                PortalPage.Link(visit(facts.name), .round(facts.round.id)),
            ]
        ) {
            section(.class("card"), .labelledBy(id: "chung")) {
                h2(
                    visit(
                        "\(counts.units) đơn vị, \(counts.reported) đã nộp",
                        "\(counts.units) units, \(counts.reported) filed"), .id("chung"))
                ProgressBars(visit, counts)
                OutcomeTable(visit, counts)
                p {
                    a(visit("Tải bảng Excel (.xlsx)", "Workbook (.xlsx)"), .href(.progressWorkbook(facts.round.id)))
                    " · "
                    a(visit("Tải bảng CSV", "Values (.csv)"), .href(.progressValues(facts.round.id)))
                }
            }
            section(.class("card"), .labelledBy(id: "loai")) {
                h2(visit("Theo loại đơn vị", "By kind of unit"), .id("loai"))
                kinds
            }
            list(
                visit("Chưa nộp", "Not filed yet"), id: "chua-nop", progress.lines.filter { !$0.hasReported },
                none: visit("Mọi đơn vị đã nộp.", "All units have filed."))
            list(
                visit("Quá hạn", "Late"), id: "qua-han", progress.lines.filter(\.isLate),
                none: visit("Không đơn vị nào quá hạn.", "No unit is late."))
            section(.class("card"), .labelledBy(id: "tat-ca")) {
                h2(visit("Tất cả đơn vị", "All units"), .id("tat-ca"))
                UnitTable(
                    visit, caption: visit("Đơn vị và hồ sơ", "Units and their dossiers"), progress.lines,
                    kindNames: kindNames, mayReview: mayReview)
            }
        }
    }

    private var kinds: CaptionedTable {
        let sorted = progress.countsByKind.sorted { $0.key < $1.key }
        return CaptionedTable(
            visit("Số đơn vị theo loại", "Units by kind"),
            columns: [
                CaptionedTable.Column(visit("Loại", "Kind")),
                CaptionedTable.Column(visit("Số đơn vị", "Units"), isNumber: true),
                CaptionedTable.Column(visit("Đã nộp", "Filed"), isNumber: true),
            ] + ProgressBars.steps(ProgressCounts()).map { CaptionedTable.Column(visit($0.0), isNumber: true) },
            rows: sorted.map { kind, counts in
                [
                    .text(kindNames[kind].map { visit($0.asSentence) } ?? kind), .text(String(counts.units)),
                    .text(String(counts.reported)),
                ] + ProgressBars.steps(counts).map { .text(String($0.1)) }
            }, none: visit("Không có đơn vị nào.", "There are no units."))
    }

    private func list(_ heading: String, id: String, _ lines: [RoundProgress.Line], none: String) -> HTML {
        section(.class("card"), .labelledBy(id: id)) {
            h2(lines.isEmpty ? heading : "\(heading): \(lines.count)", .id(id))
            if lines.isEmpty {
                p(none, .class("muted"))
            } else {
                ul {
                    for line in lines {
                        li {
                            line.name
                            " "
                            if let state = line.state { StateBadge(state, visit) }
                        }
                    }
                }
            }
        }
    }
}
