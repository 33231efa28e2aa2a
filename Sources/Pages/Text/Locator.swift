import Checks
import Documents

/// Finds the words that findings are about, while the document is gone through from front to back.
struct Locator {
    /// A range of a paragraph that a finding is about.
    struct Mark {
        var finding: Int
        var range: Range<Int>

        /// Whether its number stands behind it: words that go on in the next paragraph are numbered once.
        var isNumbered: Bool
    }

    private let findings: [Finding]

    /// The numbers of the findings of a line of the body, and of a footnote.
    private var ofLine: [Int: [Int]] = [:]
    private var ofNote: [Int: [Int]] = [:]
    private var placed: Set<Int> = []

    /// Words that a finding goes on with in the next paragraph.
    private var rest: [(finding: Int, words: [Unicode.Scalar])] = []

    init(_ findings: [Finding]) {
        self.findings = findings
        for (index, finding) in findings.enumerated() {
            if let note = finding.place.note {
                ofNote[note, default: []].append(index + 1)
            } else {
                ofLine[finding.place.line, default: []].append(index + 1)
            }
        }
    }

    /// The findings that found no place.
    var loose: [Int] { (1...max(1, findings.count)).filter { $0 <= findings.count && !placed.contains($0) } }

    /// The marks of a paragraph of the body.
    mutating func marks(_ paragraph: Paragraph) -> [Mark] {
        let text = Array(paragraph.text.unicodeScalars)
        var marks = goOn(in: text)
        for finding in ofLine[paragraph.line] ?? [] where !placed.contains(finding) {
            let place = place(finding)
            guard place.table == nil else { continue }
            marks.append(mark(finding, place.characters ?? 0..<text.count, in: text))
        }
        return marks
    }

    /// The marks of the paragraphs of a footnote.
    mutating func marks(note: Int, _ paragraphs: [Paragraph]) -> [[Mark]] {
        let texts = paragraphs.map { Array($0.text.unicodeScalars) }
        var marks = texts.map { _ in [Mark]() }
        for finding in ofNote[note] ?? [] where !placed.contains(finding) {
            guard let index = fitting(place(finding), in: texts) else { continue }
            marks[index].append(mark(finding, place(finding).characters ?? 0..<texts[index].count, in: texts[index]))
        }
        return marks
    }

    /// The marks of a row: of the paragraphs right in its cells, and of cells as a whole.
    mutating func marks(_ row: Table.Row) -> (paragraphs: [[[Mark]]], cells: [[Int]]) {
        let texts = row.cells.map { $0.paragraphs.map { Array($0.text.unicodeScalars) } }
        var marks = texts.map { $0.map { _ in [Mark]() } }
        var whole = texts.map { _ in [Int]() }
        guard !row.cells.isEmpty else { return (marks, whole) }
        for finding in ofLine[row.line] ?? [] where !placed.contains(finding) {
            let place = place(finding)
            guard place.table != nil else {
                let flat = texts.enumerated().flatMap { cell, texts in texts.indices.map { (cell, $0) } }
                guard let index = fitting(place, in: flat.map { texts[$0.0][$0.1] }) else { continue }
                let (cell, paragraph) = flat[index]
                let text = texts[cell][paragraph]
                marks[cell][paragraph].append(mark(finding, place.characters ?? 0..<text.count, in: text))
                continue
            }
            guard let cell = row.cells.firstIndex(where: { $0.covers(place.column) }) else { continue }
            let hits = ranges(place.characters, in: texts[cell])
            if row.cells[cell].holdsTable, !fits(place, hits, texts[cell]) { continue }
            placed.insert(finding)
            if hits.isEmpty { whole[cell].append(finding) }
            for (order, hit) in hits.enumerated() {
                marks[cell][hit.paragraph].append(
                    Mark(finding: finding, range: hit.range, isNumbered: order == hits.count - 1))
            }
        }
        return (marks, whole)
    }

    private func place(_ finding: Int) -> Place { findings[finding - 1].place }

    /// Marks as much of a range as the text has; the rest is looked for in the next paragraph.
    private mutating func mark(_ finding: Int, _ range: Range<Int>, in text: [Unicode.Scalar]) -> Mark {
        placed.insert(finding)
        let low = min(range.lowerBound, text.count)
        let high = min(range.upperBound, text.count)
        let words = Array(place(finding).text.unicodeScalars)
        let left = words.dropFirst(high - low).drop { $0.properties.isWhitespace }
        if range.upperBound > text.count, !left.isEmpty { rest.append((finding, Array(left))) }
        return Mark(finding: finding, range: low..<high, isNumbered: true)
    }

    /// Marks the beginning of a paragraph where words of the one before go on in it.
    private mutating func goOn(in text: [Unicode.Scalar]) -> [Mark] {
        let waiting = rest
        rest = []
        return waiting.compactMap { finding, words in
            let start = text.firstIndex { !$0.properties.isWhitespace } ?? 0
            let count = zip(text[start...], words).prefix { $0 == $1 }.count
            guard count == min(words.count, text.count - start), count > 0 else { return nil }
            let left = words.dropFirst(count).drop { $0.properties.isWhitespace }
            if !left.isEmpty { rest.append((finding, Array(left))) }
            return Mark(finding: finding, range: start..<(start + count), isNumbered: false)
        }
    }

    /// The text that has a place's words where the place says; else one that is long enough.
    private func fitting(_ place: Place, in texts: [[Unicode.Scalar]]) -> Int? {
        guard let range = place.characters else { return texts.isEmpty ? nil : 0 }
        let words = Array(place.text.unicodeScalars)
        func fits(_ text: [Unicode.Scalar]) -> Bool {
            guard range.lowerBound <= text.count else { return false }
            let own = text[range.lowerBound..<min(range.upperBound, text.count)]
            return !own.isEmpty && words.starts(with: own)
        }
        return texts.firstIndex(where: fits) ?? texts.firstIndex { $0.count >= range.upperBound }
    }

    /// What a range of a cell's text takes of each of its paragraphs, which are one line each.
    private func ranges(
        _ range: Range<Int>?, in texts: [[Unicode.Scalar]]
    ) -> [(paragraph: Int, range: Range<Int>)] {
        guard let range, !range.isEmpty else { return [] }
        var hits: [(Int, Range<Int>)] = []
        var offset = 0
        for (index, text) in texts.enumerated() {
            let own = range.clamped(to: offset..<(offset + text.count))
            if !own.isEmpty { hits.append((index, (own.lowerBound - offset)..<(own.upperBound - offset))) }
            offset += text.count + 1
        }
        return hits
    }

    private func fits(_ place: Place, _ hits: [(paragraph: Int, range: Range<Int>)], _ texts: [[Unicode.Scalar]])
        -> Bool
    {
        guard let hit = hits.first else { return false }
        return Array(place.text.unicodeScalars).starts(with: texts[hit.paragraph][hit.range])
    }
}

extension Table.Cell {
    /// The paragraphs right in it.
    var paragraphs: [Paragraph] {
        blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } }
    }

    fileprivate var holdsTable: Bool { blocks.contains { if case .table = $0 { true } else { false } } }

    fileprivate func covers(_ column: Int?) -> Bool {
        column.map { self.column <= $0 && $0 < self.column + columnSpan } ?? true
    }
}
