import Criteria
import Documents
import Drafts
import Registry
import TestKit

/// Every paper that can be written of the rounds of the tests.
enum AllPapers {
    /// As they are written with two copies of each form.
    static let shipped = all(Draft(law: ShippedLaw.law, copies: 2))

    static func all(_ draft: Draft) -> [(name: String, kind: PaperKind, paper: Paper)] {
        var papers: [(String, PaperKind, Paper)] = []
        func add(_ name: String, _ kind: PaperKind, _ write: () throws -> Paper) {
            if let paper = try? write() { papers.append((name, kind, paper)) }
        }
        for kind in PaperKind.allCases {
            switch kind.scope {
            case .dossier:
                for round in FullRound.all {
                    for source in round.dossiers {
                        add("\(round.set.id)-\(source.dossier.id.text)", kind) { try draft.paper(kind, of: source) }
                    }
                }
            case .round:
                for round in FullRound.all { add(round.set.id, kind) { try draft.paper(kind, of: round) } }
            case .rollUp: add("tinh", kind) { try draft.paper(kind, of: FullRound.rollUp) }
            }
        }
        return papers
    }
}

extension Document {
    /// Its text as a person reads it: a line for each paragraph, the cells of a row with bars between.
    var plain: String { blocks.map(\.plain).joined(separator: "\n") + "\n" }

    /// All paragraphs, those in tables included.
    var paragraphs: [Paragraph] { blocks.flatMap(\.paragraphs) }
}

extension Block {
    var plain: String {
        switch self {
        case .paragraph(let paragraph): paragraph.text
        case .table(let table):
            table.rows.map { row in
                row.cells.map { $0.text.replacing("\n", with: " / ") }.joined(separator: " | ")
            }.joined(separator: "\n")
        }
    }

    var paragraphs: [Paragraph] {
        switch self {
        case .paragraph(let paragraph): [paragraph]
        case .table(let table): table.rows.flatMap(\.cells).flatMap(\.blocks).flatMap(\.paragraphs)
        }
    }
}
