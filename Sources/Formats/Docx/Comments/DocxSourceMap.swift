import Documents

/// Finds where in the bytes of a Word document's main part the anchors of its neutral document stand.
struct DocxSourceMap {
    let xml: XMLElements
    private let trace: DocxTrace
    private let fields: DocxFields

    init(_ xml: XMLElements, _ trace: DocxTrace) {
        self.xml = xml
        self.trace = trace
        fields = DocxFields(xml)
    }

    /// Where a comment goes.
    struct Span {
        var start: DocxCut
        var end: DocxCut

        /// Whether exactly the words of the anchor lie between.
        var isExact: Bool

        /// An empty paragraph that the comment is put into, in place of the cuts.
        var paragraph: Int?
    }

    /// Where the comment on an anchor goes; `nil` in a part without a single paragraph.
    func span(_ anchor: Anchor?) -> Span? {
        switch anchor {
        case .words(let from, let to): words(from, to)
        case .cell(let row, let column):
            trace.cells[DocxTrace.Cell(row: row, column: column)].flatMap { xml.first("p", in: $0) }
                .map { inside(hosting($0), isExact: hosting($0) == $0) } ?? front
        case .note(let number):
            trace.marks[number].flatMap { element in
                edges(element).map { Span(start: $0.before, end: $0.after, isExact: false) }
            } ?? front
        case nil: front
        }
    }

    /// The first paragraph of the body, whatever stands in it.
    private var front: Span? {
        xml.first("body", in: 0).flatMap { xml.first("p", in: $0) }.map { inside($0, isExact: false) }
    }

    /// At the end of a paragraph that has no text.
    private func inside(_ paragraph: Int, isExact: Bool) -> Span {
        let cut = DocxCut(offset: xml.close(paragraph).lowerBound)
        return Span(start: cut, end: cut, isExact: isExact, paragraph: paragraph)
    }

    // MARK: Words

    private func words(_ from: Anchor.Spot, _ to: Anchor.Spot) -> Span? {
        guard from.paragraph < trace.paragraphs.count, to.paragraph < trace.paragraphs.count else { return front }
        let first = trace.paragraphs[from.paragraph]
        let last = trace.paragraphs[to.paragraph]
        let firsts = DocxScalars(first)
        let lasts = from.paragraph == to.paragraph ? firsts : DocxScalars(last)
        let low = max(0, from.offset - first.generated)
        var high = to.offset - last.generated
        // Of an automatic number the file holds nothing: the word after it stands for it.
        let isGenerated = from.paragraph == to.paragraph && high <= low
        if isGenerated { high = word(firsts, first, from: low) }
        guard low < firsts.ranges.count, high > 0, high <= lasts.ranges.count,
            let start = cut(first, firsts.ranges[low].lowerBound, isEnd: false),
            let end = cut(last, lasts.ranges[high - 1].upperBound, isEnd: true)
        else { return first.element.map { inside(hosting($0), isExact: false) } ?? front }
        // What floats is read after its paragraph, but need not stand there.
        if end.cut.offset < start.cut.offset, from.paragraph != to.paragraph {
            return words(from, Anchor.Spot(paragraph: from.paragraph, offset: first.count))
        }
        var span = Span(
            start: start.cut, end: end.cut, isExact: !isGenerated && start.isExact && end.isExact, paragraph: nil)
        for field in fields.fields { goAround(field, &span) }
        return span
    }

    /// Takes a field whole of which a comment covers all or, if it will be computed anew, any of the result. Inner
    /// fields come before outer ones.
    private func goAround(_ field: DocxFields.Field, _ span: inout Span) {
        let whole = xml.open(field.begin).lowerBound..<xml.whole(field.end).upperBound
        let startsInside = whole.contains(span.start.offset)
        let endsInside = whole.contains(span.end.offset)
        guard startsInside || endsInside, let before = edges(field.begin)?.before, let after = edges(field.end)?.after
        else { return }
        let coversAll = span.start.offset <= field.result.lowerBound && span.end.offset >= field.result.upperBound
        guard coversAll || !field.isLink else { return }
        if startsInside { span.start = before }
        if endsInside { span.end = after }
        if !coversAll { span.isExact = false }
    }

    /// The end of the word at an offset.
    private func word(_ scalars: DocxScalars, _ paragraph: DocxTrace.Paragraph, from low: Int) -> Int {
        var high = min(low + 1, scalars.ranges.count)
        while high < scalars.ranges.count, paragraph.raw[scalars.ranges[high].lowerBound] > 0x20 { high += 1 }
        return high
    }

    /// The cut before (or, at an end, after) a byte of what was gathered.
    private func cut(
        _ paragraph: DocxTrace.Paragraph, _ byte: Int, isEnd: Bool
    ) -> (cut: DocxCut, isExact: Bool)? {
        let held = isEnd ? byte - 1 : byte
        guard let piece = paragraph.pieces.last(where: { $0.bytes.contains(held) }) else { return nil }
        let element = isEnd ? piece.last : piece.element
        guard let place = place(element), let edges = edges(element) else { return nil }
        let edge = isEnd ? edges.after : edges.before
        guard let run = place.run, place.content == element, xml.is(element, "t") else {
            return (edge, place.content == element)
        }
        let before = CleanText.scalarCount(paragraph.raw[piece.bytes.lowerBound..<byte])
        let all = CleanText.scalarCount(paragraph.raw[piece.bytes])
        // Where letters of an old font were read as others, only the whole is sure.
        guard piece.element == piece.last, all == DocxTextBytes.count(xml, element) else { return (edge, false) }
        if before == 0 || before == all { return (before == 0 ? edges.before : edges.after, true) }
        return (DocxTextBytes.cut(xml, element, run: run, before: before), true)
    }

    // MARK: Elements

    private static let wrappers: [StaticString] = [
        "hyperlink", "ins", "moveTo", "smartTag", "dir", "bdo", "customXml", "sdt", "sdtContent",
    ]

    /// Where an element stands in its paragraph: in a run, as a child of the run or inside of one; or as a whole (a
    /// formula, a simple field) beside runs.
    private func place(_ element: Int) -> (run: Int?, content: Int)? {
        var chain: [Int] = []
        var next: Int? = hosted(element)
        while let here = next, !xml.is(here, "p") {
            chain.append(here)
            next = xml.parent(here)
        }
        guard next != nil else { return nil }
        while let outer = chain.popLast() {
            if xml.is(outer, "r") { return chain.last.map { (outer, $0) } ?? (nil, outer) }
            if !xml.is(outer, anyOf: Self.wrappers) { return (nil, outer) }
        }
        return nil
    }

    /// Word allows no comments in text boxes: what holds the box stands for what is in it.
    private func hosted(_ element: Int) -> Int {
        var found = element
        var next = xml.parent(element)
        while let here = next {
            if xml.is(here, "txbxContent") { found = here }
            next = xml.parent(here)
        }
        return found
    }

    /// The paragraph that may carry a comment for this one: itself, or the one that holds its text box.
    private func hosting(_ paragraph: Int) -> Int {
        var next: Int? = hosted(paragraph)
        guard next != paragraph else { return paragraph }
        while let here = next, !xml.is(here, "p") { next = xml.parent(here) }
        return next ?? paragraph
    }

    /// The cuts before and after an element, or after what holds it.
    private func edges(_ element: Int) -> (before: DocxCut, after: DocxCut)? {
        guard let place = place(element) else { return nil }
        let content = xml.whole(place.content)
        guard let run = place.run else {
            return (DocxCut(offset: content.lowerBound), DocxCut(offset: content.upperBound))
        }
        let children = xml.children(run).filter { !xml.is($0, "rPr") }
        return (
            children.first == place.content
                ? DocxCut(offset: xml.open(run).lowerBound) : DocxCut(offset: content.lowerBound, run: run),
            children.last == place.content
                ? DocxCut(offset: xml.close(run).upperBound) : DocxCut(offset: content.upperBound, run: run)
        )
    }
}
