/// The marks of sections of a part, each that begins with the one that ends it.
struct TemplatePairs {
    private(set) var sections: [TemplateSection] = []
    private(set) var problems: [TemplateProblem] = []

    /// Sections within sections beyond this are a trap.
    private static let deepest = 32

    /// - Parameter marks: all placeholders, in order.
    init(_ marks: [TemplateText.Mark], _ spans: TemplateSpans, path: String) throws(ReadError) {
        var open: [TemplateText.Mark] = []
        for mark in marks {
            switch mark.tag.kind {
            case .value: continue
            case .open, .openInverse:
                open.append(mark)
                if open.count > Self.deepest { throw .tooDeep("\(path): sections") }
            case .close:
                guard let index = open.lastIndex(where: { $0.tag.path == mark.tag.path }) else {
                    report(.unopened, mark.tag)
                    continue
                }
                for inner in open[(index + 1)...] { report(.unclosed, inner.tag) }
                let begin = open[index]
                open.removeSubrange(index...)
                if let section = spans.section(begin, mark) {
                    sections.append(section)
                } else {
                    report(.misplaced, begin.tag)
                }
            }
        }
        for mark in open { report(.unclosed, mark.tag) }
        sections.sort { $0.marks.lowerBound < $1.marks.lowerBound }
        findCrossing()
    }

    /// Two that stand one after the other must not span the same rows.
    private mutating func findCrossing() {
        var around: [TemplateSection] = []
        var ends: [Int] = []
        for section in sections {
            while let last = around.last, last.marks.upperBound <= section.marks.lowerBound { around.removeLast() }
            let depth = around.count
            if depth < ends.count, section.inner.lowerBound < ends[depth] { report(.misplaced, section.tag) }
            ends = ends.prefix(depth) + [section.inner.upperBound]
            around.append(section)
        }
    }

    private mutating func report(_ kind: TemplateProblem.Kind, _ tag: TemplateTag) {
        if !tag.isCopy { problems.append(TemplateProblem(kind, tag.text, at: tag.spot)) }
    }
}
