import Checks
import Criteria
import Documents
import Formats
import Foundation

/// What readers and checks promise whatever they are given; a broken promise ends the program, as a trap would.
enum Promise {
    /// Reading ends with a document that holds something, or with an error that says what and what to do.
    static func reads(_ body: () throws(ReadError) -> Document) {
        do {
            keeps(try body())
        } catch {
            for words in [error.message.vi, error.message.en, error.remedy.vi, error.remedy.en] {
                precondition(!words.isEmpty && words.last != ".", "an error without words: \(error)")
            }
        }
    }

    static func keeps(_ document: Document) {
        keeps(document.blocks, document)
        for note in document.notes { note.paragraphs.forEach { keeps($0, document) } }
    }

    private static func keeps(_ blocks: [Block], _ document: Document) {
        for block in blocks {
            switch block {
            case .paragraph(let paragraph): keeps(paragraph, document)
            case .table(let table):
                precondition(!table.rows.isEmpty, "a table without rows")
                for row in table.rows {
                    var column = 0
                    for cell in row.cells {
                        precondition(cell.column > column, "cells of a row out of order")
                        precondition(cell.columnSpan > 0 && cell.rowSpan > 0, "a cell that spans nothing")
                        column = cell.column
                        keeps(cell.blocks, document)
                    }
                }
            }
        }
    }

    private static func keeps(_ paragraph: Paragraph, _ document: Document) {
        let text = paragraph.text
        let count = text.unicodeScalars.count
        precondition(paragraph.generated <= count, "more generated letters than letters")
        for mark in paragraph.noteMarks {
            precondition((0...count).contains(mark.offset), "a mark beyond the text")
            precondition((1...max(document.notes.count, 1)).contains(mark.note), "a mark of no note")
        }
        for scalar in text.unicodeScalars where scalar.value > 0x7F {
            precondition(!Self.unseen.contains(scalar.value), "a letter that nobody sees: \(scalar.value)")
        }
        // Normal form C.
        precondition(text.utf8.elementsEqual(text.precomposedStringWithCanonicalMapping.utf8), "not in normal form C")
    }

    /// Soft hyphen, zero-width space, byte order mark.
    private static let unseen: Set<UInt32> = [0xAD, 0x200B, 0xFEFF]

    static func keeps(_ finding: Finding, of check: Check) {
        precondition(finding.check == check.name && finding.severity <= check.severity, "\(finding)")
        for words in [finding.message.vi, finding.message.en, finding.remedy.vi, finding.remedy.en] {
            precondition(!words.isEmpty && words.last != ".", "a finding without words: \(finding)")
        }
    }
}
