/// The paragraphs of a part of a template, each with the text elements that are its own: what stands in a text box belongs
/// to the box's paragraphs.
struct TemplateParagraphs {
    private let xml: XMLElements

    /// The prefix of Word's own words.
    private let prefix: [UInt8]

    /// In order: the text elements, and `nil` for what stands between them that no placeholder goes on over.
    private(set) var items: [(paragraph: Int, items: [Int?])] = []
    private var places: [Int: Int] = [:]

    /// What stands in a box for older programs, and paragraphs that end a section of pages.
    private var fallbacks: Set<Int> = []
    private var sectionEnds: Set<Int> = []

    /// What Word puts among runs and into them that nobody sees.
    private static let unseen: [StaticString] = [
        "rPr", "t", "lastRenderedPageBreak", "instrText", "delText", "delInstrText", "softHyphen", "annotationRef",
        "footnoteRef", "endnoteRef", "separator", "continuationSeparator",
    ]

    init(_ xml: XMLElements, prefix: [UInt8]) {
        self.xml = xml
        self.prefix = prefix
        var owners = [Int](repeating: -1, count: xml.elements.count)
        var isFallback = [Bool](repeating: false, count: xml.elements.count)
        var isGone = isFallback
        for index in xml.elements.indices {
            let parent = xml.parent(index)
            let owner = parent.map { owners[$0] } ?? -1
            owners[index] = owner
            isFallback[index] = parent.map { isFallback[$0] } ?? false || xml.is(index, "Fallback")
            isGone[index] = parent.map { isGone[$0] } ?? false || xml.is(index, anyOf: ["moveFrom", "del"])
            guard isWord(index) || parent.map({ xml.is($0, "r") && isWord($0) }) ?? false else { continue }
            if isWord(index), xml.is(index, "p") {
                owners[index] = index
                places[index] = items.count
                items.append((index, []))
                if isFallback[index] { fallbacks.insert(index) }
            } else if owner >= 0, xml.is(index, "sectPr") {
                sectionEnds.insert(owner)
            } else if owner >= 0, !isGone[index], let parent, xml.is(parent, "r"), isWord(parent) {
                if isWord(index), xml.is(index, "t"), isPlain(index) {
                    items[places[owner]!].items.append(index)
                } else if !xml.is(index, anyOf: Self.unseen) {
                    items[places[owner]!].items.append(nil)
                }
            }
        }
    }

    /// Whether an element's name is one of Word's own, and not of a formula's or a drawing's.
    private func isWord(_ index: Int) -> Bool {
        let start = xml.open(index).lowerBound + 1
        let local = Int(xml.elements[index].name.lowerBound)
        return local - start == prefix.count && xml.bytes[start..<local].elementsEqual(prefix)
    }

    /// Whether there is nothing but text in it: no remark, no instruction.
    private func isPlain(_ text: Int) -> Bool {
        !xml.isEmptyTag(text)
            && !xml.bytes[xml.open(text).upperBound..<xml.close(text).lowerBound].contains(UInt8(ascii: "<"))
    }

    /// Whether it stands in the copy of a text box that is kept for older programs.
    func isFallback(_ paragraph: Int) -> Bool { fallbacks.contains(paragraph) }

    /// Whether it carries how the pages before it are set, and so cannot go.
    func endsSection(_ paragraph: Int) -> Bool { sectionEnds.contains(paragraph) }

    /// The paragraphs in an element, itself included.
    func inside(_ element: Int) -> [Int] {
        let range = xml.whole(element)
        // In order of their start tags: those from the element on, as far as it goes.
        var low = 0
        var high = items.count
        while low < high {
            let middle = (low + high) / 2
            if items[middle].paragraph < element { low = middle + 1 } else { high = middle }
        }
        return items[low...].prefix { xml.open($0.paragraph).lowerBound < range.upperBound }.map(\.paragraph)
    }

    /// Whether nothing is seen in a paragraph.
    func isBlank(_ paragraph: Int) -> Bool {
        guard let place = places[paragraph], !endsSection(paragraph) else { return false }
        return items[place].items.allSatisfy { $0 != nil } && text(items[place].items).allSatisfy(\.isWhitespace)
    }

    /// The words of a paragraph, for people.
    func text(_ items: [Int?]) -> String {
        var text = ""
        for case let item in items.prefix(100) {
            guard let item else {
                text += " "
                continue
            }
            text += String(decoding: xml.bytes[xml.open(item).upperBound..<xml.close(item).lowerBound], as: UTF8.self)
        }
        for (entity, letter) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
            text.replace(entity, with: letter)
        }
        return text
    }
}
