public import Documents

/// A stretch of running text: a paragraph (its pieces joined where a line or page break cut it), a cell, a note.
public struct Passage: Sendable {
    public var text: FoldedText
    public var kind: Kind

    /// Where the pieces of the text come from, in order.
    public var pieces: [Piece]

    /// The index in `Report.headings` of the heading it stands under; `nil` before the first.
    public var heading: Int?

    /// Marks of notes: offset in `text`, number of the note.
    public var noteMarks: [NoteMark]

    /// Ranges that repeat the wording of the criteria: they claim nothing.
    public var wording: [Range<Int>]

    public init(
        text: FoldedText, kind: Kind, pieces: [Piece], heading: Int? = nil, noteMarks: [NoteMark] = [],
        wording: [Range<Int>] = []
    ) {
        self.text = text
        self.kind = kind
        self.pieces = pieces
        self.heading = heading
        self.noteMarks = noteMarks
        self.wording = wording
    }

    /// What a passage was in the document.
    public enum Kind: Sendable, Equatable {
        case paragraph
        /// A cell of a data table: table, row (0 for a header) and column as `Place` counts them.
        case cell(table: Int, row: Int, column: Int)
        case note(Int)
    }

    /// A piece of the text and the paragraph it comes from.
    public struct Piece: Sendable {
        /// Where the piece begins in the passage.
        public var offset: Int

        /// Where it begins in its own paragraph.
        public var sourceOffset: Int
        public var line: Int
        public var page: Int?

        /// The words of its paragraph on the page, by the paragraph's own characters; empty in formats without pages.
        public var prints: [Print]

        /// The cell it fills on the page.
        public var box: Box?

        public init(
            offset: Int, sourceOffset: Int, line: Int, page: Int?, prints: [Print] = [], box: Box? = nil
        ) {
            self.offset = offset
            self.sourceOffset = sourceOffset
            self.line = line
            self.page = page
            self.prints = prints
            self.box = box
        }

        /// Lays a place over the words that it takes: their page, their rectangle, and the least confidence among them.
        /// Where they go over a page break, the first page counts.
        fileprivate func lay(_ place: inout Place, over characters: Range<Int>) {
            place.box = box
            var isFirst = true
            for print in prints where print.characters.overlaps(characters) {
                if let confidence = print.confidence {
                    place.confidence = min(place.confidence ?? 100, confidence)
                }
                if isFirst {
                    place.page = print.page
                    place.box = print.box
                    isFirst = false
                } else if print.page == place.page {
                    place.box = place.box?.union(print.box)
                }
            }
        }
    }

    /// Whether a range lies in the criteria's own wording.
    public func isWording(_ range: Range<Int>) -> Bool {
        wording.contains { $0.overlaps(range) }
    }

    /// The place of a range of the text.
    public func place(_ range: Range<Int>) -> Place {
        let piece = pieces.last { $0.offset <= range.lowerBound } ?? pieces[0]
        let start = range.lowerBound - piece.offset + piece.sourceOffset
        var place = Place(
            line: piece.line, page: piece.page, characters: start..<(start + range.count), text: text.string(range))
        piece.lay(&place, over: start..<(start + range.count))
        switch kind {
        case .paragraph: break
        case .cell(let table, let row, let column):
            place.table = table
            place.row = row == 0 ? nil : row
            place.column = column
        case .note(let number): place.note = number
        }
        return place
    }
}
