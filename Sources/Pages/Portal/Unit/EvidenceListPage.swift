public import Criteria
import Registry

/// All evidence of a dossier, with the items that name it, and a form for one more.
public struct EvidenceListPage: Markup {
    private let visit: Visit
    private let dossier: UnitDossier
    private let typed: EvidenceFields
    private let troubles: [String: Bilingual]

    /// - Parameter troubles: by the name of the field.
    public init(
        _ visit: Visit, _ dossier: UnitDossier, typed: EvidenceFields = EvidenceFields(),
        troubles: [String: Bilingual] = [:]
    ) {
        self.visit = visit
        self.dossier = dossier
        self.typed = typed
        self.troubles = troubles
    }

    public var html: HTML {
        PortalPage(visit, heading: visit("Minh chứng", "Evidence"), trail: dossier.trail(visit)) {
            CriterionBar(visit, dossier)
            CaptionedTable(
                visit("Minh chứng của hồ sơ", "Evidence of the dossier"),
                columns: [
                    .init(visit("Minh chứng", "Evidence")), .init(visit("Dùng ở mục", "Named at")),
                    .init(visit("Tệp", "File")), .init(visit("Việc", "Actions")),
                ],
                rows: dossier.assessment.evidence.map(row),
                none: visit("Chưa có minh chứng nào.", "There is no evidence yet."))
            if dossier.isOpen {
                section(.class("card"), .labelledBy(id: "them")) {
                    h2(visit("Thêm minh chứng", "Add evidence"), .id("them"))
                    p(
                        visit(
                            "Một minh chứng dùng được cho nhiều chỉ tiêu: thêm một lần, chọn ở từng chỉ tiêu.",
                            "One piece may show many indicators: add it once, tick it at each."))
                    PostForm(.evidence(of: dossier.id), visit, .class("narrow"), hasFiles: true) {
                        EvidenceForm(visit, typed, troubles: troubles)
                        button(visit("Thêm", "Add"), Attribute("type", "submit"), .class("main"))
                    }
                }
            }
        }
    }

    private func row(_ piece: Evidence) -> [HTML] {
        let users = dossier.assessment.users(of: piece.id)
        return [
            .text(piece.text.isEmpty ? piece.file?.name ?? "" : piece.text),
            users.isEmpty
                ? .text(visit("chưa dùng", "not named"))
                : .pieces(
                    users.enumerated().map { index, item in
                        .pieces([
                            .text(index == 0 ? "" : ", "),
                            dossier.link(to: item).map { a(item, $0) } ?? .text(item),
                        ])
                    }),
            piece.file.map { a($0.name, .href(.file(of: piece.id, in: dossier.id))) } ?? .text("—"),
            dossier.isOpen
                ? .pieces([
                    a(visit("Sửa", "Edit"), .href(.evidence(piece.id, of: dossier.id))), .text(" · "),
                    a(visit("Xóa", "Remove"), .href(.removal(of: piece.id, in: dossier.id))),
                ]) : .nothing,
        ]
    }
}
