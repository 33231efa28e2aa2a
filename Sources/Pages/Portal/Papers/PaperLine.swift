import Documents

/// A line of a paper, by its role.
struct PaperLine: Markup {
    let paragraph: Paragraph
    let squareCodes: [String: [[Bool]]]

    var html: HTML {
        switch paragraph.figure {
        case .chart(let chart)?: ChartPicture(chart: chart, words: paragraph.text)
        case .squareCode(let target)?:
            if let modules = squareCodes[target] {
                SquareCodePicture(modules: modules, words: paragraph.text)
            } else {
                p(.class("stamp")) { code(paragraph.text) }
            }
        case nil:
            if paragraph.role == .blank {
                blank
            } else if let level = paragraph.outlineLevel, paragraph.role == nil {
                // The page above has the first two levels.
                p(.class("heading"), .role("heading"), .level(min(level + 2, 6))) { words }
            } else {
                p(.class(name)) { words }
            }
        }
    }

    private var name: String? {
        guard paragraph.isBold, paragraph.role != nil else { return paragraph.role?.rawValue }
        return paragraph.role.map { "\($0.rawValue) strong" }
    }

    /// Words, and dots where somebody is to write.
    private var blank: HTML {
        let parts = paragraph.text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        let ends = parts.last == "" && parts.count > 1 ? parts.dropLast() : parts[...]
        return p(.class("blank")) {
            for part in ends {
                span(.class("asked")) { part }
                span(.class("dots")) {}
            }
        }
    }

    /// The text, cut where its look changes, where it breaks and where notes are marked.
    private var words: HTML {
        let scalars = Array(paragraph.text.unicodeScalars)
        var cuts: Set<Int> = [0, scalars.count]
        for emphasis in paragraph.emphases {
            cuts.insert(min(max(0, emphasis.range.lowerBound), scalars.count))
            cuts.insert(min(max(0, emphasis.range.upperBound), scalars.count))
        }
        for mark in paragraph.noteMarks { cuts.insert(min(max(0, mark.offset), scalars.count)) }
        let sorted = cuts.sorted()
        var pieces: [HTML] = []
        for (index, start) in sorted.enumerated() {
            for mark in paragraph.noteMarks where mark.offset == start { pieces.append(sup("\(mark.note)")) }
            guard index + 1 < sorted.count else { break }
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars[start..<sorted[index + 1]])
            let covering = paragraph.emphases.filter { $0.range.contains(start) }
            var piece = lines(String(text))
            if covering.contains(where: \.isItalic) { piece = span(.class("italic")) { piece } }
            if covering.contains(where: \.isBold) || (paragraph.isBold && paragraph.role == nil) {
                piece = b { piece }
            }
            pieces.append(piece)
        }
        return .pieces(pieces)
    }

    private func lines(_ text: String) -> HTML {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        return .pieces(
            lines.enumerated().flatMap { index, line -> [HTML] in
                index == 0 ? [.text(String(line))] : [br(), .text(String(line))]
            })
    }
}
