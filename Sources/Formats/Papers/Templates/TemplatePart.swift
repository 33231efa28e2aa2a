import Documents

/// A part of a template (the body, a header, the notes), taken apart into pieces.
struct TemplatePart: Sendable {
    let path: String
    let pieces: [TemplatePiece]

    /// What is wrong with it, whatever the data.
    let problems: [TemplateProblem]

    /// Every placeholder in it, in order.
    let tags: [TemplateTag]

    /// The prefix of its names: `w:`.
    let prefix: [UInt8]

    /// More placeholders than this nobody types.
    private static let most = 10_000

    /// - Parameter places: where the paragraphs of the body stand, by their elements.
    init(
        _ bytes: [UInt8], path: String, as kind: TemplateSpot.Part, places: [Int: Place]
    ) throws(ReadError) {
        guard let xml = XMLElements(bytes) else { throw .damagedPart(path, "\(path): not UTF-8") }
        self.path = path
        let root = xml.open(0).lowerBound + 1
        let local = Int(xml.elements[0].name.lowerBound)
        prefix = Array(bytes[root..<local])
        let paragraphs = TemplateParagraphs(xml, prefix: prefix)
        var problems: [TemplateProblem] = []
        var marks: [TemplateText.Mark] = []
        var texts: [Int: TemplateText] = [:]
        for (paragraph, items) in paragraphs.items {
            let isCopy = paragraphs.isFallback(paragraph)
            let place = places[paragraph] ?? Place(line: 0, text: paragraphs.text(items))
            let spot = TemplateSpot(part: kind, place: place)
            let text = TemplateText(xml, paragraph: paragraph, items: items, spot: spot, isCopy: isCopy)
            texts[paragraph] = text
            marks += text.marks
            if !isCopy { problems += text.malformed.map { TemplateProblem(.malformed, $0, at: spot) } }
        }
        guard marks.count + problems.count <= Self.most else {
            throw .tooManyPlaceholders(most: Self.most)
        }
        marks.sort { $0.range.lowerBound < $1.range.lowerBound }
        let spans = TemplateSpans(xml: xml) { element in
            paragraphs.inside(element).allSatisfy {
                !paragraphs.endsSection($0) && (texts[$0]?.isMarkOnly == true || paragraphs.isBlank($0))
            }
        }
        let pairs = try TemplatePairs(marks, spans, path: path)
        problems += pairs.problems
        self.problems = problems
        tags = marks.map(\.tag).filter { !$0.isCopy }
        pieces =
            problems.isEmpty
            ? TemplateCompiler(xml, Array(texts.values), marks, sections: pairs.sections).pieces() : []
    }
}
