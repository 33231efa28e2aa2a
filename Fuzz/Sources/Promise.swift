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
                Promise.hold(!words.isEmpty && words.last != ".", "an error without words: \(error)")
            }
        }
    }

    static func keeps(_ document: Document) {
        keeps(document.blocks, document, isClean: true)
        for note in document.notes { note.paragraphs.forEach { keeps($0, document, isClean: true) } }
    }

    /// What is promised of a document whose letters are as they came.
    static func keepsShape(_ document: Document) {
        keeps(document.blocks, document, isClean: false)
        for note in document.notes { note.paragraphs.forEach { keeps($0, document, isClean: false) } }
    }

    private static func keeps(_ blocks: [Block], _ document: Document, isClean: Bool) {
        for block in blocks {
            switch block {
            case .paragraph(let paragraph): keeps(paragraph, document, isClean: isClean)
            case .table(let table):
                Promise.hold(!table.rows.isEmpty, "a table without rows")
                for row in table.rows {
                    var column = 0
                    for cell in row.cells {
                        Promise.hold(cell.column > column, "cells of a row out of order")
                        Promise.hold(cell.columnSpan > 0 && cell.rowSpan > 0, "a cell that spans nothing")
                        column = cell.column
                        keeps(cell.blocks, document, isClean: isClean)
                    }
                }
            }
        }
    }

    private static func keeps(_ paragraph: Paragraph, _ document: Document, isClean: Bool) {
        let text = paragraph.text
        let count = text.unicodeScalars.count
        Promise.hold(paragraph.generated <= count, "more generated letters than letters")
        for mark in paragraph.noteMarks {
            Promise.hold((0...count).contains(mark.offset), "a mark beyond the text")
            Promise.hold((1...max(document.notes.count, 1)).contains(mark.note), "a mark of no note")
        }
        var last = 0
        for print in paragraph.prints {
            Promise.hold(
                print.characters.lowerBound >= last && print.characters.upperBound <= count, "words out of order")
            last = print.characters.upperBound
        }
        guard isClean else { return }
        for scalar in text.unicodeScalars where scalar.value > 0x7F {
            Promise.hold(!Self.unseen.contains(scalar.value), "a letter that nobody sees: \(scalar.value)")
        }
        // Normal form C; but a heap of marks on one letter is composed piece by piece, so that it costs no more than text.
        guard !hasHeap(text) else { return }
        Promise.hold(text.utf8.elementsEqual(text.precomposedStringWithCanonicalMapping.utf8), "not in normal form C")
    }

    private static func hasHeap(_ text: String) -> Bool {
        var marks = 0
        for scalar in text.unicodeScalars {
            marks = scalar.properties.canonicalCombiningClass == .notReordered ? 0 : marks + 1
            if marks > 30 { return true }
        }
        return false
    }

    /// Ends the program with a word about what was found: `precondition` is silent in a release build.
    static func hold(_ condition: Bool, _ message: @autoclosure () -> String) {
        if condition { return }
        let line = Array("khue: \(message())\n".utf8)
        _ = write(2, line, line.count)
        abort()
    }

    /// Where two documents differ, for the eyes of whoever mends it.
    static func difference(_ a: Document, _ b: Document) -> String {
        let (first, second) = (a.blocks.map { "\($0)" }, b.blocks.map { "\($0)" })
        for (a, b) in zip(first, second) where a != b { return "\(a.prefix(2000))\n---\n\(b.prefix(2000))" }
        return "\(first.count) and \(second.count) blocks, \(a.notes.count) and \(b.notes.count) notes"
    }

    /// Soft hyphen, zero-width space, byte order mark.
    private static let unseen: Set<UInt32> = [0xAD, 0x200B, 0xFEFF]

    static func keeps(_ finding: Finding, of check: Check) {
        Promise.hold(finding.check == check.name && finding.severity <= check.severity, "\(finding)")
        for words in [finding.message.vi, finding.message.en, finding.remedy.vi, finding.remedy.en] {
            Promise.hold(!words.isEmpty && words.last != ".", "a finding without words: \(finding)")
        }
    }
}
