/// Finds what places of a document mean, for marking the very cell or words.
///
/// A place tells its line, its cell and its characters. Several paragraphs may share a line (all those of a table row
/// do), so the words themselves decide between them. Paragraphs are counted from 0 in reading order, those of tables
/// where they stand; such as hold nothing but white space are not counted, and notes are not.
public struct AnchorFinder: Sendable {
    private let outline: DocumentOutline

    public init(_ document: Document) {
        outline = DocumentOutline(document)
    }

    /// How many paragraphs are counted.
    public var paragraphs: Int { outline.paragraphs.count }

    /// What a place means; `nil` only in a document that has no text outside its notes.
    public func anchor(of place: Place) -> Anchor? {
        if let note = place.note, (1...max(outline.notes, 1)).contains(note), outline.notes > 0 { return .note(note) }
        if place.table != nil || place.column != nil, let anchor = cell(place) { return anchor }
        return paragraph(place)
    }

    // MARK: Cells

    private func cell(_ place: Place) -> Anchor? {
        let rows = outline.rows(at: place.line)
        guard let column = place.column else { return rows.lazy.compactMap(whole).first }
        let cells = rows.compactMap { row in row.cells.first { $0.covers(column) }.map { (row, $0) } }
        for (_, cell) in cells {
            if let found = words(of: place, in: cell) { return found }
        }
        if let (row, cell) = cells.first(where: { isBlank($0.1) == place.text.isEmpty }) ?? cells.first {
            return whole(cell) ?? .cell(row: row.ordinal, column: cell.column)
        }
        return rows.lazy.compactMap(whole).first
    }

    /// The characters of a cell count over its paragraphs, with one for each line end.
    private func words(of place: Place, in cell: DocumentOutline.Cell) -> Anchor? {
        guard !place.text.isEmpty, let characters = place.characters else { return nil }
        var offset = characters.lowerBound
        for line in cell.lines {
            if offset <= line.length {
                guard let paragraph = line.paragraph else { return nil }
                return words(place.text, from: Anchor.Spot(paragraph: paragraph, offset: offset))
            }
            offset -= line.length + 1
        }
        return nil
    }

    private func isBlank(_ cell: DocumentOutline.Cell) -> Bool { cell.lines.allSatisfy { $0.paragraph == nil } }

    private func whole(_ cell: DocumentOutline.Cell) -> Anchor? {
        let held = cell.lines.compactMap(\.paragraph)
        guard let first = held.first, let last = held.last else { return nil }
        return .words(from: start(first), to: end(last))
    }

    /// The first cell with text stands for its row.
    private func whole(_ row: DocumentOutline.Row) -> Anchor? {
        row.cells.lazy.compactMap(whole).first ?? row.cells.first.map { .cell(row: row.ordinal, column: $0.column) }
    }

    // MARK: Paragraphs

    private func paragraph(_ place: Place) -> Anchor? {
        let candidates = outline.paragraphs(at: place.line)
        if !place.text.isEmpty {
            for paragraph in candidates {
                let spot = Anchor.Spot(paragraph: paragraph, offset: place.characters?.lowerBound ?? 0)
                if let found = words(place.text, from: spot) { return found }
            }
            for paragraph in candidates {
                for offset in outline.paragraphs[paragraph].scalars.indices {
                    let spot = Anchor.Spot(paragraph: paragraph, offset: offset)
                    if let found = words(place.text, from: spot) { return found }
                }
            }
        }
        if candidates.isEmpty, let row = outline.rows(at: place.line).first, let found = whole(row) { return found }
        guard let paragraph = candidates.first ?? outline.paragraph(before: place.line, page: place.page) else {
            return outline.rows.lazy.compactMap(whole).first
        }
        return .words(from: start(paragraph), to: end(paragraph))
    }

    private func start(_ paragraph: Int) -> Anchor.Spot {
        let own = outline.paragraphs[paragraph]
        return Anchor.Spot(paragraph: paragraph, offset: own.generated < own.scalars.count ? own.generated : 0)
    }

    private func end(_ paragraph: Int) -> Anchor.Spot {
        Anchor.Spot(paragraph: paragraph, offset: outline.paragraphs[paragraph].scalars.count)
    }

    // MARK: Words

    /// The words from a spot on, white space aside: where a sentence was cut over lines or paragraphs they go on in the
    /// next one of the same container. `nil` when other words stand there.
    private func words(_ text: String, from spot: Anchor.Spot) -> Anchor? {
        guard spot.offset <= outline.paragraphs[spot.paragraph].scalars.count else { return nil }
        var here = spot
        var first: Anchor.Spot?
        var last = spot
        for scalar in text.unicodeScalars where !Self.isSpace(scalar) {
            while true {
                let paragraph = outline.paragraphs[here.paragraph]
                if here.offset < paragraph.scalars.count {
                    if !Self.isSpace(paragraph.scalars[here.offset]) { break }
                    here.offset += 1
                } else {
                    // The first word stands in the paragraph that was named.
                    guard first != nil, here.paragraph + 1 < outline.paragraphs.count,
                        outline.paragraphs[here.paragraph + 1].container == paragraph.container
                    else { return nil }
                    here = Anchor.Spot(paragraph: here.paragraph + 1, offset: 0)
                }
            }
            guard outline.paragraphs[here.paragraph].scalars[here.offset] == scalar else { return nil }
            if first == nil { first = here }
            here.offset += 1
            last = here
        }
        return first.map { .words(from: $0, to: last) }
    }

    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value <= 0x20 || scalar.value == 0xA0 || (0x2000...0x200A).contains(scalar.value)
            || scalar.value == 0x202F || scalar.value == 0x3000
    }
}
