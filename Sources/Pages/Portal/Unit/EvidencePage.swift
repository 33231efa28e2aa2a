public import Criteria
public import Registry

/// One piece of evidence, to be changed.
public struct EvidencePage: Markup {
    private let visit: Visit
    private let dossier: UnitDossier
    private let piece: Evidence
    private let typed: EvidenceFields?
    private let troubles: [String: Bilingual]

    /// - Parameter typed: what came back from the form, where it is not kept.
    public init(
        _ visit: Visit, _ dossier: UnitDossier, _ piece: Evidence, typed: EvidenceFields? = nil,
        troubles: [String: Bilingual] = [:]
    ) {
        self.visit = visit
        self.dossier = dossier
        self.piece = piece
        self.typed = typed
        self.troubles = troubles
    }

    public var html: HTML {
        PortalPage(
            visit, heading: visit("Sửa minh chứng", "Change evidence"),
            trail: dossier.trail(visit) + [
                PortalPage.Link(visit("Minh chứng", "Evidence"), .evidence(of: dossier.id))
            ]
        ) {
            p(piece.text, .class("muted"))
            if let file = piece.file {
                p { a(file.name, .href(.file(of: piece.id, in: dossier.id))) }
            }
            if dossier.isOpen {
                PostForm(.evidence(piece.id, of: dossier.id), visit, .class("narrow"), hasFiles: true) {
                    EvidenceForm(visit, typed ?? EvidenceFields(piece), troubles: troubles, kept: piece.file)
                    button(visit("Lưu", "Save"), Attribute("type", "submit"), .class("main"))
                }
            }
        }
    }
}

/// Whether a piece of evidence may go, and what goes with it.
public struct EvidenceRemovalPage: Markup {
    private let visit: Visit
    private let dossier: UnitDossier
    private let piece: Evidence

    public init(_ visit: Visit, _ dossier: UnitDossier, _ piece: Evidence) {
        self.visit = visit
        self.dossier = dossier
        self.piece = piece
    }

    public var html: HTML {
        let users = dossier.assessment.users(of: piece.id)
        PortalPage(
            visit, heading: visit("Xóa minh chứng", "Remove evidence"),
            trail: dossier.trail(visit) + [
                PortalPage.Link(visit("Minh chứng", "Evidence"), .evidence(of: dossier.id))
            ]
        ) {
            p(piece.text.isEmpty ? piece.file?.name ?? "" : piece.text)
            PostForm(.removal(of: piece.id, in: dossier.id), visit, .class("narrow")) {
                if !users.isEmpty {
                    p(
                        visit(
                            "Minh chứng đang được dùng ở mục \(users.joined(separator: ", ")).",
                            "It is named at the items \(users.joined(separator: ", "))."), .class("notice warning"))
                    labelElement(.class("choice")) {
                        input(
                            Attribute("type", "checkbox"), Attribute("name", "dong-y"), Attribute("value", "1"),
                            Attribute("required", isOn: true))
                        visit(" Xóa khỏi tất cả các mục đó", " Take it out of all of them")
                    }
                }
                div(.class("actions")) {
                    button(visit("Xóa minh chứng", "Remove it"), Attribute("type", "submit"), .class("danger"))
                    a(visit("Giữ lại", "Keep it"), .href(.evidence(of: dossier.id)))
                }
            }
        }
    }
}
