import Criteria
import Documents

/// Mends letters that recognition confuses, where the law's own words say which letter stands there: marks over and
/// under letters, Đ and D. Never a digit; what is mended keeps its place and confidence. Words that
/// were glued together are parted first.
struct ScanCorrection: Sendable {
    private let wordings: WordingMender
    private let symbols: SymbolMender

    init(law: Law) {
        wordings = WordingMender(law: law)
        symbols = SymbolMender(law: law)
    }

    /// A document with its recognised words mended; any other as it is.
    func corrected(_ document: Document) -> Document {
        guard !document.pictures.isEmpty else { return document }
        var document = document
        for index in document.blocks.indices { mend(&document.blocks[index]) }
        for note in document.notes.indices {
            for index in document.notes[note].paragraphs.indices { mend(&document.notes[note].paragraphs[index]) }
        }
        return document
    }

    private func mend(_ block: inout Block) {
        switch block {
        case .paragraph(var paragraph):
            mend(&paragraph)
            block = .paragraph(paragraph)
        case .table(var table):
            for row in table.rows.indices {
                for cell in table.rows[row].cells.indices {
                    for index in table.rows[row].cells[cell].blocks.indices {
                        mend(&table.rows[row].cells[cell].blocks[index])
                    }
                }
            }
            block = .table(table)
        }
    }

    private func mend(_ paragraph: inout Paragraph) {
        guard paragraph.prints.contains(where: { $0.confidence != nil }) else { return }
        GluedWords.part(&paragraph)
        var scalars = Array(paragraph.text.unicodeScalars)
        let before = scalars
        PhraseMender.mend(&scalars)
        wordings.mend(&scalars)
        symbols.mend(&scalars, prints: paragraph.prints)
        guard scalars != before else { return }
        paragraph.text = FoldedText(scalars: scalars).text
    }
}
