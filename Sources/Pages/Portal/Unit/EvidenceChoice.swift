import Criteria
import Registry

/// The pieces of evidence of a dossier, to tick those that show an item.
struct EvidenceChoice: Markup {
    private let visit: Visit
    private let dossier: UnitDossier
    private let item: String
    private let chosen: Set<String>

    init(_ visit: Visit, _ dossier: UnitDossier, item: String, chosen: [String]) {
        self.visit = visit
        self.dossier = dossier
        self.item = item
        self.chosen = Set(chosen)
    }

    var html: HTML {
        let pieces = dossier.assessment.evidence
        fieldset(.class("evidence")) {
            legend(visit("Minh chứng", "Evidence"))
            if pieces.isEmpty {
                p(.class("hint")) {
                    visit("Chưa có minh chứng nào. ", "There is no evidence yet. ")
                    a(visit("Thêm minh chứng", "Add some"), .href(.evidence(of: dossier.id)))
                }
            } else if pieces.count <= EvidenceChoice.few {
                for piece in pieces { box(piece) }
            } else {
                // What is ticked stays in sight; the rest of a long list is unfolded when it is wanted.
                for piece in pieces where chosen.contains(piece.id.text) { box(piece) }
                details {
                    summary(
                        visit("Chọn trong \(pieces.count) minh chứng", "Choose among \(pieces.count) pieces"))
                    for piece in pieces where !chosen.contains(piece.id.text) { box(piece) }
                }
            }
        }
    }

    private func box(_ piece: Evidence) -> HTML {
        labelElement(.class("choice")) {
            input(
                Attribute("type", "checkbox"), Attribute("name", EntryFields.evidence(item)),
                Attribute("value", piece.id.text), Attribute("checked", isOn: chosen.contains(piece.id.text)))
            " " + (piece.text.isEmpty ? piece.file?.name ?? piece.id.text : piece.text)
        }
    }

    private static let few = 6
}

/// A piece of evidence by its words, and the link to its file.
struct EvidenceName: Markup {
    private let piece: Evidence
    private let dossier: ID<Dossier>

    init(_ piece: Evidence, in dossier: ID<Dossier>) {
        self.piece = piece
        self.dossier = dossier
    }

    var html: HTML {
        span(piece.text)
        if let file = piece.file {
            " "
            a("[\(file.name)]", .href(.file(of: piece.id, in: dossier)))
        }
    }
}
