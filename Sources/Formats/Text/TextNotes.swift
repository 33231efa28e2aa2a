/// Finds the notes at the feet of the pages of a text file, and their marks.
///
/// A converter leaves notes between the body of two pages: under a line of blanks or a drawn rule they begin with their
/// number (`1 Theo Văn bản…`), or anywhere with a superscript number (`¹ Tổ chức…`). They run to the end of the page,
/// after which the body goes on, often in the middle of a sentence. Their marks (`tốt3.`, `CBCC)¹`) are digits glued to
/// words, so a mark is believed only when a note of that number is there, and such a note only when its mark is.
struct TextNotes {
    /// A note of the document.
    struct Found {
        var number: Int
        var lines: [TextLine]
    }

    /// Takes the notes out of the lines: marks their lines as notes, and puts their marks into the text.
    static func extract(from lines: inout [TextLine]) -> [Found] {
        for index in lines.indices { SuperscriptTags.replace(in: &lines[index].bytes) }
        var reader = TextNotes(lines: lines)
        reader.run()
        lines = reader.lines
        return reader.found
    }

    private var lines: [TextLine]
    private var found: [Found] = []

    /// The printed number of the last note; numbers may start anew on each page.
    private var printed = 0

    /// Where the body after the last notes begins: marks are looked for from there.
    private var bodyStart = 0

    /// Whether the body's lines were cut to a page's width, as converters from PDF do.
    private let isWrapped: Bool

    /// Whether nearly every line is followed by a blank one.
    private let isDoubleSpaced: Bool

    private init(lines: [TextLine]) {
        self.lines = lines
        let inked = lines.indices.filter { !lines[$0].isBlank }
        let long = inked.count { lines[$0].bytes.count > 220 }
        isWrapped = inked.count > 5 && long * 50 <= inked.count
        let spaced = inked.count { $0 > 0 && lines[$0 - 1].isBlank }
        isDoubleSpaced = spaced * 10 >= inked.count * 7
    }

    private mutating func run() {
        var index = 0
        while index < lines.count {
            if lines[index].isBlank ? lines[index].indent >= 10 : NoteNumber.isRule(lines[index].bytes) {
                if let start = nextInk(after: index, within: 3), let number = NoteNumber(lines[start].bytes),
                    number.printed == printed + 1 || number.printed == 1
                {
                    if let end = area(from: start, isUnderRule: true) {
                        for line in index..<start { lines[line].isNote = true }
                        index = end
                        continue
                    }
                }
            } else if let number = NoteNumber(lines[index].bytes), number.style != .plain,
                let end = area(from: index, isUnderRule: false)
            {
                index = end
                continue
            }
            index += 1
        }
    }

    private func nextInk(after index: Int, within limit: Int) -> Int? {
        (index + 1..<min(lines.count, index + 1 + limit)).first { !lines[$0].isBlank }
    }

    /// Reads notes that begin at a line; gives the index of the first line after them, or `nil` if they prove to be no
    /// notes, for want of a mark.
    private mutating func area(from start: Int, isUnderRule: Bool) -> Int? {
        var notes: [(number: NoteNumber, lines: [Int])] = []
        var index = start
        while index < lines.count, index - start < 400 {
            let line = lines[index]
            let wasBlank = index > 0 && lines[index - 1].isBlank
            if line.isBlank {
                guard let next = nextInk(after: index, within: lines.count) else { break }
                // Blank lines stand inside a note only where they stand between all lines.
                guard isUnderRule && isWrapped || isNext(NoteNumber(lines[next].bytes), after: notes.last?.number)
                else {
                    break
                }
                index = next
                continue
            }
            if let number = NoteNumber(line.bytes), notes.isEmpty || isNext(number, after: notes.last?.number) {
                notes.append((number, [index]))
            } else if index > start, line.startsPage || line.indent > 0 {
                break
            } else if !wasBlank && isDoubleSpaced || wasBlank && NoteNumber.looksLikeBody(line.bytes) {
                break
            } else {
                notes[notes.count - 1].lines.append(index)
            }
            index += 1
        }
        return accept(notes, start: start, end: index) ? index : nil
    }

    private func isNext(_ number: NoteNumber?, after last: NoteNumber?) -> Bool {
        guard let number, let last else { return false }
        return number.printed == last.printed + 1 && number.style == last.style
    }

    private mutating func accept(_ notes: [(number: NoteNumber, lines: [Int])], start: Int, end: Int) -> Bool {
        // Backwards, because the mark of a note stands on its own page, as near to it as can be.
        var limit = NoteMarkFinder.Position(line: start, offset: 0)
        var marks: [NoteMarkFinder.Mark?] = []
        for note in notes.reversed() {
            let mark = NoteMarkFinder.last(of: note.number, in: lines, from: bodyStart, before: limit)
            if let mark { limit = mark.position }
            marks.insert(mark, at: 0)
        }
        guard notes.count > 0, notes[0].number.style != .plain || marks.contains(where: { $0 != nil }) else {
            return false
        }
        let first = found.count + 1
        for (offset, note) in notes.enumerated() {
            var own = note.lines.map { lines[$0] }
            own[0].bytes.removeFirst(note.number.length)
            found.append(Found(number: first + offset, lines: own))
            for line in note.lines { lines[line].isNote = true }
            printed = note.number.printed
        }
        // From the last mark to the first, so that offsets in a line stay right.
        for (offset, mark) in marks.enumerated().reversed() {
            guard let mark else { continue }
            let sign = [CleanText.markStart] + Array(String(first + offset).utf8) + [CleanText.markEnd]
            lines[mark.position.line].bytes.replaceSubrange(
                mark.position.offset..<(mark.position.offset + mark.length), with: sign)
        }
        bodyStart = end
        return true
    }
}
