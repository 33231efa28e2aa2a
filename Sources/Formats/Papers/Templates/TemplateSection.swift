/// A section of a template: what its two marks span, in bytes of the part.
struct TemplateSection {
    var tag: TemplateTag

    /// From mark to mark, with the paragraphs or rows that hold nothing else: in place of this it stands.
    var outer: Range<Int>

    /// What is repeated.
    var inner: Range<Int>

    /// What stands before and after all of it, and before and after each repetition, where runs are cut.
    var edges = Edges()

    /// The element whose content it stands in.
    var container: Int

    /// From the first mark's beginning to the last one's end.
    var marks: Range<Int>

    /// Paragraphs of cells that hold nothing but a mark, and are not the last of their cell.
    var vanishing: [Int] = []

    struct Edges {
        var before: [UInt8] = []
        var prefix: [UInt8] = []
        var suffix: [UInt8] = []
        var after: [UInt8] = []
    }
}

/// Finds what two marks span.
struct TemplateSpans {
    let xml: XMLElements

    /// Whether a paragraph, or all of a row, holds nothing but marks.
    let isMarkOnly: (Int) -> Bool

    /// The names of the elements that hold paragraphs, but for the body, which may be empty.
    static let boxes: [StaticString] = ["tc", "hdr", "ftr", "txbxContent", "footnote", "endnote", "sdtContent"]

    /// - Returns: `nil` where nobody can say what they span.
    func section(_ open: TemplateText.Mark, _ close: TemplateText.Mark) -> TemplateSection? {
        if open.paragraph == close.paragraph { return inline(open, close) }
        let path = chain(open.paragraph)
        let other = chain(close.paragraph)
        // From the root down, as far as they go the same way.
        let shared = zip(path, other).prefix { $0 == $1 }.count
        guard shared > 0, shared < path.count, shared < other.count else { return nil }
        let container = path[shared - 1]
        let marks = open.range.lowerBound..<close.range.upperBound
        let vanishing = [open.paragraph, close.paragraph].filter(canVanish)
        if let row = around(container, "tr") {
            return TemplateSection(
                tag: open.tag, outer: xml.whole(row), inner: xml.whole(row), container: row, marks: marks,
                vanishing: vanishing)
        }
        if around(container, "tbl") != nil, let first = path[shared...].first(where: { xml.is($0, "tr") }),
            let last = other[shared...].first(where: { xml.is($0, "tr") })
        {
            guard xml.parent(first) == xml.parent(last) else { return nil }
            let low = isMarkOnly(first) ? xml.close(first).upperBound : xml.open(first).lowerBound
            let high = isMarkOnly(last) ? xml.open(last).lowerBound : xml.close(last).upperBound
            return TemplateSection(
                tag: open.tag, outer: xml.open(first).lowerBound..<xml.close(last).upperBound,
                inner: low..<max(low, high), container: container, marks: marks, vanishing: vanishing)
        }
        guard path[shared] == open.paragraph, other[shared] == close.paragraph, isMarkOnly(open.paragraph),
            isMarkOnly(close.paragraph)
        else { return nil }
        return TemplateSection(
            tag: open.tag,
            outer: xml.open(open.paragraph).lowerBound..<xml.close(close.paragraph).upperBound,
            inner: xml.close(open.paragraph).upperBound..<xml.open(close.paragraph).lowerBound, container: container,
            marks: marks)
    }

    /// Within a paragraph; runs are cut at the marks.
    private func inline(_ open: TemplateText.Mark, _ close: TemplateText.Mark) -> TemplateSection? {
        guard let first = xml.parent(open.element), let last = xml.parent(close.element),
            xml.parent(first) == xml.parent(last)
        else { return nil }
        var section = TemplateSection(
            tag: open.tag, outer: open.range.lowerBound..<close.range.upperBound,
            inner: open.range.upperBound..<close.range.lowerBound, container: open.paragraph,
            marks: open.range.lowerBound..<close.range.upperBound)
        if open.element != close.element {
            let ends = end(open.element) + end(first)
            section.edges = TemplateSection.Edges(
                before: ends, prefix: start(first, open.element), suffix: end(close.element) + end(last),
                after: start(last, close.element))
        }
        return section
    }

    /// The start of a run like another one, and of its text.
    private func start(_ run: Int, _ text: Int) -> [UInt8] {
        let properties = xml.children(run).first { xml.is($0, "rPr") }
        return Array(xml.bytes[xml.open(run)]) + (properties.map { Array(xml.bytes[xml.whole($0)]) } ?? [])
            + Self.preserving(xml, text)
    }

    private func end(_ element: Int) -> [UInt8] { Array(xml.bytes[xml.close(element)]) }

    /// The start tag of a text whose blanks count.
    static func preserving(_ xml: XMLElements, _ text: Int) -> [UInt8] {
        let name = xml.bytes[(xml.open(text).lowerBound + 1)..<Int(xml.elements[text].name.upperBound)]
        return [UInt8(ascii: "<")] + name + Array(" xml:space=\"preserve\">".utf8)
    }

    /// From the root to an element.
    private func chain(_ element: Int) -> [Int] {
        var chain = [element]
        while let parent = xml.parent(chain[chain.count - 1]) { chain.append(parent) }
        return chain.reversed()
    }

    /// The row or table that an element is, or stands in between its cells or rows.
    private func around(_ element: Int, _ name: StaticString) -> Int? {
        var next: Int? = element
        while let here = next {
            if xml.is(here, name) { return here }
            guard xml.is(here, anyOf: ["sdt", "sdtContent", "customXml"]) else { return nil }
            next = xml.parent(here)
        }
        return nil
    }

    /// Whether a paragraph of a cell may go, so that the cell still ends with one.
    private func canVanish(_ paragraph: Int) -> Bool {
        guard isMarkOnly(paragraph), let cell = xml.parent(paragraph), xml.is(cell, "tc") else { return false }
        // What comes next is another element, or the end of the cell.
        let rest = xml.bytes[xml.close(paragraph).upperBound..<xml.close(cell).lowerBound]
        if rest.contains(UInt8(ascii: "<")) { return true }
        var previous = paragraph - 1
        while previous > cell, xml.parent(previous) != cell { previous = xml.parent(previous) ?? cell }
        return previous > cell && xml.is(previous, "p") && !isMarkOnly(previous)
    }
}
