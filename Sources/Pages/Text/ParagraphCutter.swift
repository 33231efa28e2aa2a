import Documents

/// Cuts a paragraph where marks, doubtful words and notes begin and end. One pass over the sorted cuts, however many
/// marks there are.
struct ParagraphCutter {
    private let scalars: [Unicode.Scalar]
    private var cuts: Set<Int>
    private var marks: [Locator.Mark] = []
    private var doubtful: [Print] = []

    /// The findings whose words end at an offset, and the notes marked there.
    private var ends: [Int: [Int]] = [:]
    private var notes: [Int: [Int]] = [:]

    init(_ paragraph: Paragraph) {
        scalars = Array(paragraph.text.unicodeScalars)
        cuts = [0, scalars.count]
        for mark in paragraph.noteMarks {
            let offset = min(max(0, mark.offset), scalars.count)
            cuts.insert(offset)
            notes[offset, default: []].append(mark.note)
        }
    }

    mutating func add(_ mark: Locator.Mark) {
        marks.append(mark)
        cuts.formUnion([mark.range.lowerBound, mark.range.upperBound])
        if mark.isNumbered { ends[mark.range.upperBound, default: []].append(mark.finding) }
    }

    mutating func add(doubtful print: Print) {
        let range = print.characters.clamped(to: 0..<scalars.count)
        guard !range.isEmpty else { return }
        doubtful.append(print)
        cuts.formUnion([range.lowerBound, range.upperBound])
    }

    func runs() -> [MarkedParagraph.Run] {
        var runs: [MarkedParagraph.Run] = []
        // What stands before the first letter, or in a paragraph without any.
        if ends[0] != nil || notes[0] != nil {
            runs.append(MarkedParagraph.Run(text: "", ends: ends[0] ?? [], notes: notes[0] ?? []))
        }
        var waiting = marks.sorted { ($0.range.lowerBound, $0.finding) > ($1.range.lowerBound, $1.finding) }
        var open: [Locator.Mark] = []
        var words = doubtful.sorted { $0.characters.lowerBound > $1.characters.lowerBound }
        let sorted = cuts.sorted()
        for (low, high) in zip(sorted, sorted.dropFirst()) {
            open.removeAll { $0.range.upperBound <= low }
            while let next = waiting.last, next.range.lowerBound <= low {
                waiting.removeLast()
                if next.range.upperBound > low { open.append(next) }
            }
            while let word = words.last, word.characters.upperBound <= low { words.removeLast() }
            let word = words.last.flatMap { $0.characters.lowerBound < high ? $0 : nil }
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars[low..<high])
            runs.append(
                MarkedParagraph.Run(
                    text: String(text), findings: open.map(\.finding).sorted(), confidence: word?.confidence,
                    ends: ends[high] ?? [], notes: notes[high] ?? []))
        }
        return runs
    }
}
