import Criteria
import Registry

/// The whole dossier as a paper: the self-assessment as it would be filed, to read through and to print. It is a draft of
/// our own; the circulars give no form for it.
public struct PreviewPage: Markup {
    private let visit: Visit
    private let dossier: UnitDossier

    public init(_ visit: Visit, _ dossier: UnitDossier) {
        self.visit = visit
        self.dossier = dossier
    }

    private var assessment: SelfAssessment { dossier.assessment }

    public var html: HTML {
        PortalPage(visit, heading: visit("Xem trước hồ sơ", "Preview"), trail: dossier.trail(visit)) {
            p(
                visit(
                    "Mẫu gợi ý: thông tư không quy định mẫu. Lời nhận xét dưới đây tính từ câu trả lời, số liệu và minh chứng đã lưu; văn bản báo cáo gốc được kiểm bằng phép kiểm riêng.",
                    "A suggested form: the circulars give none. The remarks below follow from the saved answers, counts and evidence; the text of a report is checked elsewhere."
                ), .class("muted"))
            if dossier.isOpen {
                NextStep(visit("Nộp hồ sơ", "File it")) {
                    p {
                        dossier.gaps.isEmpty
                            ? visit("Hồ sơ đã đủ để nộp. ", "The dossier is complete. ")
                            : visit(
                                "Còn \(dossier.gaps.count) mục chưa xong. ",
                                "\(dossier.gaps.count) items are not done. ")
                        a(visit("Tới bước nộp", "Go to filing"), .href(.filing(dossier.id)), .class("main button"))
                    }
                }
            }
            article(.class("paper"), .lang("vi")) {
                p { strong(dossier.unitName.uppercased()) }
                h2("Báo cáo tự đánh giá “Đơn vị học tập” năm \(dossier.round.year)")
                p("Kính gửi: \(dossier.round.receivingBody)")
                p("Căn cứ \(dossier.set.source.instrument).")
                counts
                for criterion in dossier.set.criteria { part(criterion) }
                result
                if !assessment.remarks.isEmpty {
                    h3("Đánh giá chung")
                    for line in assessment.remarks.split(separator: "\n") { p(String(line)) }
                }
                evidence
            }
            VerdictPanel(visit, dossier)
            ConcernList(visit, dossier)
        }
    }

    private var counts: HTML {
        .pieces(
            Denominator.all.compactMap { id in
                assessment.headcounts[id].map { p("Tổng số \(Denominator(id).name.vi): \($0).") }
            })
    }

    private func part(_ criterion: Criterion) -> HTML {
        let points = dossier.set.method == .points
        var columns: [CaptionedTable.Column] = [.init("Mục"), .init("Nội dung")]
        if points { columns.append(.init("Tối đa", isNumber: true)) }
        columns += [.init(points ? "Tự chấm" : "Kết quả", isNumber: points), .init("Minh chứng"), .init("Đạt")]
        return CaptionedTable(
            "Tiêu chí \(criterion.id). \(criterion.text)", columns: columns,
            rows: dossier.questions.filter { $0.criterion == criterion.id }.map { row($0, hasPoints: points) }
        ).html
    }

    private func row(_ question: Question, hasPoints: Bool) -> [HTML] {
        let entry = assessment.entries[question.item]
        var cells: [HTML] = [.text(question.item), .text(question.text)]
        if hasPoints {
            if case .points(let maximum?) = question.form {
                cells.append(.text(maximum.description))
            } else {
                cells.append(.text("—"))
            }
        }
        let isUnconfirmed = entry?.reading.map { !$0.isConfirmed } ?? false
        cells.append(
            .pieces([
                .text(entry?.answer.map { text($0, hasPoints: hasPoints) } ?? (question.binds ? "chưa trả lời" : "—")),
                isUnconfirmed ? small(" (chưa xác nhận)") : .nothing,
                (entry?.note ?? "").isEmpty ? .nothing : p(entry!.note),
            ]))
        let pieces = assessment.evidence.enumerated().filter { entry?.evidence.contains($0.element.id) ?? false }
        cells.append(.text(pieces.map { "[\($0.offset + 1)]" }.joined(separator: " ")))
        cells.append(
            .pieces(
                dossier.states(of: question.item).map { state in
                    p(
                        (state.level > 0 ? "mức độ \(state.level): " : "")
                            + (state.points.map { "\($0) điểm" } ?? state.state.name.vi))
                }))
        return cells
    }

    private func text(_ answer: Answer, hasPoints: Bool) -> String {
        if hasPoints, case .points(let points) = answer { return points.description }
        return answer.text.vi
    }

    private var result: HTML {
        let verdict = dossier.verdict
        return .pieces([
            h3("Kết quả tự đánh giá"),
            verdict.total.map { total in
                p("Tổng điểm: \(total)" + (dossier.set.maximum.map { "/\($0.value)" } ?? "") + " điểm.")
            } ?? .nothing,
            p {
                dossier.set.method == .points ? "Xếp loại: " : "Mức độ: "
                strong(verdict.outcome?.name.vi ?? "chưa đủ dữ liệu")
                if let source = verdict.source { " (\(source.citation))." }
            },
        ])
    }

    private var evidence: HTML {
        guard !assessment.evidence.isEmpty else { return .nothing }
        return .pieces([
            h3("Danh mục minh chứng"),
            ol {
                for piece in assessment.evidence {
                    li(piece.text.isEmpty ? piece.file?.name ?? "" : piece.text)
                }
            },
        ])
    }
}
