/// Puts the pieces of a part together from its bytes, its placeholders and its sections.
struct TemplateCompiler {
    private let xml: XMLElements
    private let prefix: [UInt8]
    private var changes: [Change] = []
    private var spans: [Span] = []

    /// Bytes that something else stands in place of.
    private struct Change {
        var range: Range<Int>
        var pieces: [TemplatePiece]
    }

    /// What has an inside: a section, or an element that must not be left empty.
    private struct Span {
        var outer: Range<Int>
        var inner: Range<Int>
        var kind: Kind

        enum Kind {
            case section(TemplateSection)
            case box
            case table
        }

        /// Elements go around sections that span the same, sections that began first around those that began later.
        var rank: Int {
            if case .section(let section) = kind { section.marks.lowerBound } else { -1 }
        }
    }

    init(_ xml: XMLElements, _ texts: [TemplateText], _ marks: [TemplateText.Mark], sections: [TemplateSection]) {
        self.xml = xml
        let name = xml.open(0).lowerBound + 1
        prefix = Array(xml.bytes[name..<Int(xml.elements[0].name.lowerBound)])
        for mark in marks {
            changes.append(Change(range: mark.range, pieces: mark.tag.kind == .value ? [.value(mark.tag)] : []))
        }
        for text in texts {
            changes += text.rests.map { Change(range: $0, pieces: []) }
            for element in text.touched where xml.attribute(element, "space") == nil {
                let tag = TemplateSpans.preserving(xml, element)
                changes.append(Change(range: xml.open(element), pieces: [.bytes(tag[...])]))
            }
        }
        var elements: Set<Int> = []
        for section in sections {
            spans.append(Span(outer: section.outer, inner: section.inner, kind: .section(section)))
            for element in section.vanishing {
                changes.append(Change(range: xml.whole(element), pieces: []))
            }
            var next: Int? = section.container
            while let here = next, !xml.is(here, "p") || here == section.container {
                if xml.is(here, "tbl") || xml.is(here, anyOf: TemplateSpans.boxes) { elements.insert(here) }
                if xml.is(here, "tc") { break }
                next = xml.parent(here)
            }
        }
        for element in elements where !xml.isEmptyTag(element) {
            let isTable = xml.is(element, "tbl")
            let range =
                isTable ? xml.whole(element) : xml.open(element).upperBound..<xml.close(element).lowerBound
            spans.append(Span(outer: range, inner: range, kind: isTable ? .table : .box))
        }
        dropBookmarks(inside: sections.map(\.outer))
        changes.sort { ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound) }
        spans.sort {
            ($0.inner.lowerBound, -$0.inner.upperBound, $0.rank) < ($1.inner.lowerBound, -$1.inner.upperBound, $1.rank)
        }
    }

    /// A bookmark in what is repeated would be there several times, and half of one may go.
    private mutating func dropBookmarks(inside ranges: [Range<Int>]) {
        guard !ranges.isEmpty else { return }
        let marks = xml.elements.indices.filter { xml.is($0, anyOf: ["bookmarkStart", "bookmarkEnd"]) }
        var ids: Set<String> = []
        // Both in the order of the file.
        var rest = ranges.sorted { $0.lowerBound < $1.lowerBound }[...]
        var end = 0
        for mark in marks {
            let place = xml.open(mark).lowerBound
            while let next = rest.first, next.lowerBound <= place {
                end = max(end, next.upperBound)
                rest.removeFirst()
            }
            if place < end, let id = xml.string(mark, "id") { ids.insert(id) }
        }
        for mark in marks where xml.string(mark, "id").map({ ids.contains($0) }) ?? false {
            changes.append(Change(range: xml.whole(mark), pieces: []))
        }
    }

    func pieces() -> [TemplatePiece] { pieces(0..<xml.bytes.count, spans[...]) }

    private func pieces(_ range: Range<Int>, _ spans: ArraySlice<Span>) -> [TemplatePiece] {
        var pieces: [TemplatePiece] = []
        var here = range.lowerBound
        var rest = spans
        while let span = rest.popFirst() {
            let inside = rest.prefix { $0.inner.lowerBound < span.inner.upperBound }
            rest = rest.dropFirst(inside.count)
            let outer = span.outer.clamped(to: range)
            if outer.lowerBound > here { add(here..<outer.lowerBound, to: &pieces) }
            let content = self.pieces(span.inner, inside)
            switch span.kind {
            case .box: pieces.append(.box(content))
            case .table: pieces.append(.table(content))
            case .section(let section):
                let edges = section.edges
                pieces.append(.bytes(edges.before[...]))
                pieces.append(
                    .section(section.tag, [.bytes(edges.prefix[...])] + content + [.bytes(edges.suffix[...])]))
                pieces.append(.bytes(edges.after[...]))
            }
            here = max(here, outer.upperBound)
        }
        if here < range.upperBound { add(here..<range.upperBound, to: &pieces) }
        return pieces
    }

    /// Adds bytes with the changes in them.
    private func add(_ range: Range<Int>, to pieces: inout [TemplatePiece]) {
        var low = 0
        var high = changes.count
        while low < high {
            let middle = (low + high) / 2
            if changes[middle].range.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        var here = range.lowerBound
        for change in changes[low...] {
            guard change.range.lowerBound < range.upperBound else { break }
            // In what goes whole, nothing else changes.
            guard change.range.lowerBound >= here else { continue }
            if change.range.lowerBound > here { pieces.append(.bytes(xml.bytes[here..<change.range.lowerBound])) }
            pieces += change.pieces
            here = change.range.upperBound
        }
        if here < range.upperBound { pieces.append(.bytes(xml.bytes[here..<range.upperBound])) }
    }
}
