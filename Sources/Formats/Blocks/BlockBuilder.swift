import Documents

/// Gathers paragraphs and gives them their places: what the readers of all rich formats share.
///
/// `line` counts the paragraphs of the body that hold text, and the rows of its tables; everything inside a row or a
/// note has the line of that row or of the note's mark.
struct BlockBuilder {
    /// The text of the paragraph that is being gathered.
    var buffer = TextBuffer()

    /// The automatic number before it, with the space after; `"- "` for a bullet.
    var label = ""
    var outlineLevel: Int?

    /// The page of what is read now, where the format knows it.
    var page: Int?

    /// The line that everything inside a row or note has.
    var fixedLine: Int?

    /// Decodes runs in fonts of the time before Unicode.
    var letters = LegacyLetters()

    /// Where the marks of notes stand, by the note's ordinal less one.
    private(set) var notePlaces: [(line: Int, page: Int?)] = []

    private var line = 0
    private var hasBold = false
    private var hasPlain = false
    private var firstPage: Int?

    /// Notes of this paragraph, whose line is not known before the paragraph is done.
    private var pending = 0

    var isEmpty: Bool { buffer.isEmpty }

    /// Appends text as it stands, or with its white space collapsed; decoded if its font is an old one.
    mutating func append(
        _ text: UnsafeBufferPointer<UInt8>, isBold: Bool, isCollapsing: Bool = true, font: LegacyFont? = nil
    ) {
        guard let decoded = letters.decode(text, font, after: buffer.lastScalar) else {
            return appendMeant(text, isBold: isBold, isCollapsing: isCollapsing)
        }
        decoded.withUnsafeBufferPointer { appendMeant($0, isBold: isBold, isCollapsing: isCollapsing) }
    }

    private mutating func appendMeant(_ text: UnsafeBufferPointer<UInt8>, isBold: Bool, isCollapsing: Bool) {
        if firstPage == nil { firstPage = page }
        if isBold ? !hasBold : !hasPlain,
            text.contains(where: { $0 >= 0x80 || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) })
        {
            if isBold { hasBold = true } else { hasPlain = true }
        }
        if isCollapsing { buffer.appendCollapsing(text) } else { buffer.append(text) }
    }

    /// Appends the mark of a note, by its ordinal; notes come in order, but one may be marked again.
    mutating func appendMark(_ note: Int) {
        if note > notePlaces.count {
            notePlaces.append((0, nil))
            pending += 1
        }
        buffer.appendMark(note)
    }

    /// The paragraph that is being gathered, put aside while something else is read.
    struct Suspended {
        fileprivate var buffer: TextBuffer
        fileprivate var hasBold: Bool
        fileprivate var hasPlain: Bool
        fileprivate var firstPage: Int?
    }

    mutating func suspend() -> Suspended {
        defer {
            buffer = TextBuffer()
            hasBold = false
            hasPlain = false
            firstPage = nil
        }
        return Suspended(buffer: buffer, hasBold: hasBold, hasPlain: hasPlain, firstPage: firstPage)
    }

    mutating func resume(_ paragraph: Suspended) {
        buffer = paragraph.buffer
        hasBold = paragraph.hasBold
        hasPlain = paragraph.hasPlain
        firstPage = paragraph.firstPage
    }

    /// Ends the paragraph; `nil` if it holds nothing to read.
    ///
    /// - Parameter role: what it is on an official paper.
    mutating func finish(role: Paragraph.Role? = nil) -> Block? {
        defer {
            buffer.removeAll()
            label = ""
            outlineLevel = nil
            hasBold = false
            hasPlain = false
            firstPage = nil
            pending = 0
        }
        var (text, marks) = buffer.finished()
        let isShown = !text.isEmpty || !label.isEmpty && label != "- "
        if isShown, fixedLine == nil { line += 1 }
        let line = fixedLine ?? max(line, 1)
        for index in (notePlaces.count - pending)..<notePlaces.count { notePlaces[index] = (line, firstPage ?? page) }
        guard isShown else { return nil }
        var generated = 0
        if !label.isEmpty {
            text = text.isEmpty ? String(label.last == " " ? label.dropLast() : label[...]) : label + text
            generated = min(label.unicodeScalars.count, text.unicodeScalars.count)
            for index in marks.indices { marks[index].offset += generated }
        }
        return .paragraph(
            Paragraph(
                text, generated: generated, line: line, page: firstPage ?? page, outlineLevel: outlineLevel,
                isBold: hasBold && !hasPlain, noteMarks: marks, role: role))
    }

    /// The line of a new table row: a new one in the body; inside a row, that row's.
    mutating func nextRowLine() -> Int {
        if let fixedLine { return fixedLine }
        line += 1
        return line
    }
}

extension Array<Block> {
    /// The paragraphs in reading order, those of tables too: notes hold nothing else.
    var flatParagraphs: [Paragraph] {
        flatMap { block -> [Paragraph] in
            switch block {
            case .paragraph(let paragraph): [paragraph]
            case .table(let table): table.rows.flatMap { $0.cells.flatMap(\.blocks.flatParagraphs) }
            }
        }
    }
}
