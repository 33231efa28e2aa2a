import Documents
import Foundation
import TestKit

@testable import Formats

/// What a fixture document holds, as `NNN.truth.json` says: paragraphs, tables and notes in order.
struct Truth: Decodable {
    var p: String?
    var table: [[String]]?
    var footnote: String?

    static func read(_ name: String) throws -> [Truth] {
        try JSONDecoder().decode([Truth].self, from: Data(Fixtures.bytes("documents/\(name).truth.json")))
    }

    /// The same shape of a document that was read: paragraphs and rows in order, notes apart.
    static func body(_ document: Document) -> [String] {
        document.blocks.flatMap { block -> [String] in
            switch block {
            case .paragraph(let paragraph): [paragraph.text]
            case .table(let table): table.rows.map { row in row.cells.map(\.text).joined(separator: " | ") }
            }
        }
    }

    static func body(_ truth: [Truth]) -> [String] {
        truth.flatMap { entry -> [String] in
            if let p = entry.p { return [p] }
            return (entry.table ?? []).map { row in
                // The total row is merged over two columns; the truth counts both.
                let cells = row[0].hasPrefix("Tổng cộng") ? [row[0]] + row.dropFirst(2) : row
                return cells.joined(separator: " | ")
            }
        }.map(\.precomposedStringWithCanonicalMapping)
    }

    static func notes(_ document: Document) -> [String] {
        document.notes.map { $0.paragraphs.map(\.text).joined(separator: "\n") }
    }

    static func notes(_ truth: [Truth]) -> [String] {
        truth.compactMap(\.footnote).map(\.precomposedStringWithCanonicalMapping)
    }
}

/// Blocks of a document by kind.
extension Document {
    var paragraphs: [Paragraph] {
        blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } }
    }

    var tables: [Table] {
        blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    }
}
